import { sql } from 'kysely'
import { lastMigration } from './migrate.ts'
import type { Db, Trx } from './schema.ts'

/** A table that is dropped with its rows, or a column with the values in it. */
export interface Dropped {
  readonly table: string
  readonly column?: string
  /** How many rows, or values that are not null. */
  readonly count: number
}

/** What taking the last migration back drops. */
export interface StepDown {
  readonly name: string
  readonly drops: readonly Dropped[]
}

/**
 * What taking the last migration back would drop, tried in a transaction that is rolled back; nothing when none has run.
 * Throws what makes it fail. Who asks owns the tables, which are locked meanwhile.
 */
export async function stepDown(db: Db): Promise<StepDown | undefined> {
  const last = await lastMigration(db)
  if (last === undefined) return undefined
  const trx = await db.startTransaction().execute()
  try {
    const before = await columnsIn(trx)
    await sql`savepoint before_step`.execute(trx)
    await last.down(trx)
    const after = await columnsIn(trx)
    await sql`rollback to savepoint before_step`.execute(trx)
    const drops: Dropped[] = []
    for (const [table, columns] of before) {
      const left = after.get(table)
      const gone = left === undefined ? [undefined] : columns.filter((column) => !left.includes(column))
      // Who owns a table sees the rows of all registers only while their policies do not hold for it.
      if (gone.length > 0) await sql`alter table ${sql.table(table)} no force row level security`.execute(trx)
      for (const column of gone)
        drops.push({
          table,
          ...(column !== undefined && { column }),
          count: await countIn(trx, table, column),
        })
    }
    return { name: last.name, drops }
  } finally {
    await trx.rollback().execute()
  }
}

/** The tables there are, with their columns. */
async function columnsIn(trx: Trx): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await sql<{ table: string; columns: string[] }>`
    select c.relname::text as "table", array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
    group by c.relname order by c.relname`.execute(trx)
  return new Map(rows.map(({ table, columns }) => [table, columns]))
}

/** How many rows a table has, or those with a value in a column. */
async function countIn(trx: Trx, table: string, column: string | undefined): Promise<number> {
  const counted = column === undefined ? sql`*` : sql.ref(column)
  const { rows } = await sql<{ count: string }>`
    select count(${counted})::text as count from ${sql.table(table)}`.execute(trx)
  return Number(rows[0]?.count)
}
