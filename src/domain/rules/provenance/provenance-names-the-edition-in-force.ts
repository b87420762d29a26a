import type { ProvenanceContent } from '../../contents.ts'
import { EVERY_KIND } from '../every-kind.ts'
import { type ExampleEntries, named } from '../example.ts'
import type { Rule } from '../rule.ts'
import { editionsOf, isSuperseded } from './editions.ts'
import { restsInForce } from './resting.ts'
import { statementsIn } from './statements.ts'

const clauses = [{ code: 'A-1', section: 'Purposes', type: 'purpose', quote: 'We send newsletters' }] as const
const stating = (...editions: readonly string[]): { readonly provenance: readonly ProvenanceContent[] } => ({
  provenance: editions.map((edition) => ({
    document: 'notice',
    edition,
    clauses: ['A-1'],
    relation: 'states',
  })),
})
const later = [{ ...clauses[0], quote: 'We send newsletters if you agree' }] as const
const documentsWith = (of2026: typeof clauses | typeof later): NonNullable<ExampleEntries['documents']> => [
  named('notice', {
    type: 'privacy-notice',
    editions: [
      { key: '2025', language: 'en', supersededBy: '2026', clauses },
      { key: '2026', language: 'en', effectiveOn: '2026-06-01', clauses: of2026 },
    ],
  }),
]
const documents = documentsWith(later)

export const provenanceNamesTheEditionInForce: Rule = {
  id: 'ROPA-PV-007',
  severity: 'warning',
  kinds: EVERY_KIND,
  articles: ['5.2', '24.1'],
  sources: [],
  confidence: 'high',
  title: {
    en: 'What rests on a notice rests on the edition in force',
    sv: 'Det som bygger på en integritetspolicy bygger på den gällande utgåvan',
  },
  message: {
    en: '“{subject}” rests on the edition {edition} of “{document}”, which {successor} has superseded with other words, or without them; Article 24(1) asks for review and updating where necessary.',
    sv: '”{subject}” bygger på utgåvan {edition} av ”{document}”, som har ersatts av {successor} med en annan lydelse, eller utan den; enligt artikel 24.1 ska åtgärder ses över och uppdateras vid behov.',
  },
  remedy: {
    en: 'Compare with the newer edition, and name its clauses (the older ones may stay beside them).',
    sv: 'Jämför med den nyare utgåvan och ange dess klausuler (de äldre kan stå kvar bredvid).',
  },
  identity: ['document', 'edition'],
  validFrom: '2018-05-25',
  *judge(view) {
    const successors = new Map<string, string>()
    for (const { document, edition } of editionsOf(view))
      if (edition.supersededBy !== undefined && isSuperseded(document, edition.key, view.date))
        successors.set(`${document.key}/${edition.key}`, edition.supersededBy)
    if (successors.size === 0) return
    for (const { path, provenance } of statementsIn(view)) {
      const seen = new Set<string>()
      for (const { document, edition } of provenance) {
        const successor = successors.get(`${document}/${edition}`)
        if (successor === undefined || seen.has(`${document}/${edition}`)) continue
        seen.add(`${document}/${edition}`)
        const isKept = (other: ProvenanceContent) =>
          other.document === document &&
          (!successors.has(`${document}/${other.edition}`) || restsInForce(view, other))
        if (!provenance.some(isKept))
          yield { subject: path, parameters: { document: `documents/${document}`, edition, successor } }
      }
    }
  },
  passing: [
    {
      says: 'the edition in force, and an older one beside it',
      register: {
        documents,
        purposes: [named('newsletters', stating('2026')), named('offers', stating('2025', '2026'))],
      },
    },
    {
      says: 'the older edition, whose clause stands word for word in the newer one',
      register: {
        documents: documentsWith(clauses),
        purposes: [named('newsletters', stating('2025'))],
      },
    },
    {
      says: 'the newer edition does not hold yet',
      date: '2026-05-31',
      register: { documents, purposes: [named('newsletters', stating('2025'))] },
    },
  ],
  failing: [
    {
      says: 'the older edition alone, also of a pair, from the day that the newer one holds',
      date: '2026-06-01',
      register: {
        documents,
        'legal-bases': [named('consent', { provision: '6.1.a' })],
        purposes: [
          named('newsletters', {
            ...stating('2025', '2025'),
            legalBases: [{ legalBasis: 'consent', relation: 'sole', ...stating('2025') }],
          }),
          named('offers', stating('2026')),
        ],
      },
      finds: ['purposes/newsletters', 'purposes/newsletters/legalBases/consent'],
    },
    {
      says: 'the edition in force of another document does not stand for it',
      register: {
        documents: [
          ...documents,
          named('policy', { type: 'internal-policy', editions: [{ key: '2026', language: 'en', clauses }] }),
        ],
        purposes: [
          named('newsletters', {
            provenance: [
              ...stating('2025').provenance,
              { document: 'policy', edition: '2026', clauses: ['A-1'], relation: 'states' },
            ],
          }),
        ],
      },
      finds: ['purposes/newsletters'],
    },
  ],
}
