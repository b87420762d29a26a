import type { Json } from '../src/domain/log/canonical.ts'

const PART = '#/components/schemas/EntryPart'

/**
 * An OpenAPI document, or a part of one, in which answers hold whole entries: as they do unless the request names
 * `fields`. Without this every member of an entry might be missing.
 */
export function wholeEntries<T extends Json>(part: T): T
export function wholeEntries(part: Json): Json {
  if (Array.isArray(part)) return part.map((each: Json) => wholeEntries(each))
  if (typeof part !== 'object' || part === null) return part
  const { anyOf } = part as { anyOf?: readonly Json[] }
  const whole = anyOf?.filter((schema) => (schema as { $ref?: string }).$ref !== PART)
  const [only] = whole ?? []
  if (whole?.length === 1 && anyOf?.length === 2 && only !== undefined) return wholeEntries(only)
  return Object.fromEntries(
    Object.entries(part).map(([name, member]) => [name, wholeEntries(member ?? null)]),
  )
}
