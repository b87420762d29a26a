import { sql } from 'kysely'
import type { Writer } from '../domain/access/four-eyes.ts'
import { type EntryName, namedEntries } from './named-entries.ts'
import type { Trx } from './schema.ts'

/** Somebody who wrote an entry. */
export interface EntryWriter extends Writer, EntryName {}

/** Who has written entries since each was approved last, or created, or a draft of it discarded; a step is no writing. */
export async function writersOf(
  trx: Trx,
  register: number,
  entries: readonly EntryName[],
): Promise<EntryWriter[]> {
  if (entries.length === 0) return []
  const { rows } = await sql<EntryWriter>`
    select named.kind, named.key, c.actor, c.note::json -> 'subject' as subject, c.note::json -> 'name' as name
    from ${namedEntries(entries)} as named(kind, key)
    cross join lateral (
      select v.revision from versions v
      where v.register_id = ${register} and v.kind = named.kind and v.key = named.key and v.op = 'put'
        and v.revision > coalesce((
          select max(p.revision) from versions p
          where p.register_id = ${register} and p.kind = named.kind and p.key = named.key and p.op in ('approve', 'discard', 'delete')), 0)
      offset 0
    ) v
    join commits c on c.register_id = ${register} and c.revision = v.revision`.execute(trx)
  return rows
}

/** Whether what is in force in a register may be another since a revision: its own texts, or the settings it goes by. */
export async function hasMovedSince(trx: Trx, register: number, revision: number): Promise<boolean> {
  const { rows } = await sql<{ moved: boolean }>`
    select exists (
      select from versions where register_id = ${register} and revision > ${revision}
        and (op in ('approve', 'review', 'retire') or kind = 'settings')) as moved`.execute(trx)
  return rows[0]?.moved === true
}
