import fc from 'fast-check'
import { CODES, PROVISIONS, WORLD_KEYS } from './log-arbitraries.ts'
import { entriesOf, type Kept, type State } from './log-model.ts'
import type { Asked, Question } from './log-questions.ts'
import { cites } from './log-references.ts'
import type { Content } from './make.ts'

interface Pair {
  readonly legalBasis: string
  readonly relation: string
}
const pairsOf = ({ legalBases }: Content) => (legalBases ?? []) as readonly Pair[]

/** A pair as the flat list tells it, and when the purpose that declares it was changed. */
interface Listed {
  readonly item: Readonly<Record<string, unknown>> & { readonly purpose: string; readonly legalBasis: string }
  readonly pair: Pair
  readonly changed: string
}

type Narrow = (listed: Listed, word: string, asked: Asked) => boolean
const byMember =
  (name: string): Narrow =>
  ({ item }, word) =>
    item[name] === word

const NARROWS: Readonly<Record<string, { words: readonly string[]; keeps: Narrow }>> = {
  none: { words: [''], keeps: () => true },
  purpose: { words: WORLD_KEYS, keeps: byMember('purpose') },
  legalBasis: { words: WORLD_KEYS, keeps: byMember('legalBasis') },
  provision: { words: PROVISIONS, keeps: byMember('provision') },
  relation: { words: ['sole', 'alternative'], keeps: byMember('relation') },
  clause: { words: CODES, keeps: ({ pair }, word) => cites(pair, word) },
  updatedSince: { words: [''], keeps: ({ changed }, _, { since }) => changed >= since },
}

/** Questions to the flat list of purpose–legal-basis pairs. */
export const pairs: fc.Arbitrary<Question> = fc
  .record({
    limit: fc.constantFrom(1, 2, 3, 50, 50),
    effective: fc.boolean(),
    sort: fc.constantFrom('purpose', 'purpose', '-purpose', 'legalBasis', '-legalBasis'),
    narrow: fc.constantFrom('none', ...Object.keys(NARROWS)),
    value: fc.nat(),
  })
  .map(({ limit, effective, sort, narrow, value }) => {
    const { words, keeps } = NARROWS[narrow] ?? { words: [], keeps: () => true }
    const word = words[value % words.length] ?? ''
    return {
      path: ({ since }) => {
        const query = new URLSearchParams({ limit: String(limit), effective: String(effective), sort })
        if (narrow !== 'none') query.set(narrow, narrow === 'updatedSince' ? since : word)
        return `/purpose-legal-bases?${query}`
      },
      answer: (state, asked) => {
        const items = entriesOf(state)
          .filter(({ kind }) => kind === 'purposes')
          .flatMap((purpose) => listedOf(state, purpose, effective))
          .filter((listed) => keeps(listed, word, asked))
          .map(({ item }) => item)
        const order = (item: Listed['item']) =>
          sort.endsWith('purpose')
            ? `${item.purpose} ${item.legalBasis}`
            : `${item.legalBasis} ${item.purpose}`
        // A space sorts before everything that is in a key.
        items.sort((a, b) => (order(a) < order(b) ? -1 : 1))
        return { status: 200, items: sort.startsWith('-') ? items.reverse() : items }
      },
    }
  })

function listedOf(state: State, purpose: Kept, effective: boolean): Listed[] {
  let owner: Kept | undefined = purpose
  while (effective && owner !== undefined && pairsOf(owner.content).length === 0)
    owner = state.get(`purposes/${owner.content.parent}`)
  if (owner === undefined) return []
  const { key, meta, content } = owner
  return pairsOf(content).map((pair) => ({
    item: {
      purpose: purpose.key,
      ...(key !== purpose.key && { inheritedFrom: key }),
      provision: state.get(`legal-bases/${pair.legalBasis}`)?.content.provision,
      revision: meta.revision,
      ...pair,
    },
    pair,
    changed: meta.updatedAt,
  }))
}
