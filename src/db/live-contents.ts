import { sql } from 'kysely'
import type { Scope } from './in-register.ts'
import type { Trx } from './schema.ts'
import { firstRows } from './stored-log.ts'

/** What an entry holds now, as its head says. */
export interface Live {
  readonly key: string
  readonly revision: number
  /** Canonical JSON text. */
  readonly content: string
}

/** The contents of a kind's entries, by key, a page at a time; those whose text is erased are left out. */
export async function* liveContents(trx: Trx, { id }: Scope, kind: string): AsyncGenerator<readonly Live[]> {
  for (let after = ''; ; ) {
    const { rows } = await sql<Omit<Live, 'content'> & { content: string | null }>`
      select page.key, page.revision, v.content
      from (${firstRows(
        sql`select e.key, e.revision, coalesce(v.bytes, 0) as bytes from entries e
          left join lateral (
            select octet_length(content) as bytes from versions
            where register_id = ${id} and revision = e.revision and kind = ${kind} and key = e.key offset 0
          ) as v on true
          where e.register_id = ${id} and e.kind = ${kind} and e.key > ${after} and not e.deleted order by e.key`,
        sql`key`,
      )}) as page
      left join lateral (
        select content from versions
        where register_id = ${id} and revision = page.revision and kind = ${kind} and key = page.key offset 0
      ) as v on true
      order by page.key`.execute(trx)
    const last = rows.at(-1)
    if (last === undefined) return
    yield rows.flatMap(({ content, ...row }) => (content === null ? [] : [{ ...row, content }]))
    after = last.key
  }
}
