import { sql } from 'kysely'
import type { State } from '../domain/lifecycle.ts'
import { type EntryName, namedEntries } from './named-entries.ts'
import type { Trx } from './schema.ts'
import type { Content } from './snapshot.ts'
import { versionAt } from './version-at.ts'

/** A register, by its id, at a revision; of its entries the newest versions then, or those in force. */
export interface RegisterAt {
  readonly id: number
  readonly revision: number
  readonly state: State
}

/** Entries of a kind after a key, in the order of their keys, as of a revision. */
export async function contentsAfter(
  trx: Trx,
  { id, revision, state }: RegisterAt,
  { kind, after, limit }: { readonly kind: string; readonly after: string; readonly limit: number },
): Promise<Content[]> {
  const { rows } = await sql<Content>`
    select e.kind, e.key, v.lifecycle, v.revision, v.content from entries e
    cross join lateral (
      ${versionAt({ register: sql`e.register_id`, kind: sql`e.kind`, key: sql`e.key`, asOf: revision, state })}
    ) v
    where e.register_id = ${id} and e.kind = ${kind} and e.key > ${after} and v.content is not null
    order by e.key limit ${limit}`.execute(trx)
  return rows
}

/** Entries by kind and key, as of a revision; those that were not there are left out. */
export async function contentsOf(
  trx: Trx,
  { id, revision, state }: RegisterAt,
  addresses: readonly EntryName[],
): Promise<Content[]> {
  if (addresses.length === 0) return []
  const { rows } = await sql<Content>`
    select a.kind, a.key, v.lifecycle, v.revision, v.content
    from ${namedEntries(addresses)} as a(kind, key)
    cross join lateral (
      ${versionAt({ register: sql`${id}`, kind: sql`a.kind`, key: sql`a.key`, asOf: revision, state })}
    ) v
    where v.content is not null`.execute(trx)
  return rows
}
