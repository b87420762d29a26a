import { isDeepStrictEqual } from 'node:util'
import { longestInOrder } from './in-order.ts'
import { pointerStep } from './json-pointer.ts'
import { canonical, type Json } from './log/canonical.ts'

/** A node of a JSON Schema, as far as it tells what items of a list are known by. */
interface SchemaNode {
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly items?: SchemaNode
  readonly 'x-unique-by'?: string
}

/** Indexes of an item in its list, before and after, as far as it is there. */
export interface Position {
  readonly before?: number
  readonly after?: number
}

/**
 * One difference between two contents. `path` goes by member names, and by keys where items have them; words of a list
 * are keys themselves. Items without keys (mappings, provenance) are told at the path of their list. `position` is there
 * when the item of a list itself comes, goes or moves.
 */
export interface Difference {
  readonly op: 'add' | 'remove' | 'replace' | 'move'
  readonly path: string
  readonly before?: Json
  readonly after?: Json
  readonly position?: Position
}

type Members = { readonly [member: string]: Json | undefined }

/** What has to be done to the one content to get the other; undefined stands for none. In the order of the members. */
export function diff(schema: object, before: Json | undefined, after: Json | undefined): Difference[] {
  const found: Difference[] = []
  compare(found, schema, before, after, '')
  return found
}

function compare(
  found: Difference[],
  schema: SchemaNode | undefined,
  before: Json | undefined,
  after: Json | undefined,
  path: string,
): void {
  if (isDeepStrictEqual(before, after)) return
  if (before === undefined) found.push({ op: 'add', path, ...(after !== undefined && { after }) })
  else if (after === undefined) found.push({ op: 'remove', path, before })
  else if (isList(before) && isList(after)) compareLists(found, schema, before, after, path)
  else if (isObject(before) && isObject(after)) compareMembers(found, schema, before, after, path)
  else found.push({ op: 'replace', path, before, after })
}

function compareMembers(
  found: Difference[],
  schema: SchemaNode | undefined,
  before: Members,
  after: Members,
  path: string,
): void {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  for (const name of [...names].sort())
    compare(found, schema?.properties?.[name], before[name], after[name], `${path}/${pointerStep(name)}`)
}

/** An item of a list: what it is known by there, and its path. */
interface Item {
  readonly value: Json
  readonly id: string
  readonly path: string
  readonly index: number
}

function compareLists(
  found: Difference[],
  schema: SchemaNode | undefined,
  before: readonly Json[],
  after: readonly Json[],
  path: string,
): void {
  const key = keyOf(schema, before) && keyOf(schema, after)
  const [earlier, later] = [itemsOf(before, path, key), itemsOf(after, path, key)]
  const [earlierIds, laterIds] = [byId(earlier), byId(later)]
  const kept = earlier.flatMap((item) => laterIds.get(item.id) ?? [])
  // The most items that need not be moved.
  const run = longestInOrder(kept.map(({ index }) => index))
  const inPlace = new Set(kept.filter((_, at) => run.has(at)).map(({ index }) => index))
  for (const { id, value, path: at, index } of earlier) {
    const now = laterIds.get(id)
    if (now === undefined) found.push({ op: 'remove', path: at, before: value, position: { before: index } })
    else {
      if (!inPlace.has(now.index))
        found.push({ op: 'move', path: at, position: { before: index, after: now.index } })
      compare(found, schema?.items, value, now.value, at)
    }
  }
  for (const { id, value, path: at, index } of later)
    if (!earlierIds.has(id)) found.push({ op: 'add', path: at, after: value, position: { after: index } })
}

type KeyOf = (item: Json) => string | undefined

/** What tells the items of a list apart: a member of theirs, or, in a list of words, they themselves. */
function keyOf(schema: SchemaNode | undefined, list: readonly Json[]): KeyOf | undefined {
  const member = schema?.['x-unique-by']
  const key: KeyOf = (item) => {
    const held = member === undefined || !isObject(item) ? item : item[member]
    return typeof held === 'string' ? held : undefined
  }
  const keys = new Set(list.map(key))
  return keys.has(undefined) || keys.size < list.length ? undefined : key
}

function itemsOf(list: readonly Json[], path: string, key: KeyOf | undefined): Item[] {
  const seen = new Map<string, number>()
  return list.map((value, index) => {
    const known = key?.(value)
    if (known !== undefined) return { value, id: known, path: `${path}/${pointerStep(known)}`, index }
    const text = canonical(value)
    const times = seen.get(text) ?? 0
    seen.set(text, times + 1)
    return { value, id: `${times} ${text}`, path, index }
  })
}

const byId = (items: readonly Item[]) => new Map(items.map((item) => [item.id, item]))

// Array.isArray alone does not narrow a read-only list away from the objects.
const isList = (value: Json): value is readonly Json[] => Array.isArray(value)
const isObject = (value: Json): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
