/** A node of a JSON Schema, as far as walking a content along it goes. */
export interface SchemaNode {
  readonly title?: string
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly items?: SchemaNode
  readonly 'x-unique-by'?: string
  readonly 'x-reference'?: string
}

/** One value of a content with its schema. `pointer` goes by indexes (RFC 6901), `path` by keys wherever items have them. */
export interface Place {
  readonly value: unknown
  readonly schema: SchemaNode
  readonly pointer: string
  readonly path: string
}

/** Every value of a content that its schema describes, outermost first. */
export function walk(schema: SchemaNode, value: unknown): Place[] {
  const places: Place[] = []
  visit(places, always, schema, value, '', '')
  return places
}

/** The same for what matters only: the values whose schemas do. What holds none of those is not looked into. */
export function walkTo(matters: (schema: SchemaNode) => boolean): typeof walk {
  const known = new WeakMap<SchemaNode, boolean>()
  const leads: Leads = (schema) => {
    const before = known.get(schema)
    if (before !== undefined) return before
    const below = [
      ...Object.values(schema.properties ?? {}),
      ...(schema.items === undefined ? [] : [schema.items]),
    ]
    const does = matters(schema) || below.some(leads)
    known.set(schema, does)
    return does
  }
  return (schema, value) => {
    const places: Place[] = []
    visit(places, leads, schema, value, '', '')
    return places.filter((place) => matters(place.schema))
  }
}

type Leads = (schema: SchemaNode) => boolean
const always: Leads = () => true

// A list and not a generator: one that delegates to itself passes every place up through all its levels.
function visit(
  places: Place[],
  leads: Leads,
  schema: SchemaNode,
  value: unknown,
  pointer: string,
  path: string,
): void {
  places.push({ value, schema, pointer, path })
  if (Array.isArray(value) && schema.items !== undefined) {
    if (!leads(schema.items)) return
    for (const [index, item] of value.entries()) {
      const key = keyOf(item, schema) ?? String(index)
      visit(places, leads, schema.items, item, `${pointer}/${index}`, `${path}/${key}`)
    }
  } else if (typeof value === 'object' && value !== null && schema.properties !== undefined) {
    // In canonical order: what is derived from a content must not depend on how its members were sent.
    for (const name of Object.keys(value).sort()) {
      const described = schema.properties[name]
      const member: unknown = Reflect.get(value, name)
      if (described !== undefined && leads(described))
        visit(places, leads, described, member, `${pointer}/${name}`, `${path}/${name}`)
    }
  }
}

/** What tells an item from the others of its list: a member of it, or, in a list of references, the item itself. */
function keyOf(item: unknown, { items, 'x-unique-by': uniqueBy }: SchemaNode): string | undefined {
  if (typeof item === 'string') return items?.['x-reference'] === undefined ? undefined : item
  if (typeof item !== 'object' || item === null || uniqueBy === undefined) return undefined
  const key: unknown = Reflect.get(item, uniqueBy)
  return typeof key === 'string' ? key : undefined
}
