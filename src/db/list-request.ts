import { sql } from 'kysely'
import type { State } from '../domain/lifecycle.ts'
import type { Condition, Filter } from './filter.ts'
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
  /** The newest versions, or those in force. */
  readonly state: State
  /** RFC 3339 time: entries whose newest version is of then or later. */
  readonly updatedSince?: string | undefined
  readonly filters: readonly { filter: Filter; values: readonly string[] }[]
  /** Whether all entries are to be counted, those of other pages too. */
  readonly count?: boolean | undefined
}

/** The conditions, each after an `and`. */
export const all = (conditions: readonly Condition[]) =>
  conditions.length === 0 ? sql`` : sql`and ${sql.join([...conditions], sql` and `)}`

/** The condition that a version is of the time asked for or later, if one was. */
export function since({ updatedSince }: ListRequest, revision: Condition): Condition[] {
  return updatedSince === undefined
    ? []
    : [
        sql`${revision} >= (select min(c.revision) from commits c where c.register_id = r.id and c.at >= ${updatedSince}::timestamptz)`,
      ]
}

/** The condition that an entry comes after the place where the page starts. */
export function place(
  { after, sort, descending }: ListRequest,
  key: Condition,
  revision: Condition,
): Condition[] {
  if (after === undefined) return []
  const beyond = descending ? sql`<` : sql`>`
  return sort === 'key'
    ? [sql`${key} ${beyond} ${after.key}`]
    : [sql`(${revision}, ${key}) ${beyond} (${after.revision}::bigint, ${after.key})`]
}

/** The order of a page, ties broken by key. */
export function order({ sort, descending }: ListRequest, key: Condition, revision: Condition): Condition {
  const direction = descending ? sql`desc` : sql`asc`
  return sort === 'key' ? sql`${key} ${direction}` : sql`${revision} ${direction}, ${key} ${direction}`
}
