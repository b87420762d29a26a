import type { DataLineContent, ProcessingActivityContent } from '../../contents.ts'
import type { Told } from '../../record/field.ts'
import { ruleText } from '../../record/fields/retention.ts'
import { provisionName } from '../../record/words/law.ts'
import { named } from '../../reports/record-parts.ts'
import { organisationParts } from './parties.ts'

/** A line of an activity's data, with the activity that it stands in. */
export interface Use {
  readonly activity: ProcessingActivityContent
  readonly line: DataLineContent
}

/** What TILT asks of a category of data: purposes, grounds, recipients, time limits, and whether it must be given. */
export function disclosed(category: string, uses: readonly Use[], told: Told) {
  const { snapshot, tell } = told
  const purposes = keysOf(uses, ({ line }) =>
    (line.purposes ?? []).flatMap(({ purpose, grounds }) => (grounds === 'excluded' ? [] : [purpose])),
  )
  const bases = keysOf(uses, ({ line }) =>
    (line.purposes ?? []).flatMap(({ purpose, grounds, legalBases = [] }) =>
      grounds === 'own'
        ? legalBases
        : grounds === 'inherited'
          ? told.grounds.ofPurpose(purpose).map(({ basis }) => basis.key)
          : [],
    ),
  ).map((key) => snapshot.one('legal-bases', key))
  return {
    _id: category,
    category: tell.text(snapshot.one('data-categories', category).label),
    purposes: purposes.map((key) => {
      const { label, description } = snapshot.one('purposes', key)
      return {
        purpose: tell.text(label),
        description: description === undefined ? '' : tell.text(description),
      }
    }),
    legalBases: bases.map(({ provision, label }) => ({
      reference: `GDPR-${provision.replaceAll('.', '-')}`,
      description: `${provisionName(provision, tell.language)}: ${tell.text(label)}`,
    })),
    legitimateInterests: bases.flatMap(({ interest }) =>
      interest === undefined ? [] : [{ exists: true, reasoning: tell.text(interest.statement) }],
    ),
    recipients: keysOf(uses, ({ line }) => line.recipients ?? []).map((key) => {
      const { label, organisation, country } = snapshot.one('recipients', key)
      return {
        ...(organisation !== undefined &&
          organisationParts(snapshot.one('organisations', organisation), tell)),
        ...(country !== undefined && { country }),
        category: tell.text(label),
      }
    }),
    storage: storageOf(uses, told),
    nonDisclosure: nonDisclosure(uses, told),
  }
}

/** How long the category is kept; TILT has times without the event that they run from, which the description tells. */
function storageOf(uses: readonly Use[], { snapshot, tell }: Told) {
  const rules = keysOf(uses, ({ line, activity }) => {
    const rule = line.retentionRule ?? activity.retentionRule
    return rule === undefined ? [] : [rule]
  }).map((key) => snapshot.one('retention-rules', key))
  if (rules.length === 0) return []
  const laws = rules.flatMap(({ statute }) =>
    statute === undefined ? [] : [snapshot.one('statutes', statute)],
  )
  return [
    {
      temporal: rules.flatMap((rule) => {
        const { period, statute } = rule
        const law = statute === undefined ? null : named(snapshot.one('statutes', statute))
        return period === undefined
          ? []
          : [{ description: ruleText({ ...rule, statute: law }, tell, false), ttl: period }]
      }),
      purposeConditional: rules.flatMap(({ criterion }) =>
        criterion === undefined ? [] : [tell.text(criterion)],
      ),
      legalBasisConditional: laws.map(({ label }) => tell.text(label)),
      // The longest holds where several do.
      aggregationFunction: 'max',
    },
  ]
}

function nonDisclosure(uses: readonly Use[], { tell }: Told) {
  const provisions = uses.flatMap(({ activity: { dataProvision } }) => dataProvision ?? [])
  const isOf = (...types: string[]) => provisions.some(({ type }) => types.includes(type))
  return {
    legalRequirement: isOf('statutory', 'mixed'),
    contractualRegulation: isOf('contractual', 'needed-for-contract', 'mixed'),
    obligationToProvide: uses.some(({ line }) => line.mandatory === true),
    consequences: [
      ...new Set(
        provisions.flatMap(({ refusalConsequence }) =>
          refusalConsequence === undefined ? [] : [tell.text(refusalConsequence)],
        ),
      ),
    ].join('\n'),
  }
}

/** Keys, each once, in the order in which they come. */
const keysOf = (uses: readonly Use[], of: (use: Use) => readonly string[]): string[] => [
  ...new Set(uses.flatMap((use) => of(use))),
]
