import { sql } from 'kysely'
import type { Trx } from './schema.ts'
import type { Content } from './snapshot.ts'

/** Entries of a kind after a key, in the order of their keys, as of a revision. */
export async function contentsAfter(
  trx: Trx,
  { id, revision }: { readonly id: number; readonly revision: number },
  { kind, after, limit }: { readonly kind: string; readonly after: string; readonly limit: number },
): Promise<Content[]> {
  const { rows } = await sql<Content>`
    select e.kind, e.key, v.lifecycle, v.revision, v.content from entries e
    cross join lateral (
      select v.lifecycle, v.revision, v.content from versions v
      where v.register_id = e.register_id and v.kind = e.kind and v.key = e.key and v.revision <= ${revision}
      order by v.revision desc limit 1
    ) v
    where e.register_id = ${id} and e.kind = ${kind} and e.key > ${after} and v.content is not null
    order by e.key limit ${limit}`.execute(trx)
  return rows
}

/** Entries by kind and key, as of a revision; those that were not there are left out. */
export async function contentsOf(
  trx: Trx,
  { id, revision }: { readonly id: number; readonly revision: number },
  addresses: readonly { readonly kind: string; readonly key: string }[],
): Promise<Content[]> {
  if (addresses.length === 0) return []
  const { rows } = await sql<Content>`
    select a.kind, a.key, v.lifecycle, v.revision, v.content
    from unnest(${addresses.map(({ kind }) => kind)}::text[], ${addresses.map(({ key }) => key)}::text[]) as a(kind, key)
    cross join lateral (
      select v.lifecycle, v.revision, v.content from versions v
      where v.register_id = ${id} and v.kind = a.kind and v.key = a.key and v.revision <= ${revision}
      order by v.revision desc limit 1
    ) v
    where v.content is not null`.execute(trx)
  return rows
}
