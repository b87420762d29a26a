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
  recipients: { type: 'processor' },
  transfers: { recipient: 'needed', country: 'US' },
  'retention-rules': {},
  'security-measures': { type: 'technical' },
  systems: { type: 'application' },
  'processing-activities': {},
  'processor-activities': { processor: 'needed', controllers: [] },
  waivers: { rule: 'ROPA-RT-001', subject: 'purposes/one', reason: label, expiresOn: '2999-12-31' },
}

/** What the least of a kind refers to, and so has to be in the register before. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  transfers: ['recipients'],
  'processor-activities': ['organisations'],
}

/** A valid content of a kind with a key, and with whatever matters to the test; undefined takes a member away. */
export function make(kind: string, key: string, members: Record<string, unknown> = {}): Content {
  const given = Object.entries({ ...LEAST[kind], ...members }).filter(([, value]) => value !== undefined)
  return { key: kind === 'settings' ? 'register' : key, label, ...Object.fromEntries(given) }
}

/** The entries that have to be in a register before one of a kind can be. */
export const neededBy = (kind: string): readonly (readonly [kind: string, content: Content])[] =>
  (NEEDED[kind] ?? []).map((needed) => [needed, make(needed, 'needed')])

/** A document with one edition `2025` whose clauses have the codes given. */
export function makeNotice(key: string, codes: readonly string[]): Content {
  const clauses = codes.map((code) => ({ code, section: 'A', type: 'purpose', quote: `quote of ${code}` }))
  return make('documents', key, { editions: [{ key: '2025', language: 'sv', clauses }] })
}
