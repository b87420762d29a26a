import { type RawBuilder, sql } from 'kysely'
import type { Db, Trx } from '../src/db/schema.ts'

/** A column that holds something of a register. */
export interface Column {
  readonly table: string
  readonly name: string
  readonly type: string
  /** Computed by the database, which refuses to set it. */
  readonly generated: boolean
}

/** Every column of every table. */
export async function allColumns(db: Db): Promise<Column[]> {
  const { rows } = await sql<Column>`
    select c.table_name as table, c.column_name as name, c.udt_name as type, c.is_generated = 'ALWAYS' as generated
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = current_schema() and t.table_type = 'BASE TABLE' and c.table_name not like 'kysely%'
    order by c.table_name, c.ordinal_position`.execute(db)
  return rows
}

/** Takes away what keeps wrong values out of a test's own database: triggers, constraints, conditions of domains. */
export async function letGo(db: Db): Promise<void> {
  const mine = sql`current_schema()::regnamespace`
  const { rows } = await sql<{ statement: string }>`
    select statement from (
      select contype <> 'f' as later, format('alter table %s drop constraint %I', conrelid::regclass, conname) as statement
        from pg_constraint where contype in ('c', 'f', 'p', 'u') and conrelid <> 0 and connamespace = ${mine}
      union all select false, format('alter domain %s drop constraint %I', contypid::regtype, conname)
        from pg_constraint where contypid <> 0 and connamespace = ${mine}
      union all select false, format('drop trigger %I on %s', tgname, tgrelid::regclass)
        from pg_trigger where not tgisinternal
      union all select false, 'alter table registers alter id drop identity'
    ) as made order by later`.execute(db)
  for (const { statement } of rows) await sql.raw(statement).execute(db)
}

/** Changes one bit, or as little as there is, in one row of a table, any of them. */
export async function flip(trx: Trx, { table, name, type }: Column, seed: number): Promise<void> {
  const column = sql.ref(name)
  await sql`
    update ${sql.table(table)} set ${column} = ${flipped(type, column, seed)} where ctid = (
      select ctid from ${sql.table(table)} order by md5(ctid::text || ${String(seed)}) limit 1)`.execute(trx)
}

function flipped(type: string, column: RawBuilder<unknown>, seed: number): RawBuilder<unknown> {
  const bit = sql.lit(64)
  const place = sql`1 + ${sql.lit(seed)} % length(${column}::text)`
  const text = (of: RawBuilder<unknown>) => sql`
    case when coalesce(${of}, '') = '' then 'x'
      else overlay(${of} placing chr(ascii(substr(${of}, ${place}, 1)) # 1) from ${place} for 1) end`
  switch (type) {
    case 'text':
      return text(column)
    case 'int2':
    case 'int4':
    case 'int8':
      return sql`coalesce(${column} # ${bit}::${sql.raw(type)}, 1)`
    case 'bool':
      return sql`not coalesce(${column}, false)`
    case 'date':
      return sql`coalesce(${column} + 1, '2020-01-01')`
    case 'timestamptz':
      return sql`coalesce(${column}, '2020-01-01') + interval '1 millisecond'`
    case 'bytea':
      return sql`case when coalesce(length(${column}), 0) = 0 then '\\x00'::bytea
        else set_byte(${column}, ${sql.lit(seed)} % length(${column}), get_byte(${column}, ${sql.lit(seed)} % length(${column})) # 1) end`
    case 'jsonb':
      return sql`coalesce(${column}, '{}') || jsonb_build_object('sv', coalesce(${column} ->> 'sv', '') || 'x')`
    case '_text':
      return sql`array_append(coalesce(${column}, '{}'), 'x')`
    case 'tsvector':
      return sql`array_to_tsvector(array_append(tsvector_to_array(${column}), '1.x'))`
    default:
      throw new Error(`no value of type ${type} is known that is another one`)
  }
}
