import type { DataLineContent, LegalBasisContent } from '../../contents.ts'
import type { GroundOfPurpose } from '../../reports/grounds.ts'
import type { ControllerTold, Field } from '../field.ts'
import type { Teller } from '../teller.ts'
import { OUTCOME_WORDS } from '../words/kinds.ts'
import { provisionName } from '../words/law.ts'
import { documentLines } from './documents.ts'

/** The grounds of an activity, provision by provision, and what they need. Art. 5(2), 6, 9, 10, 87, 13(1)(c) and (d). */
export const GROUND_FIELDS: readonly Field<ControllerTold>[] = [
  {
    name: 'article-6-bases',
    article: '13.1.c',
    basis: 'information',
    open: true,
    heading: { sv: 'Rättslig grund (art. 6)', en: 'Legal basis (Art. 6)' },
    say: (told) => {
      const purposes = ofPurposes(told)
      return {
        lines: [...purposes.flatMap(({ lines }) => lines), ...ofLines(told)],
        hasGaps: purposes.some(({ isGap }) => isGap),
      }
    },
  },
  {
    name: 'article-9-conditions',
    article: '9.2',
    basis: 'accountability',
    open: true,
    heading: {
      sv: 'Stöd för känsliga uppgifter (art. 9)',
      en: 'Condition for special categories (Art. 9)',
    },
    say: (told) => ({ lines: conditions(told, /^9\./) }),
  },
  {
    name: 'national-conditions',
    article: '10',
    basis: 'accountability',
    open: true,
    heading: {
      sv: 'Stöd för lagöverträdelser och identitetsnummer (art. 10, 87)',
      en: 'Condition for offences and identification numbers (Art. 10, 87)',
    },
    say: (told) => ({ lines: conditions(told, /^(10|87)\./) }),
  },
  {
    name: 'legitimate-interests',
    article: '13.1.d',
    basis: 'information',
    open: true,
    heading: { sv: 'Berättigade intressen', en: 'Legitimate interests' },
    say: (told) => ({
      lines: grounds(told).flatMap(({ interest }) =>
        interest === undefined ? [] : [told.tell.text(interest.statement)],
      ),
    }),
  },
  {
    name: 'balancing-tests',
    article: '5.2',
    basis: 'accountability',
    open: false,
    heading: { sv: 'Intresseavvägning', en: 'Legitimate interests assessment' },
    say: (told) => ({ lines: grounds(told).flatMap((basis) => tests(told, basis)) }),
  },
  {
    name: 'consent-records',
    article: '7.1',
    basis: 'accountability',
    open: false,
    heading: { sv: 'Dokumentation av samtycke', en: 'Record of consent' },
    say: (told) => ({
      lines: documentLines(
        told,
        grounds(told).flatMap(({ consent }) => [consent?.record, consent?.text]),
      ),
    }),
  },
]

const grounds = (told: ControllerTold): readonly LegalBasisContent[] => told.grounds.ofActivity(told.content)

/** What is said of each purpose: its grounds, or that it has none. */
function ofPurposes({ content, grounds, snapshot, tell }: ControllerTold) {
  return (content.purposes ?? []).map(({ purpose }) => {
    const name = tell.text(snapshot.one('purposes', purpose).label)
    const found = grounds.ofPurpose(purpose).filter(({ basis }) => basis.provision.startsWith('6.'))
    const isGap = found.length === 0
    const lines = found.map(
      (ground) => `${name}: ${groundName(ground.basis, tell)}${scopeOf(ground, snapshot, tell)}`,
    )
    return { isGap, lines: isGap ? [`${name}: ${tell.words(NO_GROUND)}`] : lines }
  })
}

/** The grounds that data lines name in place of those of the purpose. */
function ofLines({ content, snapshot, tell }: ControllerTold): string[] {
  const own = (content.data ?? []).flatMap(({ dataCategory, purposes = [] }: DataLineContent) =>
    purposes.flatMap(({ purpose, legalBases = [] }) =>
      legalBases.map((key) => {
        const category = tell.text(snapshot.one('data-categories', dataCategory).label)
        const name = tell.text(snapshot.one('purposes', purpose).label)
        return `${category}, ${name}: ${groundName(snapshot.one('legal-bases', key), tell)}`
      }),
    ),
  )
  return [...new Set(own)]
}

const groundName = ({ provision, label }: LegalBasisContent, tell: Teller): string =>
  `${provisionName(provision, tell.language)} – ${tell.text(label)}`

/** What of the purpose a ground covers, where it does not cover all. */
function scopeOf(
  { pair: { scope = [] } }: GroundOfPurpose,
  snapshot: ControllerTold['snapshot'],
  tell: Teller,
) {
  const parts = scope.map(({ dataCategory, dataSubjectCategory, operation }) =>
    [
      dataCategory && tell.text(snapshot.one('data-categories', dataCategory).label),
      dataSubjectCategory && tell.text(snapshot.one('data-subject-categories', dataSubjectCategory).label),
      operation,
    ]
      .filter(Boolean)
      .join(', '),
  )
  return parts.length === 0 ? '' : ` (${tell.words(FOR)} ${parts.join('; ')})`
}

function conditions(told: ControllerTold, of: RegExp): string[] {
  const { content, snapshot, tell } = told
  const special = (content.purposes ?? []).flatMap(({ purpose }) =>
    told.grounds.ofPurpose(purpose).flatMap(({ pair }) => pair.specialConditions ?? []),
  )
  const lines = special.flatMap(({ legalBasis, dataCategory, nationalCondition }) => {
    const basis = snapshot.one('legal-bases', legalBasis)
    if (!of.test(basis.provision)) return []
    const category = dataCategory && tell.text(snapshot.one('data-categories', dataCategory).label)
    return [
      [category, [groundName(basis, tell), nationalCondition].filter(Boolean).join('; ')]
        .filter(Boolean)
        .join(': '),
    ]
  })
  const detailed = new Set(special.map(({ legalBasis }) => legalBasis))
  const others = grounds(told).filter(({ key, provision }) => of.test(provision) && !detailed.has(key))
  return [...new Set([...lines, ...others.map((basis) => groundName(basis, tell))])]
}

function tests({ snapshot, tell }: ControllerTold, { balancingTests = [] }: LegalBasisContent): string[] {
  return balancingTests.map(({ document, outcome, performedOn }) => {
    const name =
      document === undefined ? tell.words(NO_DOCUMENT) : tell.text(snapshot.one('documents', document).label)
    const beside = [performedOn, outcome && tell.words(OUTCOME_WORDS[outcome])].filter(Boolean).join(', ')
    return beside === '' ? name : `${name} (${beside})`
  })
}

const NO_GROUND = { sv: 'ingen rättslig grund angiven', en: 'no legal basis recorded' }
const FOR = { sv: 'för', en: 'for' }
const NO_DOCUMENT = { sv: 'ingen handling angiven', en: 'no document recorded' }
