import { sql } from 'kysely'
import type { Db } from './schema.ts'

/** The day (UTC) of the commit that made a revision of a register; nothing of revision 0, which none made. */
export async function commitDay(db: Db, registerId: number, revision: number): Promise<string | undefined> {
  const { rows } = await sql<{ day: string }>`
    select to_char(at at time zone 'UTC', 'YYYY-MM-DD') as day from commits
    where register_id = ${registerId} and revision = ${revision}`.execute(db)
  return rows[0]?.day
}
