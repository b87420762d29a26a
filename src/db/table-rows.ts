import type { ColumnType, Row, Table } from './stored-kind.ts'
import type { Statement } from './write-statement.ts'

/** Inserts rows of a kind's table. `conflict` says what becomes of those that are there; without it none may be. */
export function insertRows(statement: Statement, table: Table, rows: readonly Row[], conflict = ''): void {
  if (rows.length === 0) return
  const names = quoted(Object.keys(table.columns))
  statement.add(
    `insert into "${table.name}" (register_id, ${names}) ${asStored(statement, table, rows)} ${conflict}`,
  )
}

/** The query whose rows are those of a kind's table for rows that contents have. */
export function asStored(statement: Statement, { columns }: Table, rows: readonly Row[]): string {
  const sent = Object.entries(columns).map(([name, type]) => [name, type === 'tsvector' ? 'text' : type])
  const values = Object.entries(columns).map(([name, type]) => `${expressionOf(name, type)} as "${name}"`)
  return `select $1::bigint as register_id, ${values.join(', ')} from ${statement.rows(rows, Object.fromEntries(sent))}`
}

export const quoted = (columns: readonly string[]) => columns.map((column) => `"${column}"`).join(', ')

const expressionOf = (column: string, type: ColumnType) =>
  type === 'tsvector'
    ? `array_to_tsvector(string_to_array(replace("${column}", '#', $1::bigint::text), ' '))`
    : `"${column}"`
