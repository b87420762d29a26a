import type { ClauseContent, DocumentContent, ProvenanceContent } from '../../contents.ts'
import { type Example, type ExampleEntries, named } from '../example.ts'
import type { FailingExample } from '../rule.ts'

const clauses = [
  { code: 'A-1', section: 'Purposes', type: 'basis', quote: 'We rely on your consent' },
] as const
const before = [{ ...clauses[0], quote: 'You have agreed to it' }]

const documents = (type: string, of2024: readonly ClauseContent[] = before): readonly DocumentContent[] => [
  named('notice', {
    type,
    editions: [
      { key: '2024', language: 'en', supersededBy: '2026', clauses: of2024 },
      { key: '2026', language: 'en', effectiveOn: '2026-01-01', clauses },
    ],
  }),
]
const notice = documents('privacy-notice')

const says = (relation: 'states' | 'contradicts', more: Partial<ProvenanceContent> = {}) => [
  { document: 'notice', edition: '2026', clauses: ['A-1'], relation, ...more },
]
const contract = named('contract', { provision: '6.1.b' })
const pair = { legalBasis: 'contract', relation: 'sole' } as const

const withPair = (provenance: readonly ProvenanceContent[], of = notice): ExampleEntries => ({
  documents: of,
  'legal-bases': [contract],
  purposes: [named('newsletters', { legalBases: [{ ...pair, provenance }] })],
})

const withPurpose = (field?: string): ExampleEntries => ({
  documents: notice,
  'legal-bases': [contract],
  purposes: [
    named('newsletters', {
      legalBases: [pair],
      provenance: says('contradicts', field === undefined ? {} : { field }),
    }),
  ],
})

/** A part that rests on the ground of its heading. */
const withPart = (field: string): ExampleEntries => ({
  ...withPair([]),
  purposes: [
    named('newsletters', { legalBases: [pair] }),
    named('offers', { parent: 'newsletters', provenance: says('contradicts', { field }) }),
  ],
})

const withBasis = (field?: string): ExampleEntries => ({
  documents: notice,
  'legal-bases': [
    named('contract', {
      provision: '6.1.b',
      provenance: says('contradicts', field === undefined ? {} : { field }),
    }),
  ],
})

const withLine = (field: string): ExampleEntries => ({
  documents: notice,
  'legal-bases': [contract],
  purposes: [named('newsletters'), named('billing')],
  'data-categories': [named('address', { type: 'category' })],
  'processing-activities': [
    named('mailing', {
      purposes: [{ purpose: 'billing' }, { purpose: 'newsletters' }],
      data: [
        {
          key: 'addresses',
          dataCategory: 'address',
          purposes: [
            { purpose: 'billing', grounds: 'own', legalBases: ['contract'] },
            {
              purpose: 'newsletters',
              grounds: 'own',
              legalBases: ['contract'],
              provenance: says('contradicts', { field }),
            },
          ],
        },
      ],
    }),
  ],
})

export const passing: readonly Example[] = [
  { says: 'the notice states the ground', register: withPair(says('states')) },
  {
    says: 'only an edition that is superseded says otherwise',
    register: withPair(says('contradicts', { edition: '2024' })),
  },
  {
    says: 'an internal policy says otherwise, which nobody is told by',
    register: withPair(says('contradicts'), documents('internal-policy')),
  },
  { says: 'the notice says otherwise of something else', register: withPurpose('/tags') },
  { says: 'the notice says otherwise of the purpose, not of its ground', register: withPurpose() },
  { says: 'the notice says otherwise of a part, not of its ground', register: withPart('/tags') },
  { says: 'the notice says otherwise of the name of the ground', register: withBasis('/label') },
  { says: 'the notice says otherwise of the need for the data', register: withLine('/necessity') },
]

const failsAt = (finds: string, example: Example): FailingExample => ({ ...example, finds: [finds] })
const ofPurpose = 'purposes/newsletters/legalBases/contract'
const ofLine = 'processing-activities/mailing/data/addresses/purposes/newsletters/legalBases/contract'

export const failing: readonly FailingExample[] = [
  failsAt(ofPurpose, {
    says: 'the notice says consent, in two places',
    register: withPair([...says('contradicts'), ...says('contradicts')]),
  }),
  failsAt(ofPurpose, {
    says: 'the text that people consent to says otherwise',
    register: withPair(says('contradicts'), documents('consent-text')),
  }),
  failsAt(ofPurpose, {
    says: 'an edition holds until its successor does',
    date: '2025-12-31',
    register: withPair(says('contradicts', { edition: '2024' })),
  }),
  failsAt(ofPurpose, {
    says: 'an edition that is superseded says otherwise, in words that still stand',
    register: withPair(says('contradicts', { edition: '2024' }), documents('privacy-notice', clauses)),
  }),
  failsAt(ofPurpose, {
    says: 'the purpose says it of its grounds',
    register: withPurpose('/legalBases'),
  }),
  failsAt(ofPurpose, {
    says: 'the purpose says it of one ground',
    register: withPurpose('/legalBases/contract'),
  }),
  failsAt(ofPurpose, {
    says: 'a part of the purpose says it of the grounds that it shares',
    register: withPart('/legalBases'),
  }),
  failsAt(ofLine, { says: 'a data line says it of its own grounds', register: withLine('/legalBases') }),
  failsAt('legal-bases/contract', { says: 'the ground says it of itself', register: withBasis() }),
  failsAt('legal-bases/contract', {
    says: 'the ground says it of its provision',
    register: withBasis('/provision'),
  }),
]
