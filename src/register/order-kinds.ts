import type { YamlCollection, YamlItem, YamlTree } from '../domain/yaml/tree.ts'
import { KINDS } from './kinds.ts'

const MEMBERS = ['register', ...KINDS.map(({ member }) => member)]

const byRank = (a: string, b: string): number => MEMBERS.indexOf(a) - MEMBERS.indexOf(b)

/** A register file with its key first and its kinds in their order. */
export function orderKinds(file: object): object {
  return Object.fromEntries(Object.entries(file).sort(([a], [b]) => byRank(a, b)))
}

/** The first section of a register file that stands where another belongs; nothing when they are in their order. */
export function sectionOutOfPlace(file: object): { found: string; belongs: string } | undefined {
  const names = Object.keys(file)
  const ordered = names.toSorted(byRank)
  const at = names.findIndex((name, index) => name !== ordered[index])
  const [found, belongs] = [names[at], ordered[at]]
  return found === undefined || belongs === undefined ? undefined : { found, belongs }
}

/** `orderKinds` of a tree. An alias that would then stand before what it names changes places with it. */
export function orderKindsOfTree(root: YamlCollection): void {
  const rank = ({ name = '' }: YamlItem) => MEMBERS.indexOf(name)
  root.items.sort((a, b) => rank(a) - rank(b))
  const anchored = new Map<string, YamlItem>()
  for (const item of itemsIn(root)) {
    const anchor = anchorOf(item)
    if (anchor !== undefined) anchored.set(anchor, item)
  }
  const seen = new Set<string>()
  for (const item of itemsIn(root)) {
    const { value } = item
    if (value.type === 'alias' && !seen.has(value.name)) {
      const named = anchored.get(value.name)
      if (named === undefined) throw new Error(`no anchor is called ${value.name}`)
      item.value = named.value
      named.value = value
      anchored.set(value.name, item)
    }
    const anchor = anchorOf(item)
    if (anchor !== undefined) seen.add(anchor)
  }
}

/** All items, in the order in which they are printed, each before those in it. */
function* itemsIn(tree: YamlTree): Generator<YamlItem> {
  if (tree.type !== 'map' && tree.type !== 'list') return
  for (const item of tree.items) {
    yield item
    yield* itemsIn(item.value)
  }
}

function anchorOf({ value }: YamlItem): string | undefined {
  return value.type === 'alias' ? undefined : value.anchor
}
