import fc from 'fast-check'
import { CODES, PROVISIONS, TAGS, WORLD_KEYS, WORLD_KINDS } from './log-arbitraries.ts'
import { entriesOf, type Kept, type State } from './log-model.ts'
import { pairs } from './log-pair-questions.ts'
import { cites, referencesOf } from './log-references.ts'
import type { Content } from './make.ts'

/** What a question is asked of: a register, and a time in its history for those that ask what changed since. */
export interface Asked {
  readonly register: string
  readonly since: string
}

/** A question to a register: an address without `asOf`, and the answer that a state gives to it. */
export interface Question {
  readonly path: (asked: Asked) => string
  readonly answer: (state: State, asked: Asked) => Answered
}

/** An answer that has been read to its end: all pages' items, or a body, or the code of a problem. */
export interface Answered {
  readonly status: number
  readonly code?: string
  readonly items?: readonly unknown[]
  readonly body?: unknown
}

const told = ({ meta, content }: Kept) => ({ meta, ...content })
const found = (state: State, kind: string, key: string, answer: (kept: Kept) => Answered): Answered => {
  const kept = state.get(`${kind}/${key}`)
  if (kept === undefined) return { status: 404, code: 'not-found' }
  return kept.deleted ? { status: 410, code: 'gone' } : answer(kept)
}

const kind = fc.constantFrom(...WORLD_KINDS)
const key = fc.constantFrom(...WORLD_KEYS)
export const limit = fc.constantFrom(1, 2, 3, 50, 50)

const entry: fc.Arbitrary<Question> = fc.tuple(kind, key).map(([kind, key]) => ({
  path: () => `/${kind}/${key}`,
  answer: (state) => found(state, kind, key, (kept) => ({ status: 200, body: told(kept) })),
}))

interface Filter {
  readonly name: string
  readonly values: readonly string[]
  readonly keeps: (content: Content, values: readonly string[]) => boolean
}

const byMember =
  (name: string) =>
  (content: Content, values: readonly string[]): boolean =>
    values.includes(String(content[name]))
const textsIn = (value: unknown): string => JSON.stringify(value ?? [])
const filters: readonly {
  kinds: readonly string[]
  name: string
  words: readonly string[]
  keeps: Filter['keeps']
}[] = [
  { kinds: ['purposes', 'data-categories'], name: 'parent', words: WORLD_KEYS, keeps: byMember('parent') },
  { kinds: ['legal-bases'], name: 'provision', words: PROVISIONS, keeps: byMember('provision') },
  { kinds: ['legal-bases'], name: 'statute', words: WORLD_KEYS, keeps: byMember('statute') },
  {
    kinds: ['data-categories'],
    name: 'sensitivity',
    words: ['ordinary', 'national-id'],
    keeps: byMember('sensitivity'),
  },
  { kinds: ['statutes'], name: 'jurisdiction', words: ['SE', 'EU'], keeps: byMember('jurisdiction') },
  {
    kinds: ['purposes'],
    name: 'tag',
    words: TAGS,
    keeps: ({ tags }, values) => values.some((tag) => textsIn(tags).includes(`"${tag}"`)),
  },
  {
    kinds: ['purposes'],
    name: 'legalBasis',
    words: WORLD_KEYS,
    keeps: (content, values) => values.some((key) => textsIn(content).includes(`"legalBasis":"${key}"`)),
  },
  { kinds: WORLD_KINDS, name: 'lifecycle', words: ['draft'], keeps: () => true },
  {
    kinds: WORLD_KINDS,
    name: 'clause',
    words: CODES,
    keeps: (content, values) => values.some((clause) => cites(content, clause)),
  },
  {
    kinds: WORLD_KINDS,
    name: 'provenanceRelation',
    words: ['states', 'implies', 'silent', 'contradicts'],
    // The pairs have relations too, but none of these.
    keeps: (content, values) => values.some((word) => textsIn(content).includes(`"relation":"${word}"`)),
  },
]

const list: fc.Arbitrary<Question> = fc
  .record({
    kind,
    limit,
    sort: fc.constantFrom('key', '-key', 'updatedAt', '-updatedAt'),
    filter: fc.option(fc.nat()),
    seed: fc.nat(),
    since: fc.constantFrom(true, false, false),
  })
  .map(({ kind, limit, sort, filter, seed, since }) => {
    const ofKind = filters.filter(({ kinds }) => kinds.includes(kind))
    const chosen = filter === null ? undefined : ofKind[filter % ofKind.length]
    const values = (chosen?.words ?? []).filter((_, index) => ((seed >> index) & 1) === 1)
    const narrow = chosen === undefined || values.length === 0 ? undefined : { ...chosen, values }
    const keeps = (kept: Kept, asked: Asked) =>
      kept.kind === kind &&
      (!since || kept.meta.updatedAt >= asked.since) &&
      (narrow === undefined || narrow.keeps(kept.content, narrow.values))
    return {
      path: (asked) => {
        const query = new URLSearchParams({ limit: String(limit), sort })
        for (const value of narrow?.values ?? []) query.append(narrow?.name ?? '', value)
        if (since) query.set('updatedSince', asked.since)
        return `/${kind}?${query}`
      },
      answer: (state, asked) => {
        const entries = entriesOf(state).filter((kept) => keeps(kept, asked))
        if (sort.endsWith('updatedAt')) entries.sort((a, b) => a.meta.revision - b.meta.revision)
        if (sort.startsWith('-')) entries.reverse()
        return { status: 200, items: entries.map(told) }
      },
    }
  })

const usages: fc.Arbitrary<Question> = fc.tuple(kind, key, limit).map(([kind, key, limit]) => ({
  path: () => `/${kind}/${key}/usages?limit=${limit}`,
  answer: (state) =>
    found(state, kind, key, () => ({
      status: 200,
      items: entriesOf(state)
        .flatMap((user) =>
          referencesOf(user.kind, user.content)
            .filter((place) => place.kind === kind && place.key === key)
            .map(({ pointer }) => ({ kind: user.kind, key: user.key, pointer })),
        )
        .sort((a, b) => (placeText(a) < placeText(b) ? -1 : 1)),
    })),
}))

// A space sorts before everything that is in a kind, key or pointer.
const placeText = ({ kind, key, pointer }: Record<string, string>) => `${kind} ${key} ${pointer}`

const file: fc.Arbitrary<Question> = fc.constant({
  path: () => '/file',
  answer: (state, { register }) => {
    const body: Record<string, unknown[]> = {}
    for (const { kind, content } of entriesOf(state)) {
      const member = kind.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
      body[member] = [...(body[member] ?? []), content]
    }
    return { status: 200, body: { register, ...body } }
  },
})

const share = fc.double({ min: 0, max: 1, noNaN: true })

/** A way to name the revision that is asked about: by its number, or by a time of when it was the newest. */
export type Naming = 'number' | 'its time' | 'its last moment' | 'within its millisecond' | 'another offset'
const naming = fc.constantFrom<Naming>(
  'number',
  'its time',
  'its last moment',
  'within its millisecond',
  'another offset',
)

/**
 * Any question, and after which share of the register's history it is asked: 0 the beginning, 1 now; the naming of the
 * revision is one for the first time that it is asked, and one for the second.
 */
export const question = fc.record({
  question: fc.oneof(entry, list, pairs, pairs, usages, file),
  place: share,
  since: share,
  namings: fc.tuple(naming, naming),
})
