import type { AnyEntry } from '../src/domain/entry.ts'

/** A content of a kind, as a test needs it. */
export type Content = AnyEntry & Record<string, unknown>

const label = { sv: 'Ett namn', en: 'A name' }

/** The least that each kind takes, beside key and label. */
const LEAST: Readonly<Record<string, Record<string, unknown>>> = {
  settings: { languages: ['sv'] },
  organisations: { type: 'unidentified' },
  documents: { type: 'privacy-notice' },
  statutes: { jurisdiction: 'SE', citation: 'Lag (2000:1)' },
  contexts: {},
  purposes: {},
  'legal-bases': { provision: '6.1.b' },
  'data-categories': { type: 'category' },
  'data-subject-categories': {},
  sources: { origin: 'data-subject' },
  'retention-rules': {},
}

/** A valid content of a kind with a key, and with whatever matters to the test. */
export function make(kind: string, key: string, members: Record<string, unknown> = {}): Content {
  return { key: kind === 'settings' ? 'register' : key, label, ...LEAST[kind], ...members }
}

/** A document with one edition `2025` whose clauses have the codes given. */
export function makeNotice(key: string, codes: readonly string[]): Content {
  const clauses = codes.map((code) => ({ code, section: 'A', type: 'purpose', quote: `quote of ${code}` }))
  return make('documents', key, { editions: [{ key: '2025', language: 'sv', clauses }] })
}
