import { named } from '../example.ts'
import type { Rule } from '../rule.ts'
import { editionsInForce } from './editions.ts'

const clauses = [
  { code: 'A-1', section: 'Scope', type: 'reference', quote: 'See our general policy' },
] as const
const edition = { key: '2026', language: 'en', clauses }
const reference = { key: 'general', title: 'General policy', clauses: ['A-1'] }

export const referenceLeadsToADocument: Rule = {
  id: 'ROPA-PV-004',
  severity: 'warning',
  kinds: ['documents'],
  articles: ['5.2', '12.1', '13', '14'],
  sources: [],
  confidence: 'high',
  title: {
    en: 'A document that a notice relies on is in the register',
    sv: 'Ett dokument som en integritetspolicy hänvisar till finns i registret',
  },
  message: {
    en: '“{subject}” relies on “{title}”, whose text is not in the register; whether people are told what Articles 12 to 14 ask for cannot be seen without it.',
    sv: '”{subject}” hänvisar till ”{title}”, vars text inte finns i registret; utan den går det inte att se om de registrerade får den information som artiklarna 12–14 kräver.',
  },
  remedy: {
    en: 'Enter the document with its edition and clauses, and name it in the reference.',
    sv: 'Lägg in dokumentet med utgåva och klausuler och ange det i hänvisningen.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const { path, edition: of } of editionsInForce(view))
      for (const { key, title, document } of of.references ?? []) {
        const { editions = [] } = view.find('documents', document) ?? {}
        if (editions.length === 0) yield { subject: `${path}/references/${key}`, parameters: { title } }
      }
  },
  passing: [
    {
      says: 'the other document is there with its edition',
      register: {
        documents: [
          named('notice', {
            type: 'privacy-notice',
            editions: [{ ...edition, references: [{ ...reference, document: 'general-policy' }] }],
          }),
          named('general-policy', {
            type: 'privacy-notice',
            editions: [{ key: '2025', language: 'en' }],
          }),
        ],
      },
    },
    {
      says: 'an edition that no longer holds',
      register: {
        documents: [
          named('notice', {
            type: 'privacy-notice',
            editions: [
              { ...edition, key: '2025', supersededBy: '2026', references: [reference] },
              { key: '2026', language: 'en' },
            ],
          }),
        ],
      },
    },
  ],
  failing: [
    {
      says: 'nobody has said which document is meant',
      register: {
        documents: [
          named('notice', { type: 'privacy-notice', editions: [{ ...edition, references: [reference] }] }),
        ],
      },
      finds: ['documents/notice/editions/2026/references/general'],
    },
    {
      says: 'the document is known by its name only',
      register: {
        documents: [
          named('notice', {
            type: 'privacy-notice',
            editions: [{ ...edition, references: [{ ...reference, document: 'general-policy' }] }],
          }),
          named('general-policy', { type: 'privacy-notice' }),
        ],
      },
      finds: ['documents/notice/editions/2026/references/general'],
    },
  ],
}
