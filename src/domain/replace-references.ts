import type { AnyEntry } from './entry.ts'
import { walk } from './walk.ts'

interface SchemaNode {
  readonly title?: string
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly items?: SchemaNode
  readonly uniqueItems?: boolean
  readonly 'x-unique-by'?: string
  readonly 'x-reference'?: string
}

/** Which references become which: those to one entry of a kind to another of it. */
export interface Names {
  readonly kind: string
  readonly from: string
  readonly to: string
}

/**
 * The content with every reference that its schema marks led from one entry to another. A list that would name it
 * twice names it once, and a provenance that is about an item known by that reference stays about it.
 */
export function replaceReferences(schema: SchemaNode, content: AnyEntry, names: Names): AnyEntry {
  const renamed = itemsKnownBy(schema, content, names)
  const visit = (node: SchemaNode, value: unknown, path: string): unknown => {
    if (node['x-reference'] === names.kind) return value === names.from ? names.to : value
    if (Array.isArray(value) && node.items !== undefined) {
      const { items, uniqueItems, 'x-unique-by': by } = node
      const replaced = value.map((item, at) => visit(items, item, `${path}/${keyOf(item, by) ?? at}`))
      return uniqueItems === true ? [...new Set(replaced)] : replaced
    }
    if (typeof value !== 'object' || value === null || node.properties === undefined) return value
    const { properties, title } = node
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => {
        const described = properties[name]
        if (title === 'Provenance' && name === 'field')
          return [name, movedField(path.replace(/\/provenance\/\d+$/, ''), String(member), renamed, names.to)]
        return [name, described === undefined ? member : visit(described, member, `${path}/${name}`)]
      }),
    )
  }
  return visit(schema, content, '') as AnyEntry
}

/** Paths of the items that are known in their list by the reference. */
function itemsKnownBy(schema: SchemaNode, content: AnyEntry, { kind, from }: Names): string[] {
  return walk(schema, content).flatMap(({ schema: node, value, path }) => {
    const { items, 'x-unique-by': by }: SchemaNode = node
    const named = by === undefined ? items : items?.properties?.[by]
    const isKnown = named?.['x-reference'] === kind && Array.isArray(value)
    return isKnown && value.some((item) => item === from || keyOf(item, by) === from)
      ? [`${path}/${from}`]
      : []
  })
}

/** A field below `owner`, with the key of the item that it leads through as it will be. */
function movedField(owner: string, field: string, renamed: readonly string[], to: string): string {
  return renamed.reduce((moved, item) => {
    const isThrough = `${owner}${field}/`.startsWith(`${item}/`) && item.length > owner.length
    if (!isThrough) return moved
    const place = item.slice(owner.length).split('/').length - 1
    return moved
      .split('/')
      .map((step, at) => (at === place ? to : step))
      .join('/')
  }, field)
}

function keyOf(item: unknown, by: string | undefined): string | undefined {
  const key: unknown =
    by === undefined || typeof item !== 'object' || item === null ? undefined : Reflect.get(item, by)
  return typeof key === 'string' ? key : undefined
}
