import { sql } from 'kysely'
import type { Fault } from '../domain/log/fault.ts'
import type { Scope } from './in-register.ts'
import type { Trx } from './schema.ts'

/** Of one table, the most faults that are told: what is so broken is not mended row by row. */
export const MOST_FAULTS = 1_000

interface Wrong {
  readonly kind: string
  readonly key: string
  readonly revision: number
  readonly versions: boolean
  readonly columns: string
}

const COLUMNS = ['revision', 'lifecycle', 'deleted', 'in_force', 'created_at', 'created_by']

/** Heads that are not those of their entry's newest version. */
export async function headFaults(trx: Trx, { id }: Scope): Promise<Fault[]> {
  const others = COLUMNS.map(
    (name) => sql`case when e.${sql.ref(name)} is distinct from v.${sql.ref(name)} then ${sql.lit(name)} end`,
  )
  const { rows } = await sql<Wrong>`
    select * from (
      select e.kind, e.key, e.revision, v.revision is not null as versions, concat_ws(', ', ${sql.join(others)}) as columns
      from entries e
      left join lateral (
        select revision, lifecycle, op = 'delete' as deleted, in_force, created_at, created_by from versions
        where register_id = ${id} and kind = e.kind and key = e.key order by revision desc limit 1
      ) as v on true
      where e.register_id = ${id}
    ) as compared
    where columns <> '' order by kind, key limit ${MOST_FAULTS}`.execute(trx)
  return rows.map(({ kind, key, revision, versions, columns }) => ({
    table: 'entries',
    revision,
    entry: `${kind}/${key}`,
    detail: versions ? `${columns}: not as its newest version says` : 'it has no version',
  }))
}
