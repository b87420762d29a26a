import type { ColumnType, Row } from '../db/stored-kind.ts'
import type { AnyEntry } from '../domain/entry.ts'
import type { TableOf } from './kind.ts'

/** The own table of a kind: what all entries have, and the kind's own columns. */
export function ownTable<Content extends AnyEntry>(
  name: string,
  columns: Readonly<Record<string, ColumnType>>,
  row: (content: Content) => Row,
): TableOf<Content> {
  return {
    name,
    owner: { key: 'key' },
    key: ['key'],
    columns: { key: 'text', label: 'jsonb', description: 'jsonb', notes: 'text', ...columns },
    rows: (content) => {
      const { key, label, description, notes } = content
      return [{ key, label, description, notes, ...row(content) }]
    },
  }
}

/** A table with one row for each word of a list, such as an entry's tags. */
export function wordTable<Content extends AnyEntry>(
  name: string,
  owner: string,
  column: string,
  words: (content: Content) => readonly string[] | undefined,
): TableOf<Content> {
  return {
    name,
    owner: { key: owner },
    key: [owner, column],
    columns: { [owner]: 'text', [column]: 'text', position: 'integer' },
    rows: (content) =>
      (words(content) ?? []).map((word, position) => ({ [owner]: content.key, [column]: word, position })),
  }
}

/** A table of a part of an entry: `owner` is the column with the entry's key, and every row has its place in its list. */
export function partTable<Content extends AnyEntry>(
  name: string,
  owner: string,
  key: readonly string[],
  columns: Readonly<Record<string, ColumnType>>,
  rows: (content: Content) => readonly Row[],
): TableOf<Content> {
  return {
    name,
    owner: { key: owner },
    key: [owner, ...key],
    columns: { [owner]: 'text', position: 'integer', ...columns },
    rows: (content) => rows(content).map((row) => ({ [owner]: content.key, ...row })),
  }
}

/** One row for each item of a list, with the item's place in it. */
export const placed = <Item>(items: readonly Item[] | undefined, row: (item: Item) => Row): Row[] =>
  (items ?? []).map((item, position) => ({ position, ...row(item) }))
