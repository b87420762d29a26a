import type { Random } from './random.ts'
import { UNITS } from './words.ts'

export interface Making {
  readonly number: number
  /** How many entries of each kind the register gets. */
  readonly counts: ReadonlyMap<string, number>
  readonly random: Random
}

const PREFIX: Readonly<Record<string, string>> = {
  organisations: 'organisation',
  documents: 'document',
  statutes: 'statute',
  contexts: 'context',
  'legal-bases': 'basis',
  'data-categories': 'data',
  'data-subject-categories': 'people',
  purposes: 'purpose',
  sources: 'source',
  recipients: 'recipient',
  'security-measures': 'measure',
  systems: 'system',
  transfers: 'transfer',
  'retention-rules': 'retention',
  'processing-activities': 'activity',
  'processor-activities': 'processing',
  waivers: 'waiver',
}

/** The key of the entry with a number: spread over the alphabet, so that later entries do not all come last. */
export const keyOf = (kind: string, number: number): string =>
  `${PREFIX[kind]}-${((number * 7_919) % 1_000_003).toString(36).padStart(4, '0')}-${number}`

/** The key of some entry of a kind that is made before: a few are named by many. */
export const someOf = (kind: string, { counts, random }: Making): string =>
  keyOf(kind, random.skewed(counts.get(kind) ?? 1))

/** Keys of up to `most` entries of a kind, each once. */
export const someKeys = (kind: string, most: number, making: Making): string[] => [
  ...new Set(Array.from({ length: 1 + making.random.below(most) }, () => someOf(kind, making))),
]

/** Two words and a number, in two languages. */
export function labelled(
  kind: string,
  words: readonly (readonly [string, string])[],
  { number, random }: Making,
) {
  const [sv, en] = random.pick(words)
  const [inSv, inEn] = random.pick(UNITS)
  return {
    key: keyOf(kind, number),
    label: { sv: `${sv}, ${inSv} ${number}`, en: `${en}, ${inEn} ${number}` },
  }
}
