import { type RawBuilder, sql } from 'kysely'
import type { At, Page } from '../domain/store.ts'
import type { Version } from '../domain/version.ts'
import type { Condition, Filter } from './filter.ts'
import { unknownRegister } from './in-register.ts'
import { refuseFuture, versionColumns } from './read.ts'
import type { Db } from './schema.ts'
import type { StoredKind } from './stored-kind.ts'

export type SortMember = 'key' | 'updatedAt'

/** Where a page starts: after the entry with this key and, when sorted by change, this revision. */
export interface Place {
  readonly key: string
  readonly revision: number
}

export interface ListRequest {
  readonly kind: Pick<StoredKind, 'name' | 'tables'>
  readonly limit: number
  readonly sort: SortMember
  readonly descending: boolean
  readonly after?: Place | undefined
  readonly asOf?: number | undefined
  /** RFC 3339 time: entries whose newest version is of then or later. */
  readonly updatedSince?: string | undefined
  readonly filters: readonly { filter: Filter; values: readonly string[] }[]
}

/** One page of entries of a kind, now or as of a revision, in a total order; `more` says whether another follows. */
export async function listEntries(
  db: Db,
  register: string,
  request: ListRequest,
): Promise<At<Page<Version>>> {
  const { rows } = await sql<{ register: number } & Version>`
    select r.revision as register, ${versionColumns}
    from registers r left join lateral (${request.asOf === undefined ? current(request) : earlier(request, request.asOf)}) v on true
    where r.key = ${register}
    order by ${order(request, sql`v.key`, sql`v.revision`)}`.execute(db)
  const [first] = rows
  if (first === undefined) throw unknownRegister(register)
  refuseFuture(request.asOf, first.register)
  const found = rows.flatMap(({ register: _, ...version }) => (version.key === null ? [] : [version]))
  const revision = request.asOf ?? first.register
  return { revision, value: { page: found.slice(0, request.limit), more: found.length > request.limit } }
}

/** Keys first, in a sub-select with the limit, and only then the texts: without statistics a join first is a scan. */
function current(request: ListRequest): RawBuilder<unknown> {
  const conditions = request.filters.map(({ filter, values }) => filter.current(values))
  const [table] = request.kind.tables
  const own =
    request.filters.length === 0
      ? sql``
      : sql`join ${sql.table(table.name)} k on k.register_id = e.register_id and k.key = e.key`
  return sql`select v.* from (
      select e.register_id, e.kind, e.key, e.revision from entries e ${own}
      where e.register_id = r.id and e.kind = ${request.kind.name} and not e.deleted
        ${all([...conditions, ...since(request, sql`e.revision`), ...place(request, sql`e.key`, sql`e.revision`)])}
      order by ${order(request, sql`e.key`, sql`e.revision`)} limit ${request.limit + 1}
    ) p join versions v on v.register_id = p.register_id and v.revision = p.revision and v.kind = p.kind and v.key = p.key`
}

function earlier(request: ListRequest, asOf: number): RawBuilder<unknown> {
  const conditions = request.filters.map(({ filter, values }) => filter.earlier(values))
  return sql`select v.* from entries e
    cross join lateral (
      select * from versions v where v.register_id = e.register_id and v.kind = e.kind and v.key = e.key and v.revision <= ${asOf}
      order by v.revision desc limit 1
    ) v
    cross join lateral (select v.content::jsonb as c) content
    where e.register_id = r.id and e.kind = ${request.kind.name} and v.op <> 'delete'
      ${all([...conditions, ...since(request, sql`v.revision`), ...place(request, sql`e.key`, sql`v.revision`)])}
    order by ${order(request, sql`e.key`, sql`v.revision`)} limit ${request.limit + 1}`
}

const all = (conditions: readonly Condition[]) =>
  conditions.length === 0 ? sql`` : sql`and ${sql.join([...conditions], sql` and `)}`

function since({ updatedSince }: ListRequest, revision: Condition): Condition[] {
  return updatedSince === undefined
    ? []
    : [
        sql`${revision} >= (select min(c.revision) from commits c where c.register_id = r.id and c.at >= ${updatedSince}::timestamptz)`,
      ]
}

function place({ after, sort, descending }: ListRequest, key: Condition, revision: Condition): Condition[] {
  if (after === undefined) return []
  const beyond = descending ? sql`<` : sql`>`
  return sort === 'key'
    ? [sql`${key} ${beyond} ${after.key}`]
    : [sql`(${revision}, ${key}) ${beyond} (${after.revision}::bigint, ${after.key})`]
}

function order({ sort, descending }: ListRequest, key: Condition, revision: Condition): Condition {
  const direction = descending ? sql`desc` : sql`asc`
  return sort === 'key' ? sql`${key} ${direction}` : sql`${revision} ${direction}, ${key} ${direction}`
}
