import { sql } from 'kysely'
import type { Reach } from '../domain/access/grants.ts'
import { RegisterError } from '../domain/errors.ts'
import type { Page } from '../domain/store.ts'
import { unknownRegister } from '../domain/unknown-register.ts'
import { outsideRegisters, readAtTheDoor, readInRegister } from './in-register.ts'
import { firstOf } from './page.ts'
import { refuseFuture } from './read.ts'
import type { Db, Trx } from './schema.ts'

/** A register as a whole. `label` is that of its settings, null without any; `committedAt` is null before the first commit. */
export interface RegisterRecord {
  readonly key: string
  readonly label: Record<string, string> | null
  readonly revision: number
  readonly createdAt: string
  readonly committedAt: string | null
}

const columns = sql`r.key, label, r.revision, r.created_at as "createdAt", r.committed_at as "committedAt"`

interface Wanted {
  readonly limit: number
  readonly after?: string | undefined
  readonly from?: string
  /** Those that the caller reaches; all unless told. */
  readonly reach?: Reach
}

/** A page of the registers, by key, after one or from one on. Precedes any register, and so is not inside one. */
export async function listRegisters(
  db: Db,
  { limit, after = '', from = '', reach = 'all' }: Wanted,
): Promise<Page<RegisterRecord>> {
  const reached = reach === 'all' ? null : [...reach]
  const rows = await readAtTheDoor(
    db,
    sql<RegisterRecord>`
      select ${columns} from ropa_registers(${after}, ${from}, ${reached}::text[], ${limit + 1}) r`,
  )
  return firstOf(rows, limit)
}

/** One register, now or as of a revision, with how many entries of each kind it has. Throws not-found. */
export async function findRegister(
  db: Db,
  key: string,
  asOf?: number,
): Promise<RegisterRecord & { counts: Record<string, number> }> {
  const rows = await readInRegister(
    db,
    key,
    sql<RegisterRecord & { newest: number; counts: Record<string, number> | null }>`
    select r.revision as newest, at_revision.*, (
      select json_object_agg(kind, n order by kind) from (
        select kind, count(*) as n from (${asOf === undefined ? liveEntries : liveEntriesAsOf(asOf)}) as live group by kind
      ) as counted
    ) as counts
    from registers r cross join lateral (${asOf === undefined ? current : earlier(asOf)}) as at_revision
    where r.key = ${key}`,
  )
  const [row] = rows
  if (row === undefined) throw unknownRegister(key)
  const { newest, counts, ...register } = row
  refuseFuture(asOf, newest)
  return { ...register, counts: counts ?? {} }
}

const liveEntries = sql`select e.kind from entries e where e.register_id = r.id and not e.deleted`

const liveEntriesAsOf = (asOf: number) => sql`
  select kind from (
    select distinct on (v.kind, v.key) v.kind, v.op from versions v
    where v.register_id = r.id and v.revision <= ${asOf} order by v.kind, v.key, v.revision desc
  ) as newest where op <> 'delete'`

const current = sql`
  select ${columns} from (select 1) as one left join settings s on s.register_id = r.id and s.key = 'register'`

const earlier = (asOf: number) => sql`
  select r.key, (
      select v.content::json -> 'label' from versions v
      where v.register_id = r.id and v.kind = 'settings' and v.key = 'register' and v.revision <= ${asOf}
      order by v.revision desc limit 1
    ) as label,
    ${asOf}::bigint as revision, r.created_at as "createdAt",
    (select c.at from commits c where c.register_id = r.id and c.revision = ${asOf}) as "committedAt"`

/** Makes an empty register, at revision 0; a dry run only says what would be. Throws taken. */
export function insertRegister(db: Db, key: string, dryRun = false): Promise<RegisterRecord> {
  return outsideRegisters(db, (trx) => insertRegisterIn(trx, key, dryRun))
}

/** The same in a transaction that is outside of registers. */
export async function insertRegisterIn(trx: Trx, key: string, dryRun = false): Promise<RegisterRecord> {
  const { rows } = await sql<RegisterRecord>`
    select key, null as label, revision, created_at as "createdAt", null as "committedAt"
    from ropa_create_register(${key}, ${dryRun})`.execute(trx)
  const [row] = rows
  if (row === undefined)
    throw new RegisterError('taken', `There is a register "${key}" already. Choose another key.`, {
      details: { errors: [{ in: 'body', pointer: '/key', detail: `"${key}" is taken` }] },
    })
  return row
}
