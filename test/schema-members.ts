export interface SchemaNode {
  readonly title?: string
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly items?: SchemaNode
}

/**
 * Names of the members that a schema has at any depth, each with the closest schema that has a title before it:
 * `DataLine.mandatory`, `Settings.reviewIntervals.entries`.
 */
export function* membersOf({ title, items, properties = {} }: SchemaNode, path = ''): Generator<string> {
  if (items !== undefined) yield* membersOf(items, path)
  for (const [name, member] of Object.entries(properties)) {
    const own = `${title ?? path}.${name}`
    yield own
    yield* membersOf(member, own)
  }
}

/** Those of them that a value gives. */
export function* membersIn(schema: SchemaNode, value: unknown, path = ''): Generator<string> {
  const { title, items, properties = {} } = schema
  if (Array.isArray(value)) for (const item of value) yield* membersIn(items ?? {}, item, path)
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) {
      const [member, own] = [properties[name], `${title ?? path}.${name}`]
      if (member === undefined) continue
      yield own
      yield* membersIn(member, inner, own)
    }
}
