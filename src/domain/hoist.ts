import { canonical, type Json } from './log/canonical.ts'

type Node = Record<string, Json>

/** A schema or document without its titled sub-schemas, and these by title. */
export interface Hoisted {
  readonly root: Node
  readonly components: Record<string, Node>
}

/**
 * Replaces every titled sub-schema of a JSON Schema, or of the schemas in an OpenAPI document, by a `$ref` of `refPrefix`
 * and its title, and collects them by title (those that the document already names among them). The root stays in place.
 * Throws when two schemas with one title differ, or a title cannot be part of a reference.
 */
export function hoist(schemaOrDocument: object, refPrefix: string): Hoisted {
  // A copy as JSON: without what TypeBox hides in its schemas, and free to be changed.
  const root: Node = JSON.parse(JSON.stringify(schemaOrDocument))
  const hoister = new Map<string, Node>()
  if ('openapi' in root) hoistDocument(hoister, root, refPrefix)
  else replaceInside(hoister, root, refPrefix)
  return { root, components: Object.fromEntries(hoister) }
}

const single = [
  'additionalProperties',
  'contains',
  'else',
  'if',
  'items',
  'not',
  'propertyNames',
  'then',
  'unevaluatedItems',
  'unevaluatedProperties',
]
const lists = ['allOf', 'anyOf', 'oneOf', 'prefixItems']
const maps = ['$defs', 'dependentSchemas', 'patternProperties', 'properties']

type Components = Map<string, Node>

/** Replaces the sub-schemas of a schema, and only these: a `title` in an example or a constant is just a word. */
function replaceInside(components: Components, schema: Node, refPrefix: string): void {
  const replaced = (value: Json): Json => replacement(components, value, refPrefix)
  for (const [keyword, value] of Object.entries(schema)) {
    if (single.includes(keyword)) schema[keyword] = replaced(value)
    else if (lists.includes(keyword) && isList(value)) schema[keyword] = value.map(replaced)
    else if (maps.includes(keyword) && isNode(value))
      for (const [name, member] of Object.entries(value)) value[name] = replaced(member)
  }
}

function replacement(components: Components, schema: Json, refPrefix: string): Json {
  if (!isNode(schema)) return schema
  replaceInside(components, schema, refPrefix)
  if (typeof schema.title !== 'string') return schema
  collect(components, schema.title, schema)
  return { $ref: `${refPrefix}${schema.title}` }
}

function collect(components: Components, title: string, schema: Node): void {
  if (!/^[A-Za-z0-9._-]+$/.test(title))
    throw new Error(`the schema title ${JSON.stringify(title)} cannot be part of a reference`)
  const before = components.get(title)
  if (before !== undefined && canonical(before) !== canonical(schema))
    throw new Error(`two different schemas have the title ${title}; give one of them another title`)
  components.set(title, before ?? schema)
}

function hoistDocument(components: Components, document: Node, refPrefix: string): void {
  const named = isNode(document.components) ? document.components.schemas : undefined
  if (isNode(document.components)) delete document.components.schemas
  for (const [name, schema] of Object.entries(isNode(named) ? named : {})) {
    if (!isNode(schema)) continue
    replaceInside(components, schema, refPrefix)
    collect(components, name, schema)
  }
  replaceIn(components, document, refPrefix)
}

/** Looks through a part of an OpenAPI document for schemas, which stand under `schema` wherever they are not named. */
function replaceIn(components: Components, part: Json, refPrefix: string): void {
  if (isList(part)) for (const item of part) replaceIn(components, item, refPrefix)
  if (!isNode(part)) return
  for (const [name, member] of Object.entries(part)) {
    if (name === 'example' || name === 'examples' || name.startsWith('x-')) continue
    if (name === 'schema') part[name] = replacement(components, member, refPrefix)
    else replaceIn(components, member, refPrefix)
  }
}

// Array.isArray alone does not narrow a read-only list away from the objects.
function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}

function isNode(value: Json | undefined): value is Node {
  return typeof value === 'object' && value !== null && !isList(value)
}
