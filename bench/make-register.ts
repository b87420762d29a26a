import type { Content, NewChange } from './content.ts'
import { type Maker, makers } from './made-entries.ts'
import { randomOf } from './random.ts'

/** How many of a thousand entries are of each kind, in an order in which entries refer to earlier ones only. */
export const SHARES: Readonly<Record<string, number>> = {
  organisations: 60,
  documents: 30,
  statutes: 20,
  contexts: 10,
  'legal-bases': 50,
  'data-categories': 120,
  'data-subject-categories': 20,
  purposes: 150,
  sources: 50,
  recipients: 110,
  'security-measures': 40,
  systems: 90,
  transfers: 60,
  'retention-rules': 40,
  'processing-activities': 120,
  'processor-activities': 20,
  waivers: 10,
}

export const DEFAULT_SEED = 20_251_113

/**
 * The changes that make a believable register of `size` entries in all kinds (1,000 to 1,000,000), in commits of at
 * most `perCommit`. The same size and seed make the same register, byte for byte.
 */
export function* makeRegister(
  size: number,
  { seed = DEFAULT_SEED, perCommit = 4000 }: { seed?: number; perCommit?: number } = {},
): Generator<NewChange[]> {
  let commit: NewChange[] = [put('settings', settings())]
  for (const [kind, content] of entries(size, seed)) {
    commit.push(put(kind, content))
    if (commit.length < perCommit) continue
    yield commit
    commit = []
  }
  if (commit.length > 0) yield commit
}

function* entries(size: number, seed: number): Generator<[kind: string, content: Content]> {
  const random = randomOf(seed)
  const counts = countsOf(size)
  for (const [kind, count] of counts) {
    const make: Maker | undefined = makers[kind]
    if (make === undefined) throw new Error(`nothing makes entries of ${kind}`)
    for (let number = 0; number < count; number++) yield [kind, make({ number, counts, random })]
  }
}

/** How many entries of each kind a register of `size` has; the settings are the one that is missing. */
export function countsOf(size: number): ReadonlyMap<string, number> {
  const counts = new Map(
    Object.entries(SHARES).map(([kind, share]) => [kind, Math.floor((size * share) / 1000)]),
  )
  const made = [...counts.values()].reduce((sum, count) => sum + count, 1)
  return counts.set('processing-activities', (counts.get('processing-activities') ?? 0) + size - made)
}

const settings = (): Content => ({
  key: 'register',
  label: { sv: 'Register över behandling', en: 'Record of processing activities' },
  languages: ['sv', 'en'],
  jurisdictions: ['SE', 'FI'],
})

const put = (kind: string, content: Content): NewChange => ({ op: 'put', kind, content })
