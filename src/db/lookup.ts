import { type RawBuilder, sql } from 'kysely'
import type { StoredKind, Table } from './stored-kind.ts'

/**
 * An index that gives the keys of the entries with a value in order: it leads with the register, the columns of `where`,
 * the value's column and the kind's (where the table serves several), and goes on with the key's.
 */
export interface Lookup {
  /** The kind's own table unless told. */
  readonly table?: string
  readonly where?: Readonly<Record<string, string>>
  readonly column: string
  readonly kind?: string
  readonly key: string
}

type Condition = RawBuilder<unknown>
type Kind = Pick<StoredKind, 'name' | 'tables'>

interface Looked {
  readonly kind: Kind
  readonly lookups: readonly Lookup[]
  readonly values: readonly string[]
}

/** Which keys of an index come first: in rising or falling order, from its beginning or after one. */
interface Direction {
  readonly descending: boolean
  readonly after?: string | undefined
}

/**
 * The keys, in order and each once, of the first entries that one of the lookups has one of the values for; within the
 * register `r`. However many entries have them, no more than `limit` are taken from each index.
 */
export function keysInOrder(
  { kind, lookups, values }: Looked,
  { descending, after }: Direction,
  limit: number,
): Condition {
  const direction = descending ? sql`desc` : sql`asc`
  const parts = lookups.map((lookup) => {
    const { table, key, where } = rowsOf(kind, lookup, sql`given.value`)
    const beyond = after === undefined ? sql`` : sql`and ${key} ${descending ? sql`<` : sql`>`} ${after}`
    return sql`select found.key from unnest(${[...values]}::text[]) as given(value) cross join lateral (
      select distinct ${key} as key from ${table} where ${where} ${beyond} order by ${key} ${direction} limit ${limit}
    ) as found`
  })
  return sql`select distinct key from (${sql.join(parts, sql` union all `)}) as found
    order by key ${direction} limit ${limit}`
}

/** The rows, as `t`, that a lookup has for a value, within the register `r`; several of one entry have the same key. */
export function rowsOf(kind: Kind, lookup: Lookup, value: Condition) {
  const { name, columns } = tableOf(kind, lookup)
  const fixed = Object.entries({
    ...lookup.where,
    ...(lookup.kind !== undefined && { [lookup.kind]: kind.name }),
  }).map(([column, word]) => sql`and ${sql.ref(`t.${column}`)} = ${sql.lit(word)}`)
  const type = sql.raw(columns[lookup.column] === 'boolean' ? 'boolean' : 'text')
  return {
    table: sql`${sql.table(name)} t`,
    key: sql.ref(`t.${lookup.key}`),
    where: sql`t.register_id = r.id ${sql.join(fixed, sql` `)} and ${sql.ref(`t.${lookup.column}`)} = ${value}::${type}`,
  }
}

/** The table that a lookup is in. Throws when the kind has none of that name. */
export function tableOf({ name, tables }: Kind, lookup: Lookup): Table {
  const table = lookup.table === undefined ? tables[0] : tables.find((each) => each.name === lookup.table)
  if (table === undefined) throw new Error(`entries of ${name} have no rows in ${lookup.table}`)
  return table
}
