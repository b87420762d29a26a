import type Type from 'typebox'
import { byLink, type Described, type Filter } from '../db/filter.ts'

interface SchemaNode {
  readonly title?: string
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly items?: SchemaNode
  readonly 'x-reference'?: string
}

/** Keeps entries that refer to one of the entries of a kind, at any of the places that the schema has for that. */
export const byReference = (
  schema: Type.TObject,
  name: string,
  target: string,
  described: Described,
): Filter => byLink(name, target, pathsTo(schema, target, '$'), described)

/** The jsonpaths of the members of a schema that refer to a kind, but for those of provenance. */
function pathsTo(schema: SchemaNode, target: string, path: string): string[] {
  if (schema.title === 'Provenance') return []
  if (schema['x-reference'] === target) return [path]
  if (schema.items !== undefined) return pathsTo(schema.items, target, `${path}[*]`)
  return Object.entries(schema.properties ?? {}).flatMap(([name, member]) =>
    pathsTo(member, target, `${path}.${name}`),
  )
}
