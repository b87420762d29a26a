import { type RawBuilder, sql } from 'kysely'
import type { State } from '../domain/lifecycle.ts'

type Part = RawBuilder<unknown>

/** Which entry's version is meant, by expressions, and as of which revision; without one, as of any. */
interface Asked {
  readonly register: Part
  readonly kind: Part
  readonly key: Part
  readonly asOf: number | undefined
  readonly state: State
}

/**
 * The version of an entry as of a revision, the last one made until then; or the one in force then, which that one names.
 * `offset 0` keeps the planner from reading every version of the entry to find the one.
 */
export function versionAt({ register, kind, key, asOf, state }: Asked): Part {
  const until = asOf === undefined ? sql`` : sql`and h.revision <= ${asOf}::bigint`
  const newest = (columns: Part) => sql`
    select ${columns} from versions h where h.register_id = ${register} and h.kind = ${kind} and h.key = ${key} ${until}
    order by h.revision desc limit 1`
  return state === 'newest' ? newest(sql`h.*`) : named(newest(sql`h.register_id, h.kind, h.key, h.in_force`))
}

/** The version in force of an entry now, as its head names it. */
export const versionInForce = ({ register, kind, key }: Omit<Asked, 'asOf' | 'state'>): Part =>
  named(sql`
    select e.register_id, e.kind, e.key, e.in_force from entries e
    where e.register_id = ${register} and e.kind = ${kind} and e.key = ${key} offset 0`)

/** The version that a row with `in_force` names. */
const named = (head: Part): Part => sql`
  select v.* from (${head}) h
  join versions v on v.register_id = h.register_id and v.revision = h.in_force and v.kind = h.kind and v.key = h.key`
