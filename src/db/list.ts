import { type RawBuilder, sql } from 'kysely'
import type { At, Page } from '../domain/store.ts'
import type { Version } from '../domain/version.ts'
import { readInRegister } from './in-register.ts'
import { currentPage } from './list-current.ts'
import { all, type ListRequest, order, place, since } from './list-request.ts'
import { pageAt } from './page.ts'
import type { Db } from './schema.ts'
import { versionAt } from './version-at.ts'
import { versionColumns } from './version-columns.ts'

/** One page of entries of a kind, now or as of a revision, in a total order; `more` says whether another follows. */
export async function listEntries(
  db: Db,
  register: string,
  request: ListRequest,
): Promise<At<Page<Version>>> {
  const { asOf, count, state } = request
  const [page, counted] =
    asOf === undefined && state === 'newest'
      ? [current(request), countNow(request)]
      : [earlier(request), countEarlier(request)]
  // Joined and not selected: that would count anew for each entry of the page.
  const total = count
    ? sql`cross join lateral (${counted}) t(total)`
    : sql`cross join (select null::bigint as total) t`
  const rows = await readInRegister(
    db,
    register,
    sql<{ register: number; total: number | null } & Version>`
    select r.revision as register, t.total, ${versionColumns}
    from registers r ${total} left join lateral (${page}) v on true
    where r.key = ${register}
    order by ${order(request, sql`v.key`, sql`v.revision`)}`,
  )
  return pageAt(register, rows, request)
}

/** Keys first, in a sub-select with the limit, and only then the texts: without statistics a join first is a scan. */
const current = (request: ListRequest): RawBuilder<unknown> =>
  sql`select v.* from (${currentPage(request)}) p
    join versions v on v.register_id = p.register_id and v.revision = p.revision and v.kind = p.kind and v.key = p.key`

const earlier = (request: ListRequest): RawBuilder<unknown> =>
  sql`select v.* ${earlierEntries(request)} ${all(place(request, sql`e.key`, sql`v.revision`))}
    order by ${order(request, sql`e.key`, sql`v.revision`)} limit ${request.limit + 1}`

const countEarlier = (request: ListRequest): RawBuilder<unknown> =>
  sql`select count(*) ${earlierEntries(request)}`

/** The entries as of a revision, with their versions of then; or with those in force, then or now. */
function earlierEntries(request: ListRequest): RawBuilder<unknown> {
  const { asOf, state } = request
  const conditions = request.filters.map(({ filter, values }) => filter.earlier(values, asOf, state))
  const version =
    asOf === undefined
      ? sql`select * from versions v
        where v.register_id = e.register_id and v.revision = e.in_force and v.kind = e.kind and v.key = e.key offset 0`
      : versionAt({ register: sql`e.register_id`, kind: sql`e.kind`, key: sql`e.key`, asOf, state })
  return sql`from entries e
    cross join lateral (${version}) v
    cross join lateral (select v.content::jsonb as c) content
    where e.register_id = r.id and e.kind = ${request.kind.name} and v.op <> 'delete' ${asOf === undefined ? sql`and e.in_force is not null` : sql``}
      ${all([...conditions, ...since(request, sql`v.revision`)])}`
}

function countNow(request: ListRequest): RawBuilder<unknown> {
  const conditions = request.filters.map(({ filter, values }) => filter.current(values))
  const own = sql`join ${sql.table(request.kind.tables[0].name)} k on k.register_id = e.register_id and k.key = e.key`
  return sql`select count(*) from entries e ${conditions.length === 0 ? sql`` : own}
    where e.register_id = r.id and e.kind = ${request.kind.name} and not e.deleted
      ${all([...conditions, ...since(request, sql`e.revision`)])}`
}
