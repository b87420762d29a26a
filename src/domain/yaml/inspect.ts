import { MOST_FAULTS } from '../json-traits.ts'
import { type AliasNode, type CollectionNode, isMerge, mergedBy, nameOf, type YamlNode } from './node.ts'
import type { TextFault } from './refusal.ts'

const mostNamed = 10_000
const mostText = 16 * 1024 * 1024

/** What a document's anchors name: each node that has one, by its name. */
export type Anchored = ReadonlyMap<string, YamlNode>

interface Walk {
  readonly faults: TextFault[]
  readonly anchored: Map<string, YamlNode>
  /** Anchored nodes that the walk is inside of. */
  readonly open: Set<YamlNode>
  /** How many characters an anchored node has when it is written out. */
  readonly sizes: Map<YamlNode, number>
  /** How many anchors and aliases there were. */
  named: number
  /** How many characters there were, each alias written out. */
  size: number
  large: boolean
}

/**
 * What is wrong with a tree of YAML nodes: names given twice, anchors that are, aliases of nothing or of what they stand
 * in, more than 10,000 of both or than 16 MiB when written out. The tree must not be deep: this goes down into it.
 */
export function inspectNodes(node: YamlNode): { faults: TextFault[]; anchored: Anchored } {
  const walk: Walk = {
    faults: [],
    anchored: new Map(),
    open: new Set(),
    sizes: new Map(),
    named: 0,
    size: 0,
    large: false,
  }
  visit(walk, node, [])
  return { faults: walk.faults.slice(0, MOST_FAULTS), anchored: walk.anchored }
}

function visit(walk: Walk, node: YamlNode, path: TextFault['path']): void {
  if (node.type === 'alias') {
    visitAlias(walk, node, path)
    return
  }
  const { anchor } = node
  const before = walk.size
  if (anchor !== undefined) {
    if (walk.anchored.has(anchor))
      fault(walk, node, path, `has the anchor ${anchor}, as another value before it; rename one`)
    walk.anchored.set(anchor, node)
    walk.open.add(node)
    count(walk, node, path)
  }
  if (node.type === 'scalar') walk.size += typeof node.value === 'string' ? node.value.length + 3 : 5
  else if (node.type === 'map') visitMap(walk, node, path)
  else visitList(walk, node, path)
  if (anchor !== undefined) {
    walk.open.delete(node)
    walk.sizes.set(node, walk.size - before)
  }
}

function visitList(walk: Walk, { items }: CollectionNode, path: TextFault['path']): void {
  walk.size += 2
  for (const [index, { value }] of items.entries()) visit(walk, value, [...path, index])
}

function visitMap(walk: Walk, map: CollectionNode, path: TextFault['path']): void {
  walk.size += 2
  const names = new Set<unknown>()
  for (const item of map.items) {
    const { key = item.value, value } = item
    const name = nameOf(item)
    const place = [...path, name]
    const merges = isMerge(item)
    // A name in quotes is none of the merge keys, which share their place in the path.
    const said = merges ? isMerge : name
    if (names.has(said)) fault(walk, key, place, 'is given twice in the same object; keep one of them')
    names.add(said)
    if (item.key?.anchor !== undefined)
      fault(walk, key, place, `has its anchor before the name; write ${name}: &${item.key.anchor} …`)
    walk.size += name.length
    visit(walk, value, place)
    if (merges && mergedBy(item).some((each) => !isObject(resolved(each, walk.anchored))))
      fault(walk, key, place, 'merges what is no object; write an alias of an object, or a list of them')
  }
}

/** What is not there is told at its alias. */
const isObject = (node: YamlNode | undefined): boolean => node === undefined || node.type === 'map'

function visitAlias(walk: Walk, alias: AliasNode, path: TextFault['path']): void {
  count(walk, alias, path)
  const target = walk.anchored.get(alias.name)
  if (target === undefined)
    fault(walk, alias, path, `is an alias of ${alias.name}, which no anchor before it names`)
  else if (walk.open.has(target))
    fault(walk, alias, path, `is an alias of ${alias.name}, which it is itself a part of`)
  else walk.size += walk.sizes.get(target) ?? 0
  if (walk.size <= mostText || walk.large) return
  walk.large = true
  fault(walk, alias, path, 'makes the file larger than 16 MiB when its aliases are written out; use fewer')
}

function count(walk: Walk, node: YamlNode, path: TextFault['path']): void {
  walk.named += 1
  if (walk.named !== mostNamed + 1) return
  const most = `${mostNamed} anchors and aliases`
  fault(walk, node, path, `is more than the ${most} a file may have; write the values out`)
}

function fault(walk: Walk, { start }: YamlNode, path: TextFault['path'], detail: string): void {
  walk.faults.push({ path, detail, offset: start })
}

/** The node itself, or the one that it is an alias of. */
export function resolved(node: YamlNode, anchored: Anchored): YamlNode | undefined {
  return node.type === 'alias' ? anchored.get(node.name) : node
}
