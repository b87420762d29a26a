import { sql } from 'kysely'
import { inRegister } from './in-register.ts'
import type { Db } from './schema.ts'
import type { Content } from './snapshot.ts'

/** Versions by kind, key and revision; those that there are not, or that deleted their entry, are left out. */
export async function versionsOf(
  db: Db,
  register: string,
  wanted: readonly { readonly kind: string; readonly key: string; readonly revision: number }[],
): Promise<Content[]> {
  if (wanted.length === 0) return []
  return inRegister(db, register, async (trx, { id }) => {
    const { rows } = await sql<Content>`
      select v.kind, v.key, v.lifecycle, v.revision, v.content
      from unnest(${wanted.map(({ kind }) => kind)}::text[], ${wanted.map(({ key }) => key)}::text[],
        ${wanted.map(({ revision }) => revision)}::bigint[]) as a(kind, key, revision)
      join versions v on v.register_id = ${id} and v.kind = a.kind and v.key = a.key and v.revision = a.revision
      where v.content is not null`.execute(trx)
    return rows
  })
}
