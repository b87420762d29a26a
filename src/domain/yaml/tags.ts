import {
  boolCoreTag,
  type DocumentDirective,
  DUMP_SCHEMA,
  floatCoreTag,
  intCoreTag,
  NOT_RESOLVED,
  nullCoreTag,
  type ScalarTagDefinition,
} from 'js-yaml'
import type { CollectionNode } from './node.ts'

type Value = string | number | boolean | null

const PREFIX = 'tag:yaml.org,2002:'
const CORE: readonly ScalarTagDefinition<Value>[] = [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag]
const BY_FIRST = new Map<string, ScalarTagDefinition<Value>[]>()
for (const tag of CORE)
  for (const first of tag.implicitFirstChars ?? []) BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), tag])

/** A number of the core schema, of which the library takes those that are too large for texts. */
const number = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/

/** What the core schema of YAML 1.2 takes a text without quotes for. */
export function implicitValue(text: string): Value {
  const tags = BY_FIRST.get(text.charAt(0))
  if (tags === undefined) return text
  for (const tag of tags) {
    const value = tag.resolve(text, false, tag.tagName)
    if (value !== NOT_RESOLVED) return value
  }
  return number.test(text) ? Number(text) : text
}

/** What a text is with a tag; nothing when the core schema has no such tag, or none of that text. */
export function taggedValue(tagName: string, text: string): Value | undefined {
  if (tagName === '!' || tagName === `${PREFIX}str`) return text
  const value = CORE.find((tag) => tag.tagName === tagName)?.resolve(text, true, tagName)
  return value === NOT_RESOLVED ? undefined : value
}

/** Whether an object or a list may have a tag: one that says that it is what it is. */
export function isTagOf(type: CollectionNode['type'], tagName: string): boolean {
  return tagName === '!' || tagName === `${PREFIX}${type === 'map' ? 'map' : 'seq'}`
}

/** The whole name of a tag, from how it is written. */
export type TagNames = (tag: string) => string

/** The whole names of tags, from how they are written in a document with these directives. */
export function tagNames(directives: readonly DocumentDirective[]): TagNames {
  const prefixes = new Map([['!!', PREFIX]])
  for (const each of directives) if (each.kind === 'tag') prefixes.set(each.handle, each.prefix)
  return (tag) => {
    if (tag === '!') return tag
    if (tag.startsWith('!<')) return tag.slice(2, -1)
    const handle = tag.slice(0, tag.lastIndexOf('!') + 1)
    return (prefixes.get(handle) ?? handle) + tag.slice(handle.length)
  }
}

const IMPLICIT = DUMP_SCHEMA.tags.flatMap((tag) => (tag.nodeKind === 'scalar' && tag.implicit ? [tag] : []))

/** Whether a reader of YAML 1.1 or 1.2 takes a text without quotes for something else: NO, 2025-11-13, 1e3. */
export function isOtherThanText(text: string): boolean {
  return (
    typeof implicitValue(text) !== 'string' ||
    IMPLICIT.some((tag) => tag.resolve(text, false, tag.tagName) !== NOT_RESOLVED)
  )
}
