import type { Flaw } from './errors.ts'
import { unknownMember } from './flaw-unknown.ts'
import { pointerTo } from './json-pointer.ts'
import type { Json } from './log/canonical.ts'

const isObject = (value: Json | undefined): value is Readonly<Record<string, Json | undefined>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Applies a JSON merge patch (RFC 7396): members set replace, null clears, absent ones stay; lists are replaced whole. */
export function mergePatch(target: Json | undefined, patch: Json): Json {
  if (!isObject(patch)) return patch
  const merged = new Map(isObject(target) ? Object.entries(target) : [])
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) merged.delete(name)
    else if (value !== undefined) merged.set(name, mergePatch(merged.get(name), value))
  }
  return Object.fromEntries(merged)
}

interface SchemaNode {
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly additionalProperties?: unknown
}

/** Where a patch clears what its object cannot have: with any other value the content would show it. */
export function unknownCleared(schema: SchemaNode, patch: Json, path: readonly string[] = []): Flaw[] {
  if (!isObject(patch) || schema.properties === undefined) return []
  const { properties, additionalProperties } = schema
  return Object.entries(patch).flatMap(([name, value = null]): Flaw[] => {
    const place = [...path, name]
    const member = Object.hasOwn(properties, name) ? properties[name] : undefined
    if (member !== undefined) return unknownCleared(member, value, place)
    if (value !== null || additionalProperties !== false) return []
    return [{ in: 'body', pointer: pointerTo(place), detail: unknownMember(schema, name, 'body') }]
  })
}
