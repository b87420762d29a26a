import { sql } from 'kysely'
import type { Version } from '../domain/version.ts'
import { unknownRegister } from './in-register.ts'
import type { Trx } from './schema.ts'

/** The newest version of an entry that a commit touches, without its text. */
export interface Head extends Version {
  readonly deleted: boolean
  readonly salt: Buffer | null
  readonly digest: Buffer | null
}

interface HeadRow extends Omit<Head, 'kind' | 'content' | 'salt' | 'digest'> {
  readonly now: string
  readonly kind: string | null
  readonly salt: Uint8Array | null
  readonly digest: Uint8Array | null
}

/** The commit's time, and the heads of the entries that it touches, by `kind/key`. */
export interface Touched {
  readonly at: string
  readonly heads: ReadonlyMap<string, Head>
}

/**
 * Reads, in one statement after the lock, the heads of the entries touched (by `kind/key`) and the commit's time:
 * the database's clock, and at least a millisecond after the commit before. `offset 0` keeps the planner, which knows
 * little of these tables while they grow, from joining whole registers where a few keys are looked up.
 */
export async function readTouched(
  trx: Trx,
  register: string,
  changes: readonly { kind: { name: string }; key: string }[],
): Promise<Touched> {
  const touched = JSON.stringify(changes.map(({ kind, key }) => ({ kind: kind.name, key })))
  const { rows } = await sql<HeadRow>`
    select clock.now, head.*
    from (
      select id, greatest(date_trunc('milliseconds', clock_timestamp()), committed_at + interval '1 millisecond') as now
      from registers where key = ${register}
    ) as clock
    left join lateral (
      select e.kind, e.key, e.revision, e.deleted, v.*
      from json_to_recordset(${touched}::text::json) as t(kind text, key text)
      cross join lateral (
        select e.kind, e.key, e.revision, e.deleted from entries e
        where e.register_id = clock.id and e.kind = t.kind and e.key = t.key offset 0
      ) as e
      cross join lateral (
        select v.op, v.lifecycle, v.in_force as "inForce", v.created_at as "createdAt", v.created_by as "createdBy",
          v.at as "updatedAt", v.actor as "updatedBy", v.salt, v.digest from versions v
        where v.register_id = clock.id and v.revision = e.revision and v.kind = e.kind and v.key = e.key offset 0
      ) as v
    ) as head on true`.execute(trx)
  const heads = new Map<string, Head>()
  for (const { now: _, kind, salt, digest, ...head } of rows) {
    if (kind !== null)
      heads.set(`${kind}/${head.key}`, {
        ...head,
        kind,
        content: null,
        salt: bytes(salt),
        digest: bytes(digest),
      })
  }
  const [first] = rows
  if (first === undefined) throw unknownRegister(register)
  return { at: first.now, heads }
}

const bytes = (value: Uint8Array | null): Buffer | null => (value === null ? null : Buffer.from(value))
