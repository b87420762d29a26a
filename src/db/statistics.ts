import { PGliteAdapter, sql } from 'kysely'
import type { Change } from './change.ts'
import type { Db } from './schema.ts'
import type { StoredKind } from './stored-kind.ts'

/** From how many changes on a commit moves the tables so much that the planner has to be told. */
const MANY = 1_000

/**
 * Refreshes the planner's statistics after a big commit in the embedded database; PostgreSQL does so by itself. The
 * commit stands whatever becomes of it, so a failure is a warning of the process.
 */
export async function refreshStatistics(db: Db, changes: readonly Change[]): Promise<void> {
  if (changes.length >= MANY) await analyzeTables(db, [...new Set(changes.map(({ kind }) => kind))])
}

/** The same of the log and of some kinds' tables, however much was written to them. */
export async function analyzeTables(db: Db, kinds: readonly StoredKind[]): Promise<void> {
  if (!(db.getExecutor().adapter instanceof PGliteAdapter)) return
  const tables = new Set(kinds.flatMap((kind) => kind.tables.map(({ name }) => name)))
  const names = ['commits', 'versions', 'entries', ...tables]
  await sql`analyze ${sql.join(names.map((name) => sql.table(name)))}`
    .execute(db)
    .catch((error: Error) => process.emitWarning(`statistics were not refreshed: ${error.message}`))
}
