import { sql } from 'kysely'
import type { CommitsOfPeriod, LogCounts, PeriodUnit, VersionsOfPeriod } from '../domain/reports/changes.ts'
import { inRegister, readInRegister } from './in-register.ts'
import type { Db } from './schema.ts'

interface Asked {
  /** The revision that the answer is as of: later commits are not looked at. */
  readonly revision: number
  /** First day of the first period, and the day after the last one: calendar dates in UTC. */
  readonly from: string
  readonly until: string
  readonly by: PeriodUnit
}

/** The day, in UTC, on which a revision was made; undefined for that of an empty register. */
export async function dayOfRevision(db: Db, register: string, revision: number): Promise<string | undefined> {
  const rows = await readInRegister(
    db,
    register,
    sql<{ day: string }>`
    select to_char(c.at at time zone 'UTC', 'YYYY-MM-DD') as day
    from registers r join commits c on c.register_id = r.id and c.revision = ${revision}
    where r.key = ${register}`,
  )
  return rows[0]?.day
}

/**
 * Counts what the log has between two days. Times rise with revisions, so that the span is one of revisions, found in the
 * index of times; what was alive before it follows backwards from what is alive now.
 */
export function countChanges(
  db: Db,
  register: string,
  { revision, from, until, by }: Asked,
): Promise<LogCounts> {
  return inRegister(db, register, async (trx, { id }) => {
    const lastBefore = (day: string) => sql`coalesce((
      select c.revision from commits c where c.register_id = ${id} and c.at < ${`${day}T00:00:00Z`}::timestamptz
      order by c.at desc limit 1), 0)`
    const { rows } = await sql<{ before: number; last: number }>`
      select least(${lastBefore(from)}, ${revision}::bigint) as before, least(${lastBefore(until)}, ${revision}::bigint) as last`.execute(
      trx,
    )
    const [{ before, last } = { before: 0, last: 0 }] = rows
    const periodOf = sql`to_char(date_trunc(${sql.lit(by)}, at at time zone 'UTC'), 'YYYY-MM-DD')`
    const span = sql`register_id = ${id} and revision > ${before} and revision <= ${last}`
    const commits = await sql<CommitsOfPeriod>`
      select ${periodOf} as period, count(*) as commits, max(revision) as last
      from commits where ${span} group by 1`.execute(trx)
    const made = sql`op = 'put' and created_at = at`
    const versions = await sql<VersionsOfPeriod>`
      select ${periodOf} as period, kind, count(*) filter (where op = 'put') as put,
        count(*) filter (where ${made}) as created, count(*) filter (where op = 'delete') as delete
      from versions where ${span} group by 1, 2`.execute(trx)
    const standing = await sql<LogCounts['standing'][number]>`
      select kind, sum(n)::bigint as entries from (
        select kind, count(*) as n from entries where register_id = ${id} and not deleted group by kind
        union all
        select kind, count(*) filter (where op = 'delete') - count(*) filter (where ${made}) as n
        from versions where register_id = ${id} and revision > ${before} group by kind
      ) as counted group by kind`.execute(trx)
    return { commits: commits.rows, versions: versions.rows, standing: standing.rows, before }
  })
}
