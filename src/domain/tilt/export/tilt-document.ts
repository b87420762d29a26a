import { useFor } from '../../checks/coverage.ts'
import type { ProcessingActivityContent } from '../../contents.ts'
import type { DataSubjectRight } from '../../gdpr/data-subject-rights.ts'
import { isInEea } from '../../gdpr/eea-states.ts'
import { isController } from '../../is-controller.ts'
import { grouped } from '../../lazy.ts'
import { sha256 } from '../../log/hash.ts'
import type { RecordDocument } from '../../record/document.ts'
import type { Told } from '../../record/field.ts'
import { toolName } from '../../record/words/law.ts'
import { rightsOf } from '../../reports/activity-rights.ts'
import { usedLines } from '../../used-line.ts'
import { disclosed, type Use } from './disclosed.ts'
import { officerParts, organisationParts } from './parties.ts'

/**
 * A record as a document of the Transparency Information Language (tilt-schema.json of 2023-05-04), which tells people what
 * a controller does with their data. What the register does not say is an empty text or list there: TILT has no silence.
 */
export async function tiltDocument({ facts, told, entries }: RecordDocument) {
  const activities: ProcessingActivityContent[] = []
  for await (const { content } of entries()) activities.push(content as ProcessingActivityContent)
  const document = {
    ...partiesOf(activities, told, facts.of?.key),
    dataDisclosed: byCategory(activities).map(([category, uses]) => disclosed(category, uses, told)),
    thirdCountryTransfers: transfersOf(activities, told),
    sources: sourcesOf(activities, told),
    ...rights(activities, told),
    automatedDecisionMaking: decisionsOf(activities, told),
    changesOfPurpose: changesOf(activities, told),
  }
  const meta = {
    _id: `${facts.register}-${facts.revision ?? 'file'}`,
    name: facts.of?.label ?? facts.label,
    created: facts.at ?? '',
    modified: facts.at ?? '',
    version: Math.max(1, facts.revision ?? 1),
    language: facts.language,
    status: 'active',
    url: `urn:ropa:${facts.register}`,
  }
  const hash = sha256(Buffer.from(JSON.stringify({ meta, ...document }))).toString('hex')
  return { meta: { ...meta, _hash: hash }, ...document }
}

/** TILT has one controller: the one that was asked for, or the first that an activity names. */
function partiesOf(activities: readonly ProcessingActivityContent[], told: Told, of: string | undefined) {
  const { snapshot, tell } = told
  const key = of ?? activities.flatMap(({ parties = [] }) => parties).find(isController)?.organisation
  const organisation = key === undefined ? undefined : snapshot.one('organisations', key)
  const nobody = { name: '', address: '', country: '', representative: { name: '', email: '', phone: '' } }
  return {
    controller: organisation === undefined ? nobody : organisationParts(organisation, tell),
    dataProtectionOfficer: officerParts(organisation),
  }
}

/** The lines of each category, in the order in which categories come. */
function byCategory(activities: readonly ProcessingActivityContent[]): [string, readonly Use[]][] {
  const uses = activities.flatMap((activity) => usedLines(activity).map((line) => ({ activity, line })))
  return [...grouped(uses, ({ line }) => [line.dataCategory])]
}

function transfersOf(activities: readonly ProcessingActivityContent[], { snapshot, tell }: Told) {
  const keys = new Set(activities.flatMap(({ transfers = [] }) => transfers.map(({ transfer }) => transfer)))
  return [...keys].flatMap((key) => {
    const transfer = snapshot.one('transfers', key)
    const { country, tool = '', label, safeguardsDocument } = transfer
    if (country === undefined || isInEea(country)) return []
    const document =
      safeguardsDocument === undefined ? [] : [tell.text(snapshot.one('documents', safeguardsDocument).label)]
    const of = (available: boolean) => ({
      available,
      description: available
        ? [tell.text(label), transfer.tool && toolName(transfer.tool, tell.language), ...document]
            .filter(Boolean)
            .join('; ')
        : '',
    })
    return [
      {
        country,
        adequacyDecision: of(tool === '45.3'),
        appropriateGuarantees: of(/^4[67]/.test(tool) && !/^46\.2\.[cd]$/.test(tool)),
        presenceOfEnforceableRightsAndEffectiveRemedies: of(false),
        standardDataProtectionClause: of(/^46\.2\.[cd]$/.test(tool)),
      },
    ]
  })
}

