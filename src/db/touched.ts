import { CompiledQuery } from 'kysely'
import { unknownRegister } from '../domain/unknown-register.ts'
import type { Change } from './change.ts'
import { fullParents } from './cycles.ts'
import type { Head } from './head.ts'
import type { Trx } from './schema.ts'

interface HeadRow extends Omit<Head, 'kind' | 'content'> {
  readonly now: string
  readonly full: readonly (string | null)[]
  readonly kind: string | null
}

/** What a commit has to know of the register: its own time, and what is there of what it touches. */
export interface Touched {
  readonly at: string
  /** Heads of the entries that it touches, by `kind/key`. */
  readonly heads: ReadonlyMap<string, Head>
  /** Parents that it names, by `kind/key`, which are on the last level of their tree; one of each kind at most. */
  readonly full: ReadonlySet<string>
}

/**
 * Reads, in one statement after the lock, the heads of the entries touched (by `kind/key`) and the commit's time:
 * the database's clock, and at least a millisecond after the commit before. `offset 0` keeps the planner, which knows
 * little of these tables while they grow, from joining whole registers where a few keys are looked up.
 */
export async function readTouched(trx: Trx, register: string, changes: readonly Change[]): Promise<Touched> {
  const touched = JSON.stringify(changes.map(({ kind, key }) => ({ kind: kind.name, key })))
  const full = fullParents(changes, 3)
  const { rows } = await trx.getExecutor().executeQuery<HeadRow>(
    CompiledQuery.raw(
      `select clock.now, clock."full", head.*
       from (
         select r.id, ${full.expression} as "full",
           greatest(date_trunc('milliseconds', clock_timestamp()), r.committed_at + interval '1 millisecond') as now
         from registers r where r.key = $1
       ) as clock
       left join lateral (
         select e.kind, e.key, e.revision, e.deleted, v.*
         from json_to_recordset($2::text::json) as t(kind text, key text)
         cross join lateral (
           select e.kind, e.key, e.revision, e.deleted from entries e
           where e.register_id = clock.id and e.kind = t.kind and e.key = t.key offset 0
         ) as e
         cross join lateral (
           select v.op, v.lifecycle, v.in_force as "inForce", v.created_at as "createdAt", v.created_by as "createdBy",
             v.at as "updatedAt", v.actor as "updatedBy", v.salt, v.digest from versions v
           where v.register_id = clock.id and v.revision = e.revision and v.kind = e.kind and v.key = e.key offset 0
         ) as v
       ) as head on true`,
      [register, touched, ...full.parameters],
    ),
  )
  const heads = new Map<string, Head>()
  for (const { now: _, full: _full, kind, ...head } of rows) {
    if (kind !== null) heads.set(`${kind}/${head.key}`, { ...head, kind, content: null })
  }
  const [first] = rows
  if (first === undefined) throw unknownRegister(register)
  return { at: first.now, heads, full: new Set(first.full.filter((name) => name !== null)) }
}
