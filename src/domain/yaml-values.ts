import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml'
import type { Json } from './log/canonical.ts'
import { type Anchored, isMerge, mergedBy, nameOf, resolved, startOf } from './yaml-nodes.ts'

/** Values by the node that they were made of; those that a merge key or an alias may name. */
type Known = Map<unknown, Json>

/** The value of a document in which `inspectNodes` found no fault, and where its parts stand in the text. */
export interface YamlValue {
  readonly value: Json
  /** Where the names and indexes lead: as near as the text has it, and in what an alias names to the alias. */
  readonly offsetOf: (steps: readonly string[]) => number
}

/** What aliases name becomes one value, shared: it is not to be changed. */
export function valuesOf(root: Node | null, anchored: Anchored): YamlValue {
  const known: Known = new Map()
  const value = readNode(root, anchored, known)
  return { value, offsetOf: (steps) => offsetOf(root, steps, anchored, known) }
}

function readNode(node: unknown, anchored: Anchored, known: Known): Json {
  const target = resolved(node, anchored)
  const before = known.get(target)
  if (before !== undefined) return before
  if (isScalar(target)) return target.value as Json
  if (!isMap(target) && !isSeq(target)) return null
  const value = isMap(target)
    ? Object.fromEntries(members(target, anchored, known))
    : target.items.map((item) => readNode(item, anchored, known))
  known.set(target, value)
  return value
}

/** The members of an object: its own, and at the place of a merge key what that gives and the object has not. */
function members(map: YAMLMap, anchored: Anchored, known: Known): Map<string, Json> {
  const given = new Map<string, Json>()
  const own = new Set(map.items.filter((pair) => !isMerge(pair)).map(({ key }) => nameOf(key)))
  for (const pair of map.items) {
    if (!isMerge(pair)) {
      given.set(nameOf(pair.key), readNode(pair.value, anchored, known))
      continue
    }
    for (const source of mergedBy(pair))
      for (const [name, value] of Object.entries(readNode(source, anchored, known) ?? {}))
        if (!own.has(name) && !given.has(name)) given.set(name, value)
  }
  return given
}

function offsetOf(root: unknown, steps: readonly string[], anchored: Anchored, known: Known): number {
  let node = root
  let offset = startOf(root) ?? 0
  for (const step of steps) {
    if (isMap(node)) {
      const pair = node.items.find((pair) => !isMerge(pair) && nameOf(pair.key) === step)
      if (pair === undefined) {
        const sources = node.items.filter(isMerge).flatMap(mergedBy)
        return startOf(sources.find((each) => has(known.get(resolved(each, anchored)), step))) ?? offset
      }
      offset = startOf(pair.key) ?? offset
      node = pair.value
    } else if (isSeq(node)) {
      node = node.items[Number(step)]
      offset = startOf(node) ?? offset
    } else return offset
  }
  return offset
}

function has(value: Json | undefined, name: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
}
