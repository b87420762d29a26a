import { sql } from 'kysely'
import { RegisterError } from '../domain/errors.ts'
import type { Page } from '../domain/store.ts'
import { unknownRegister } from './in-register.ts'
import type { Db } from './schema.ts'

/** A register as a whole. `label` is that of its settings, null without any; `committedAt` is null before the first commit. */
export interface RegisterRecord {
  readonly key: string
  readonly label: Record<string, string> | null
  readonly revision: number
  readonly createdAt: string
  readonly committedAt: string | null
}

const columns = sql`r.key, s.label, r.revision, r.created_at as "createdAt", r.committed_at as "committedAt"`
const registers = sql`registers r left join settings s on s.register_id = r.id and s.key = 'register'`

/** A page of the registers, by key. Precedes any register, and so is not inside one. */
export async function listRegisters(
  db: Db,
  { limit, after = '' }: { limit: number; after?: string | undefined },
): Promise<Page<RegisterRecord>> {
  const { rows } = await sql<RegisterRecord>`
    select ${columns} from ${registers} where r.key > ${after} order by r.key limit ${limit + 1}`.execute(db)
  return { page: rows.slice(0, limit), more: rows.length > limit }
}

/** One register, with how many entries of each kind it has. Throws not-found. */
export async function findRegister(
  db: Db,
  key: string,
): Promise<RegisterRecord & { counts: Record<string, number> }> {
  const { rows } = await sql<RegisterRecord & { counts: Record<string, number> | null }>`
    select ${columns}, (
      select json_object_agg(kind, n order by kind) from (
        select e.kind, count(*) as n from entries e where e.register_id = r.id and not e.deleted group by e.kind
      ) as counted
    ) as counts
    from ${registers} where r.key = ${key}`.execute(db)
  const [row] = rows
  if (row === undefined) throw unknownRegister(key)
  return { ...row, counts: row.counts ?? {} }
}

/** Makes an empty register, at revision 0. Throws taken. */
export async function insertRegister(db: Db, key: string): Promise<RegisterRecord> {
  const { rows } = await sql<RegisterRecord>`
    insert into registers (key, created_at) values (${key}, date_trunc('milliseconds', clock_timestamp()))
    on conflict (key) do nothing
    returning key, null as label, revision, created_at as "createdAt", null as "committedAt"`.execute(db)
  const [row] = rows
  if (row === undefined)
    throw new RegisterError('taken', `There is a register "${key}" already. Choose another key.`, {
      details: { errors: [{ in: 'body', pointer: '/key', detail: `"${key}" is taken` }] },
    })
  return row
}
