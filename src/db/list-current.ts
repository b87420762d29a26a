import { sql } from 'kysely'
import type { Condition, Filter } from './filter.ts'
import { all, type ListRequest, order, place, since } from './list-request.ts'
import { keysInOrder, rowsOf } from './lookup.ts'

/** How many entries that a filter keeps are few: they are all looked at. Of more, those in order until a page is full. */
const FEW = 2_000

/**
 * The entries of a page as they are now (register_id, kind, key, revision), within the register `r`. Which way there is
 * short depends on how many entries a filter keeps. A planner does not know it of a statement that was prepared without
 * the values: so the statement finds out, and the planner is left no choice.
 */
export function currentPage(request: ListRequest): Condition {
  if (request.filters.length === 0) return walk(request, sql`true`)
  return inOrderOfIndex(request) ?? fewOrMany(request)
}

/** The page of one filter alone, by key, from an index that has the keys in order. */
function inOrderOfIndex({ kind, filters, sort, updatedSince, limit, descending, after }: ListRequest) {
  const [only, ...others] = filters
  if (only === undefined || others.length > 0 || sort !== 'key' || updatedSince !== undefined)
    return undefined
  const { filter, values } = only
  if (filter.lookups === undefined) return undefined
  const direction = { descending, after: after?.key }
  const keys = keysInOrder({ kind, lookups: filter.lookups, values }, direction, limit + 1)
  return sql`select e.register_id, e.kind, e.key, e.revision from (${keys}) t ${entryOf(kind, sql`t.key`)}`
}

/** From the first filter that keeps few entries those that the others keep too; if none does, entries in order. */
function fewOrMany(request: ListRequest): Condition {
  const found = request.filters.flatMap(({ filter, values }, index) => {
    const keys = fewOf(request, filter, values)
    return keys === undefined ? [] : [{ keys, index, words: filter.words, name: sql.ref(`few_${index}`) }]
  })
  if (found.length === 0) return walk(request, sql`true`)
  // A word of a short list is seldom what there are few of: those are looked at last.
  found.sort((a, b) => Number(a.words !== undefined) - Number(b.words !== undefined))
  const many = found.map(({ name }) => sql`(select count(*) from ${name}) > ${FEW}`)
  const ways = found.map(({ name, index }, place) => {
    const when = sql.join([sql`not ${many[place]}`, ...many.slice(0, place)], sql` and `)
    return along(
      request,
      { table: sql`(select distinct key from ${name}) t`, key: sql`t.key`, where: when },
      index,
    )
  })
  const otherwise = ofMany(request, sql.join(many, sql` and `))
  const parts = found.map(({ name, keys }) => sql`${name} as materialized (${keys})`)
  const all = [...ways, otherwise].map((way) => sql`(${way})`)
  return sql`with ${sql.join(parts)} select * from (${sql.join(all, sql` union all `)}) e
    order by ${order(request, sql`e.key`, sql`e.revision`)} limit ${request.limit + 1}`
}

/** The keys of the entries that a filter keeps, or of one more than few. */
function fewOf({ kind }: ListRequest, { lookups, matches }: Filter, values: readonly string[]) {
  if (lookups !== undefined) return keysInOrder({ kind, lookups, values }, { descending: false }, FEW + 1)
  return matches === undefined ? undefined : sql`${matches(values)} limit ${FEW + 1}`
}

/** The entries that the kind's own table has in order for one of the filters, or else all; when a condition holds. */
function ofMany(request: ListRequest, when: Condition): Condition {
  if (request.sort !== 'key') return walk(request, when)
  for (const [index, { filter, values }] of request.filters.entries()) {
    const [lookup, ...lookups] = filter.lookups ?? []
    const [value, ...others] = values
    if (lookup === undefined || lookup.table !== undefined || lookups.length + others.length > 0) continue
    const { table, key, where } = rowsOf(request.kind, lookup, sql`${value}`)
    return along(request, { table, key, where: sql`${where} and ${when}` }, index)
  }
  return walk(request, when)
}

/** The entries with the keys of some rows, one of each, that the filters keep but for the one that these rows are of. */
function along(
  request: ListRequest,
  { table, key, where }: { table: Condition; key: Condition; where: Condition },
  but: number,
): Condition {
  return sql`select e.register_id, e.kind, e.key, e.revision from ${table} ${entryOf(request.kind, key)}
    ${kept(request, but)} where ${where} ${rest(request, key)}`
}

/** The entry with a key, looked up for each: a planner that knows nothing of a young register yet could join them all. */
const entryOf = ({ name }: ListRequest['kind'], key: Condition): Condition =>
  sql`cross join lateral (
    select * from entries e where e.register_id = r.id and e.kind = ${name} and e.key = ${key} offset 0) e`

/** The entries that all filters keep, found by asking each in turn; when a condition holds. */
function walk(request: ListRequest, when: Condition): Condition {
  return sql`select e.register_id, e.kind, e.key, e.revision from entries e ${kept(request)}
    where e.register_id = r.id and e.kind = ${request.kind.name} and not e.deleted and ${when} ${rest(request, sql`e.key`)}`
}

/**
 * The conditions of the filters, asked of each entry apart. A planner could else, by `offset 0` not of the entries and by
 * `case` not of one entry, ask a condition of the whole register at once.
 */
function kept({ kind: { tables }, filters }: ListRequest, but?: number): Condition {
  const conditions = filters.flatMap(({ filter, values }, index) =>
    index === but ? [] : [filter.current(values)],
  )
  return conditions.length === 0
    ? sql``
    : sql`cross join lateral (select from ${sql.table(tables[0].name)} k where k.register_id = e.register_id and k.key = e.key
        and case when ${sql.join(conditions, sql` and `)} then true else false end offset 0) k`
}

/** What all pages end in. */
const rest = (request: ListRequest, key: Condition): Condition =>
  sql`${all([...since(request, sql`e.revision`), ...place(request, key, sql`e.revision`)])}
    order by ${order(request, key, sql`e.revision`)} limit ${request.limit + 1}`
