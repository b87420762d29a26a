import { type Content, make } from './make.ts'

/** What rich contents are made of: a text, a day, provenance, and what all entries have. */
export const text = { sv: 'En text', 'en-GB': 'A text' }
export const day = '2025-11-13'
export const clauses = ['A-1', 'b2']

const silent = { document: 'rich', edition: '2025', relation: 'silent', note: 'nothing is said' }
const states = {
  document: 'rich',
  edition: '2025',
  clauses,
  relation: 'states',
  field: '/label/sv',
  confidence: 'high',
}

export const provenance = [states, silent]

export const entry = (kind: string, key: string, members: Record<string, unknown>): [string, Content] => [
  kind,
  make(kind, key, {
    description: text,
    mappings: [{ scheme: 'fideslang', version: '3.1.2', concept: 'user.contact', match: 'close' }],
    provenance,
    notes: 'A note.',
    ...members,
  }),
]
