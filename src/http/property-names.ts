const made = new WeakMap<object, object>()

/**
 * The same schema with each `patternProperties` of one pattern as `propertyNames` and `additionalProperties`, which say
 * the same: @fastify/swagger would drop the pattern.
 */
export function withPropertyNames<Schema extends object>(schema: Schema): Schema
export function withPropertyNames(schema: object): object {
  const before = made.get(schema)
  if (before !== undefined) return before
  const copy = Array.isArray(schema) ? schema.map(inside) : copyOf(schema)
  made.set(schema, copy)
  return copy
}

function copyOf(schema: object): object {
  const copy = Object.fromEntries(Object.entries(schema).map(([name, member]) => [name, inside(member)]))
  const [[pattern, member] = [], ...others] = Object.entries(copy.patternProperties ?? {})
  if (pattern === undefined || others.length > 0) return copy
  const { patternProperties: _, ...rest } = copy
  return { ...rest, propertyNames: { pattern }, additionalProperties: member }
}

const inside = (member: unknown): unknown =>
  typeof member === 'object' && member !== null ? withPropertyNames(member) : member