function sourcesOf(activities: readonly ProcessingActivityContent[], { snapshot, tell }: Told) {
  return byCategory(activities).flatMap(([category, uses]) => {
    const keys = [...new Set(uses.flatMap(({ line }) => line.sources ?? []))]
    if (keys.length === 0) return []
    return [
      {
        _id: category,
        dataCategory: tell.text(snapshot.one('data-categories', category).label),
        sources: keys.map((key) => {
          const { label, publiclyAccessible } = snapshot.one('sources', key)
          return {
            description: tell.text(label),
            url: '',
            ...(publiclyAccessible !== undefined && { publiclyAvailable: publiclyAccessible }),
          }
        }),
      },
    ]
  })
}

function rights(activities: readonly ProcessingActivityContent[], told: Told) {
  const found = activities.flatMap((activity) => rightsOf(told.snapshot, told.grounds, activity))
  const of = (...names: DataSubjectRight[]) => {
    const those = found.filter(({ right, applies }) => applies && names.includes(right))
    const how = new Set(those.flatMap((each) => (each.how === undefined ? [] : [told.tell.text(each.how)])))
    return {
      available: those.length > 0,
      description: [...how].join('\n'),
      url: '',
      email: '',
      identificationEvidences: [],
    }
  }
  const authorities = new Set(
    activities.flatMap(({ parties = [] }) =>
      parties.flatMap(
        ({ organisation }) => told.snapshot.one('organisations', organisation).leadAuthority ?? [],
      ),
    ),
  )
  return {
    accessAndDataPortability: {
      ...of('15'),
      administrativeFee: { amount: 0, currency: '' },
      dataFormats: [],
    },
    rightToInformation: of('13', '14'),
    rightToRectificationOrDeletion: of('16', '17'),
    rightToDataPortability: of('20'),
    rightToWithdrawConsent: of('7.3'),
    rightToComplain: {
      ...of('77'),
      supervisoryAuthority: {
        name: [...authorities].join(', '),
        address: '',
        country: '',
        email: '',
        phone: '',
      },
    },
  }
}

function decisionsOf(activities: readonly ProcessingActivityContent[], { tell }: Told) {
  const used = activities.flatMap(({ automatedDecisions }) =>
    automatedDecisions !== undefined && automatedDecisions.status !== 'none' ? [automatedDecisions] : [],
  )
  const all = (member: 'logic' | 'consequences') =>
    used.flatMap((each) => (each[member] === undefined ? [] : [tell.text(each[member])])).join('\n')
  return {
    inUse: used.some(({ status }) => status !== 'unknown'),
    logicInvolved: all('logic'),
    scopeAndIntendedEffects: all('consequences'),
  }
}

/** Purposes that data was not collected for at first. */
function changesOf(activities: readonly ProcessingActivityContent[], { snapshot, tell }: Told) {
  const keys = new Set(activities.flatMap(({ purposes = [] }) => purposes.map(({ purpose }) => purpose)))
  return [...keys].flatMap((key) => {
    const { origin, label, materiallyChangedOn } = snapshot.one('purposes', key)
    if (origin !== 'further-use') return []
    const lines = activities
      .flatMap(({ data = [] }) => data)
      .filter((line) => useFor({ line }, key) !== undefined)
    return [
      {
        description: tell.text(label),
        affectedDataCategories: [
          ...new Set(
            lines.map(({ dataCategory }) => tell.text(snapshot.one('data-categories', dataCategory).label)),
          ),
        ],
        plannedDateOfChange: materiallyChangedOn ?? '',
        urlOfNewVersion: '',
      },
    ]
  })
}
