import { type RawBuilder, sql } from 'kysely'
import type { At, Page } from '../domain/store.ts'
import { unknownRegister } from '../domain/unknown-register.ts'
import type { Version } from '../domain/version.ts'
import { missing } from './expectation.ts'
import { inRegister, readInRegister } from './in-register.ts'
import { firstOf } from './page.ts'
import { refuseFuture } from './read.ts'
import type { Db, Trx } from './schema.ts'
import { versionAt } from './version-at.ts'
import { versionColumns } from './version-columns.ts'

/** Two states of a register, by revision; `to` is the newest unless told. */
export interface Between {
  readonly from: number
  readonly to?: number | undefined
}

/** An entry as it was in two states; undefined where it had not been created yet. */
export interface Two {
  readonly from: Version | undefined
  readonly to: Version | undefined
}

/** An entry's versions as of two revisions. Throws not-found when it had none yet in either, invalid. */
export async function findTwo(
  db: Db,
  register: string,
  { kind, key }: { readonly kind: string; readonly key: string },
  { from, to }: Between,
): Promise<At<Two>> {
  const until = (asOf: number | undefined) =>
    versionAt({ register: sql`r.id`, kind: sql`${kind}`, key: sql`${key}`, asOf, state: 'newest' })
  const rows = await readInRegister(
    db,
    register,
    sql<{ register: number; side: 'from' | 'to' | null } & Version>`
    select r.revision as register, v.side, ${versionColumns} from registers r left join lateral (
      select 'from' as side, v.* from (${until(from)}) v
      union all select 'to' as side, v.* from (${until(to)}) v
    ) v on true
    where r.key = ${register}`,
  )
  const [first] = rows
  if (first === undefined) throw unknownRegister(register)
  refuseFuture(from, first.register, 'from')
  refuseFuture(to, first.register, 'to')
  if (first.side === null) throw missing(`${kind}/${key}`, undefined, { kind, key })
  const ofSide = (wanted: 'from' | 'to'): Version | undefined => {
    const row = rows.find(({ side }) => side === wanted)
    if (row === undefined) return undefined
    const { register: _, side: __, ...version } = row
    return version
  }
  return { revision: to ?? first.register, value: { from: ofSide('from'), to: ofSide('to') } }
}

/** An entry whose content is not the same in two states; null where it was not there. */
export interface Differing {
  readonly kind: string
  readonly key: string
  readonly from: number | null
  readonly to: number | null
  readonly before: string | null
  readonly after: string | null
}

export interface DifferingRequest extends Between {
  readonly kinds?: readonly string[] | undefined
  readonly limit: number
  readonly after?: { readonly kind: string; readonly key: string } | undefined
}

/** A page of the entries whose content differs between two states, by kind and key. */
export function listDiffering(
  db: Db,
  register: string,
  { from, to, kinds, limit, after }: DifferingRequest,
): Promise<At<Page<Differing>>> {
  return inRegister(db, register, async (trx, { id, revision }) => {
    refuseFuture(from, revision, 'from')
    refuseFuture(to, revision, 'to')
    const end = to ?? revision
    const found: Differing[] = []
    let place = after
    // What has changed since is looked at a page at a time: mostly it differs, and the page is full at once.
    do {
      const changed = await changedSince(trx, id, { from, to: end, kinds, limit: limit + 1, after: place })
      found.push(...changed.filter(({ before, after: later }) => before !== later))
      place = changed.length > limit ? changed.at(-1) : undefined
    } while (place !== undefined && found.length <= limit)
    return { revision: end, value: firstOf(found, limit) }
  })
}

/** The entries that were changed after the earlier of two states, by kind and key, as they were in both. */
async function changedSince(
  trx: Trx,
  register: number,
  { from, to, kinds, limit, after }: DifferingRequest & { readonly to: number },
): Promise<Differing[]> {
  const until = (asOf: number) =>
    versionAt({ register: sql`${register}`, kind: sql`e.kind`, key: sql`e.key`, asOf, state: 'newest' })
  const beyond =
    after === undefined ? sql`` : sql`and (e.kind, e.key) > (${after.kind}::text, ${after.key}::text)`
  const first = (more: RawBuilder<unknown>) => sql`(
    select e.kind, e.key from entries e
    where e.register_id = ${register} and e.revision > ${Math.min(from, to)} ${more} ${beyond} order by e.kind, e.key limit ${limit})`
  // Kind by kind there is an index in this order; of several at once all would be sorted.
  const entries =
    kinds === undefined
      ? first(sql``)
      : sql`unnest(${[...kinds]}::text[]) as wanted(kind) cross join lateral ${first(sql`and e.kind = wanted.kind`)}`
  const { rows } = await sql<Differing>`
    select e.kind, e.key, case when a.op = 'put' then a.revision end as "from", case when b.op = 'put' then b.revision end as "to",
      a.content as before, b.content as after
    from (
      select e.kind, e.key from ${entries} e order by e.kind, e.key limit ${limit}
    ) e left join lateral (${until(from)}) a on true left join lateral (${until(to)}) b on true
    order by e.kind, e.key`.execute(trx)
  return rows
}
