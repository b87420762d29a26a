import { similarTo } from '../domain/checks/similar.ts'
import type { AnyEntry } from '../domain/entry.ts'
import type { Flaw } from '../domain/errors.ts'
import { guessOf } from '../domain/expected.ts'
import { MOST_LEVELS } from '../domain/lineage.ts'
import type { Kind } from './kind.ts'

/** An entry of a whole register; `pointer` is where its content stands. */
export interface PlacedEntry {
  readonly kind: Kind
  readonly content: AnyEntry
  readonly pointer: string
}

const MOST_FLAWS = 100

/**
 * What keeps valid contents from being a register together: keys given twice in a kind, references that lead nowhere
 * (with the nearest key), parents that come back to where they began or are too many. At most 100 flaws.
 */
export function coherenceFlaws(entries: readonly PlacedEntry[]): Flaw[] {
  const byKind = new Map<string, Map<string, PlacedEntry>>()
  const repeated: Flaw[] = []
  for (const entry of entries) {
    const { kind, content, pointer } = entry
    const known = byKind.get(kind.name) ?? new Map<string, PlacedEntry>()
    byKind.set(kind.name, known)
    const first = known.get(content.key)
    if (first === undefined) known.set(content.key, entry)
    else
      repeated.push(
        flaw(`${pointer}/key`, `repeats "${content.key}" of ${first.pointer}; give each another key`),
      )
  }
  return [...repeated, ...danglingIn(entries, byKind), ...treesIn(byKind)].slice(0, MOST_FLAWS)
}

/** The same of the parents alone: of entries whose keys are given once, and whose references lead somewhere. */
export function parentFlaws(entries: readonly PlacedEntry[]): Flaw[] {
  const byKind = new Map<string, Map<string, PlacedEntry>>()
  for (const entry of entries) {
    const known = byKind.get(entry.kind.name) ?? new Map<string, PlacedEntry>()
    byKind.set(entry.kind.name, known.set(entry.content.key, entry))
  }
  return treesIn(byKind)
}

const treesIn = (byKind: ByKind): Flaw[] =>
  firstOfEach(byKind).flatMap(({ kind }) => (kind.tree ? treeFlaws(byKind.get(kind.name)) : []))

type ByKind = ReadonlyMap<string, ReadonlyMap<string, PlacedEntry>>

const flaw = (pointer: string, detail: string): Flaw => ({ in: 'body', pointer, detail })

const firstOfEach = (byKind: ByKind): PlacedEntry[] =>
  [...byKind.values()].flatMap((entries) => [...entries.values()].slice(0, 1))

function danglingIn(entries: readonly PlacedEntry[], byKind: ByKind): Flaw[] {
  const similar = new Map<string, (asked: string) => string[]>()
  const nearest = (list: string, keys: () => string[], asked: string): string => {
    const near = similar.get(list) ?? similarTo(keys())
    similar.set(list, near)
    return guessOf(near(asked))
  }
  const flaws: Flaw[] = []
  const items = new Map<string, ReadonlyMap<string, ReadonlySet<string>>>()
  for (const { kind, content, pointer } of entries)
    for (const { kind: of, key, item, pointer: place } of [
      ...kind.references(content),
      ...kind.innerReferences(content),
    ]) {
      if (flaws.length >= MOST_FLAWS) return flaws
      const target = byKind.get(of)?.get(key)
      if (target === undefined) {
        const guess = nearest(of, () => [...(byKind.get(of)?.keys() ?? [])], key)
        flaws.push(
          flaw(
            `${pointer}${place}`,
            `leads to no entry ${of}/${key}; correct the key${guess}, or add the entry`,
          ),
        )
      } else if (item !== undefined) {
        const address = `${of}/${key}`
        const held = items.get(address) ?? itemsOf(target.content)
        items.set(address, held)
        const [outer = '', inner] = item
        const keys = inner === undefined ? held : held.get(outer)
        if (keys?.has(inner ?? outer)) continue
        const [list, asked] = keys === undefined ? [held, outer] : [keys, inner ?? outer]
        const guess = nearest(`${address}/${list === held ? '' : outer}`, () => [...list.keys()], asked)
        flaws.push(
          flaw(
            `${pointer}${place}`,
            `leads to no ${item.join('/')} in ${address}; correct it${guess}, or add it`,
          ),
        )
      }
    }
  return flaws
}

/** The nested items of a content that references can name, and of each the keys (of clauses: codes) of what it holds. */
export function itemsOf(content: object): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    listedIn(content).map((item) => [nameOf(item), new Set(listedIn(item).map(nameOf))] as const),
  )
}

const listedIn = (content: object): object[] =>
  Object.values(content)
    .filter(Array.isArray)
    .flat()
    .filter((item) => typeof item === 'object' && item !== null)

const nameOf = (item: object): string => String(Reflect.get(item, 'key') ?? Reflect.get(item, 'code'))

function treeFlaws(entries: ReadonlyMap<string, PlacedEntry> = new Map()): Flaw[] {
  const levels = new Map<string, number>()
  const flaws: Flaw[] = []
  for (const start of entries.values()) {
    const way: PlacedEntry[] = []
    const onWay = new Set<string>()
    let at: PlacedEntry | undefined = start
    while (at !== undefined && !levels.has(at.content.key) && !onWay.has(at.content.key)) {
      way.push(at)
      onWay.add(at.content.key)
      at = entries.get(parentOf(at.content))
    }
    const closing = at !== undefined && onWay.has(at.content.key) ? at : undefined
    if (closing !== undefined) {
      const circle = way.slice(way.indexOf(closing)).map(({ content }) => content.key)
      const named = [...circle.slice(0, 10), ...(circle.length > 10 ? ['…'] : []), closing.content.key]
      flaws.push(
        flaw(
          `${closing.pointer}/parent`,
          `makes ${closing.kind.name}/${closing.content.key} its own ancestor (${named.join(' → ')}); give it another parent`,
        ),
      )
    }
    let level = closing === undefined && at !== undefined ? (levels.get(at.content.key) ?? 0) : 0
    for (const { kind, content, pointer } of way.reverse()) {
      level += 1
      levels.set(content.key, level)
      // Only the first that is too deep, not all below it.
      if (closing === undefined && level === MOST_LEVELS + 1)
        flaws.push(
          flaw(
            `${pointer}/parent`,
            `puts ${kind.name}/${content.key} below ${MOST_LEVELS} levels, the most there can be; flatten the tree`,
          ),
        )
    }
  }
  return flaws
}

const parentOf = (content: object): string => String(Reflect.get(content, 'parent') ?? '')
