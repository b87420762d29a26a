import fc from 'fast-check'
import { CODES, PROVISIONS, TAGS, WORLD_KEYS, WORLD_KINDS } from './log-arbitraries.ts'
import { entriesOf, type Kept, referencesOf, type State } from './log-model.ts'
import type { Content } from './make.ts'

/** A question to a register: an address without `asOf`, and the answer that a state gives to it. */
export interface Question {
  readonly path: string
  readonly answer: (state: State, register: string) => Answered
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
const limit = fc.constantFrom(1, 2, 3, 50, 50)

const entry: fc.Arbitrary<Question> = fc.tuple(kind, key).map(([kind, key]) => ({
  path: `/${kind}/${key}`,
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
    keeps: (content, values) => pairsOf(content).some(({ legalBasis }) => values.includes(legalBasis)),
  },
  {
    kinds: WORLD_KINDS,
    name: 'clause',
    words: CODES,
    keeps: (content, values) =>
      referencesOf('purposes', content).some(({ item }) => values.includes(item?.[1] ?? '')),
  },
]

const list: fc.Arbitrary<Question> = fc
  .record({
    kind,
    limit,
    sort: fc.constantFrom('key', '-key', 'updatedAt', '-updatedAt'),
    filter: fc.option(fc.nat()),
    seed: fc.nat(),
  })
  .map(({ kind, limit, sort, filter, seed }) => {
    const ofKind = filters.filter(({ kinds }) => kinds.includes(kind))
    const chosen = filter === null ? undefined : ofKind[filter % ofKind.length]
    const values = (chosen?.words ?? []).filter((_, index) => ((seed >> index) & 1) === 1)
    const asked = chosen === undefined || values.length === 0 ? undefined : { ...chosen, values }
    const query = new URLSearchParams({ limit: String(limit), sort })
    for (const value of asked?.values ?? []) query.append(asked?.name ?? '', value)
    return {
      path: `/${kind}?${query}`,
      answer: (state) => {
        const entries = entriesOf(state).filter(
          (kept) => kept.kind === kind && (asked === undefined || asked.keeps(kept.content, asked.values)),
        )
        if (sort.endsWith('updatedAt')) entries.sort((a, b) => a.meta.revision - b.meta.revision)
        if (sort.startsWith('-')) entries.reverse()
        return { status: 200, items: entries.map(told) }
      },
    }
  })

interface Pair {
  readonly legalBasis: string
  readonly relation: string
}
const pairsOf = ({ legalBases }: Content) => (legalBases ?? []) as readonly Pair[]

const pairs: fc.Arbitrary<Question> = fc
  .record({
    limit,
    effective: fc.boolean(),
    narrow: fc.constantFrom('', '', 'purpose', 'legalBasis', 'provision', 'relation'),
    value: fc.nat(),
  })
  .map(({ limit, effective, narrow, value }) => {
    const words = {
      '': [''],
      provision: PROVISIONS,
      relation: ['sole', 'alternative'],
      purpose: WORLD_KEYS,
      legalBasis: WORLD_KEYS,
    }[narrow]
    const word = words[value % words.length] ?? ''
    const query = new URLSearchParams({ limit: String(limit), effective: String(effective) })
    if (narrow !== '') query.set(narrow, word)
    return {
      path: `/purpose-legal-bases?${query}`,
      answer: (state) => {
        const items = entriesOf(state)
          .filter((entry) => entry.kind === 'purposes')
          .flatMap((purpose) => pairsOfPurpose(state, purpose, effective))
        return { status: 200, items: items.filter((item) => narrow === '' || item[narrow] === word) }
      },
    }
  })

function pairsOfPurpose(state: State, purpose: Kept, effective: boolean): Record<string, unknown>[] {
  let owner: Kept | undefined = purpose
  while (effective && owner !== undefined && pairsOf(owner.content).length === 0)
    owner = state.get(`purposes/${owner.content.parent}`)
  if (owner === undefined) return []
  const { key, meta, content } = owner
  return [...pairsOf(content)]
    .sort((a, b) => (a.legalBasis < b.legalBasis ? -1 : 1))
    .map((pair) => ({
      purpose: purpose.key,
      ...(key !== purpose.key && { inheritedFrom: key }),
      provision: state.get(`legal-bases/${pair.legalBasis}`)?.content.provision,
      revision: meta.revision,
      ...pair,
    }))
}

const usages: fc.Arbitrary<Question> = fc.tuple(kind, key, limit).map(([kind, key, limit]) => ({
  path: `/${kind}/${key}/usages?limit=${limit}`,
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
  path: '/file',
  answer: (state, register) => {
    const body: Record<string, unknown[]> = {}
    for (const { kind, content } of entriesOf(state)) {
      const member = kind.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
      body[member] = [...(body[member] ?? []), content]
    }
    return { status: 200, body: { register, ...body } }
  },
})

/** Any question, with the share of the register's history after which it is asked: 0 the beginning, 1 now. */
export const question = fc.record({
  question: fc.oneof(entry, list, pairs, pairs, usages, file),
  place: fc.double({ min: 0, max: 1, noNaN: true }),
})
