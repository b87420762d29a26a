import { sql } from 'kysely'
import { type EntryName, namedEntries } from './named-entries.ts'
import type { Trx } from './schema.ts'
import { versionInForce } from './version-at.ts'

/** The version in force of an entry, as the log has it. */
export interface StoredInForce {
  readonly kind: string
  readonly key: string
  readonly content: string | null
  readonly salt: Buffer
  readonly digest: Buffer
  /** Revision in which the entry was reopened since, if it was: then that version is not enough any more. */
  readonly reopened: number | null
}

/** The versions in force of some entries, of those of which one is. */
export async function findInForce(
  trx: Trx,
  register: number,
  entries: readonly EntryName[],
): Promise<StoredInForce[]> {
  if (entries.length === 0) return []
  const version = versionInForce({ register: sql`${register}`, kind: sql`n.kind`, key: sql`n.key` })
  const { rows } = await sql<StoredInForce>`
    select v.kind, v.key, v.content, v.salt, v.digest, (
      select max(h.revision) from versions h
      where h.register_id = ${register} and h.kind = v.kind and h.key = v.key and h.revision > v.revision and h.op = 'reopen'
    ) as reopened
    from ${namedEntries(entries)} as n(kind, key)
    cross join lateral (${version}) v`.execute(trx)
  return rows
}
