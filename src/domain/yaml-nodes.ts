import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair, Scalar, type YAMLMap } from 'yaml'
import { MOST_FAULTS } from './json-traits.ts'
import type { TextFault } from './yaml-source.ts'

const mostNamed = 10_000
const mostText = 16 * 1024 * 1024

/** What a document's anchors name: each node that has one, by its name. */
export type Anchored = ReadonlyMap<string, Node>

interface Walk {
  readonly faults: TextFault[]
  readonly anchored: Map<string, Node>
  /** Anchored nodes that the walk is inside of. */
  readonly open: Set<Node>
  /** How many characters an anchored node has when it is written out. */
  readonly sizes: Map<Node, number>
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
export function inspectNodes(node: Node | null): { faults: TextFault[]; anchored: Anchored } {
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

function visit(walk: Walk, node: unknown, path: TextFault['path']): void {
  if (isAlias(node)) {
    visitAlias(walk, node, path)
    return
  }
  const before = walk.size
  const anchored = isNode(node) && node.anchor !== undefined ? node : undefined
  if (anchored?.anchor !== undefined) {
    if (walk.anchored.has(anchored.anchor))
      fault(walk, node, path, `has the anchor ${anchored.anchor}, as another value before it; rename one`)
    walk.anchored.set(anchored.anchor, anchored)
    walk.open.add(anchored)
    count(walk, node, path)
  }
  if (isSeq(node)) {
    walk.size += 2
    for (const [index, item] of node.items.entries()) visit(walk, item, [...path, index])
  } else if (isMap(node)) visitMap(walk, node, path)
  else walk.size += isScalar(node) && typeof node.value === 'string' ? node.value.length + 3 : 5
  if (anchored !== undefined) {
    walk.open.delete(anchored)
    walk.sizes.set(anchored, walk.size - before)
  }
}

function visitMap(walk: Walk, map: YAMLMap, path: TextFault['path']): void {
  walk.size += 2
  const names = new Set<unknown>()
  for (const pair of map.items) {
    const name = nameOf(pair.key)
    const place = [...path, name]
    // A name in quotes is none of the merge keys, which share their place in the path.
    const said = isMerge(pair) ? isMerge : name
    if (names.has(said)) fault(walk, pair.key, place, 'is given twice in the same object; keep one of them')
    names.add(said)
    if (isScalar(pair.key) && pair.key.anchor !== undefined)
      fault(walk, pair.key, place, `has its anchor before the name; write ${name}: &${pair.key.anchor} …`)
    walk.size += name.length
    visit(walk, pair.value, place)
    const sources = isMerge(pair) ? mergedBy(pair) : []
    for (const source of sources.map((each) => resolved(each, walk.anchored)))
      if (source !== undefined && !isMap(source))
        fault(
          walk,
          pair.key,
          place,
          'merges what is no object; write an alias of an object, or a list of them',
        )
  }
}

function visitAlias(walk: Walk, alias: Alias, path: TextFault['path']): void {
  count(walk, alias, path)
  const target = walk.anchored.get(alias.source)
  if (target === undefined)
    fault(walk, alias, path, `is an alias of ${alias.source}, which no anchor before it names`)
  else if (walk.open.has(target))
    fault(walk, alias, path, `is an alias of ${alias.source}, which it is itself a part of`)
  else walk.size += walk.sizes.get(target) ?? 0
  if (walk.size <= mostText || walk.large) return
  walk.large = true
  fault(walk, alias, path, 'makes the file larger than 16 MiB when its aliases are written out; use fewer')
}

function count(walk: Walk, node: unknown, path: TextFault['path']): void {
  walk.named += 1
  if (walk.named !== mostNamed + 1) return
  const most = `${mostNamed} anchors and aliases`
  fault(walk, node, path, `is more than the ${most} a file may have; write the values out`)
}

function fault(walk: Walk, node: unknown, path: TextFault['path'], detail: string): void {
  walk.faults.push({ path, detail, offset: startOf(node) ?? 0 })
}

/** Whether a pair is a merge key: a plain `<<`, which gives the members of other objects to the one it stands in. */
export function isMerge({ key }: Pair): boolean {
  return isScalar(key) && key.value === '<<' && key.type === Scalar.PLAIN
}

/** What a merge key names; the first to have a member gives it. */
export function mergedBy({ value }: Pair): readonly unknown[] {
  return isSeq(value) ? value.items : [value]
}

/** The node itself, or the one that it is an alias of. */
export function resolved(node: unknown, anchored: Anchored): unknown {
  return isAlias(node) ? anchored.get(node.source) : node
}

/** The name that a member's key gives. */
export function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key)
}

/** Where a node starts in the text, after its anchor. */
export function startOf(node: unknown): number | undefined {
  return isNode(node) || isAlias(node) ? node.range?.[0] : undefined
}

function isNode(node: unknown) {
  return isMap(node) || isSeq(node) || isScalar(node)
}
