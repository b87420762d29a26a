import type { Json } from '../log/canonical.ts'
import { type Anchored, resolved } from './inspect.ts'
import { type CollectionNode, isMerge, mergedBy, type NodeItem, nameOf, type YamlNode } from './node.ts'

/** Values by the node that they were made of; those that a merge key or an alias may name. */
type Known = Map<YamlNode | undefined, Json>

/** The value of a document in which `inspectNodes` found no fault, and where its parts stand in the text. */
interface YamlValue {
  readonly value: Json
  /** Where the names and indexes lead: as near as the text has it, and in what an alias names to the alias. */
  readonly offsetOf: (steps: readonly string[]) => number
}

/** What aliases name becomes one value, shared: it is not to be changed. */
export function valuesOf(root: YamlNode, anchored: Anchored): YamlValue {
  const known: Known = new Map()
  const value = readNode(root, anchored, known)
  return { value, offsetOf: (steps) => offsetOf(root, steps, anchored, known) }
}

function readNode(node: YamlNode, anchored: Anchored, known: Known): Json {
  const target = resolved(node, anchored)
  if (target === undefined || target.type === 'alias') return null
  if (target.type === 'scalar') return target.value
  const before = known.get(target)
  if (before !== undefined) return before
  const value =
    target.type === 'map'
      ? Object.fromEntries(members(target, anchored, known))
      : target.items.map((item) => readNode(item.value, anchored, known))
  known.set(target, value)
  return value
}

/** The members of an object: its own, and at the place of a merge key what that gives and the object has not. */
function members({ items }: CollectionNode, anchored: Anchored, known: Known): Map<string, Json> {
  const given = new Map<string, Json>()
  const own = new Set(items.filter((item) => !isMerge(item)).map(nameOf))
  for (const item of items) {
    if (!isMerge(item)) {
      given.set(nameOf(item), readNode(item.value, anchored, known))
      continue
    }
    for (const source of mergedBy(item))
      for (const [name, value] of Object.entries(readNode(source, anchored, known) ?? {}))
        if (!own.has(name) && !given.has(name)) given.set(name, value)
  }
  return given
}

function offsetOf(root: YamlNode, steps: readonly string[], anchored: Anchored, known: Known): number {
  let node: YamlNode | undefined = root
  let offset = root.start
  for (const step of steps) {
    if (node?.type === 'map') {
      const item: NodeItem | undefined = node.items.find((each) => !isMerge(each) && nameOf(each) === step)
      if (item === undefined) {
        const sources = node.items.filter(isMerge).flatMap(mergedBy)
        return sources.find((each) => has(known.get(resolved(each, anchored)), step))?.start ?? offset
      }
      offset = item.key?.start ?? offset
      node = item.value
    } else if (node?.type === 'list') {
      node = node.items[Number(step)]?.value
      offset = node?.start ?? offset
    } else return offset
  }
  return offset
}

function has(value: Json | undefined, name: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
}
