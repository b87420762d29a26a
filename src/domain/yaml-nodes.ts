import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml'
import { type Fault, MOST_FAULTS } from './json-traits.ts'

const mostAnchors = 1000

/** A fault, and where in the text it is. */
export interface NodeFault extends Fault {
  readonly offset: number
}

interface Walk {
  readonly faults: NodeFault[]
  readonly anchors: Map<string, Node>
  /** Anchored nodes that the walk is inside of. */
  readonly open: Set<Node>
  named: number
}

/**
 * What is wrong with a tree of YAML nodes: names given twice, aliases of nothing or of what they stand in, more than
 * 1000 anchors and aliases. The tree must not be deep, since this goes down into it.
 */
export function nodeFaults(node: unknown): NodeFault[] {
  const walk: Walk = { faults: [], anchors: new Map(), open: new Set(), named: 0 }
  visit(walk, node, [])
  return walk.faults.slice(0, MOST_FAULTS)
}

function visit(walk: Walk, node: unknown, path: Fault['path']): void {
  if (isAlias(node)) {
    const target = walk.anchors.get(node.source)
    if (target === undefined)
      fault(walk, node, path, `is an alias of ${node.source}, which no anchor before it names`)
    else if (walk.open.has(target))
      fault(walk, node, path, `is an alias of ${node.source}, which it is itself a part of`)
    count(walk, node, path)
    return
  }
  const anchored = isMap(node) || isSeq(node) || isScalar(node) ? node : undefined
  if (anchored?.anchor !== undefined) {
    walk.anchors.set(anchored.anchor, anchored)
    walk.open.add(anchored)
    count(walk, node, path)
  }
  if (isSeq(node)) for (const [index, item] of node.items.entries()) visit(walk, item, [...path, index])
  else if (isMap(node)) {
    const names = new Set<string>()
    for (const { key, value } of node.items) {
      const name = nameOf(key)
      const place = [...path, name]
      if (names.has(name)) fault(walk, key, place, 'is given twice in the same object; keep one of them')
      names.add(name)
      visit(walk, value, place)
    }
  }
  if (anchored !== undefined) walk.open.delete(anchored)
}

// Each alias is looked up among all anchors: without a bound, a file of them would take the square of its size.
function count(walk: Walk, node: unknown, path: Fault['path']): void {
  walk.named += 1
  if (walk.named === mostAnchors + 1)
    fault(
      walk,
      node,
      path,
      `is more than the ${mostAnchors} anchors and aliases a file may have; write the values out`,
    )
}

function fault(walk: Walk, node: unknown, path: Fault['path'], detail: string): void {
  walk.faults.push({ path, detail, offset: startOf(node) ?? 0 })
}

/** Where a node stands in the text, from the names and indexes that lead to it: as near as the document has it. */
export function offsetOf(root: unknown, steps: readonly string[]): number {
  let node = root
  let offset = startOf(root) ?? 0
  for (const step of steps) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => nameOf(key) === step)
      if (pair === undefined) return offset
      offset = startOf(pair.key) ?? offset
      node = pair.value
    } else if (isSeq(node)) {
      node = node.items[Number(step)]
      offset = startOf(node) ?? offset
    } else return offset
  }
  return offset
}

function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key)
}

function startOf(node: unknown): number | undefined {
  return isMap(node) || isSeq(node) || isScalar(node) || isAlias(node) ? node.range?.[0] : undefined
}
