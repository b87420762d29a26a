import type { AnyEntry } from '../../domain/entry.ts'
import type { FiledEntry } from '../register-file.ts'
import { type Column, IN, isObject, NONE, type Node, type SharedSheet, type Sheet } from './layout.ts'
import { isMembers, itemsIn, type Members, valueAt } from './members.ts'

export type Value = string | number | boolean | null

/** A sheet's header and rows; a column of texts stands once for each language. */
export interface Table {
  readonly header: readonly { readonly name: string; readonly column?: Column }[]
  readonly rows: readonly (readonly Value[])[]
}

/** Where an item stands: keys of what it is in, and the item; none of a list that is there and empty. */
interface Placed {
  readonly keys: readonly string[]
  readonly item: Members | undefined
}

/** What a sheet holds of a register: entries of its kind by key, nested items in their order. */
export function tableOf(sheet: Sheet, entries: readonly FiledEntry[], languages: readonly string[]): Table {
  const contents = entries.filter(({ kind }) => kind === sheet.kind.name).map(({ content }) => content)
  const placed = contents.toSorted(byKey).flatMap((content) => placesIn(sheet, content))
  return tableFrom(sheet.parents, sheet.columns, placed, languages, sheet.key)
}

/** What a shared sheet holds of a register, kind by kind. */
export function sharedTableOf(
  { list, columns }: SharedSheet,
  entries: readonly (FiledEntry & { readonly schema: Node })[],
): Table {
  const placed = entries.flatMap(({ kind, content, schema }) =>
    sharedIn(schema, content, list, `${kind}/${content.key}`),
  )
  return tableFrom([IN], columns, placed, [], columns[0]?.name ?? '')
}

const byKey = (a: AnyEntry, b: AnyEntry): number => (a.key < b.key ? -1 : 1)

function placesIn({ steps }: Sheet, content: AnyEntry): Placed[] {
  let level: Placed[] = [{ keys: [], item: content }]
  let keys: (item: Members) => string = ({ key }) => String(key)
  for (const { path, key, required } of steps) {
    level = level.flatMap(({ keys: above, item = {} }): Placed[] => {
      const list = valueAt(item, path)
      const here = [...above, keys(item)]
      if (Array.isArray(list) && list.length === 0 && !required) return [{ keys: here, item: undefined }]
      return itemsIn(list).map((one) => ({ keys: here, item: one }))
    })
    keys = (item) => String(item[key])
  }
  // An empty list in the middle has no items that could have lists.
  return level.filter((placed) => placed.keys.length === steps.length)
}

function sharedIn(node: Node, value: Members, list: string, path: string): Placed[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, member]): Placed[] => {
    const held = value[name]
    if (held === undefined) return []
    if (name === list && Array.isArray(held))
      return held.length === 0
        ? [{ keys: [path], item: undefined }]
        : itemsIn(held).map((item) => ({ keys: [path], item }))
    if (isMembers(held) && isObject(member)) return sharedIn(member, held, list, `${path}/${name}`)
    const { items, 'x-unique-by': key } = member
    if (items === undefined || key === undefined) return []
    return itemsIn(held).flatMap((item) => sharedIn(items, item, list, `${path}/${name}/${item[key]}`))
  })
}

/** A column as it stands in a table: of texts, that of one language. */
interface Wide {
  readonly column: Column
  readonly language: string | undefined
}

function tableFrom(
  parents: readonly string[],
  columns: readonly Column[],
  placed: readonly Placed[],
  languages: readonly string[],
  key: string,
): Table {
  const wide = columns.flatMap((column): Wide[] =>
    column.takes === 'languages'
      ? languagesOf(column, placed, languages).map((language) => ({ column, language }))
      : [{ column, language: undefined }],
  )
  return {
    header: [
      ...parents.map((name) => ({ name })),
      ...wide.map(({ column, language }) => ({
        name: language === undefined ? column.name : `${column.name}.${language}`,
        column,
      })),
    ],
    rows: placed.map(({ keys, item }) => [
      ...keys,
      ...wide.map(({ column, language }) =>
        item === undefined ? (column.name === key ? NONE : null) : cellOf(item, column, language),
      ),
    ]),
  }
}

/** The languages of a column: the register's own, then others that somebody wrote in. */
function languagesOf(column: Column, placed: readonly Placed[], languages: readonly string[]): string[] {
  const used = placed.flatMap(({ item }) => Object.keys(Object(item && valueAt(item, column.path))))
  return [...new Set([...languages, ...used.toSorted()])]
}

function cellOf(item: Members, column: Column, language: string | undefined): Value {
  const value = valueAt(item, language === undefined ? column.path : [...column.path, language])
  if (Array.isArray(value)) return value.length === 0 ? NONE : value.join(', ')
  if (value !== undefined) return value as Value
  const around = column.opens ? valueAt(item, column.path.slice(0, -1)) : undefined
  return isMembers(around) && Object.keys(around).length === 0 ? NONE : null
}
