import { sql } from 'kysely'
import type { Db } from './schema.ts'

/** What has become of a register since a revision. */
export interface News {
  readonly revision: number
  /** Entries that were written since, such as `purposes/marketing`; null when they are too many to name. */
  readonly changed: readonly string[] | null
}

/** Of more entries than this it is only said that there are many. */
const MOST_NAMED = 1_000

/**
 * What has become of registers since the revisions that are known of them, as one statement; those that are not there
 * are left out.
 */
export async function newsOf(db: Db, known: ReadonlyMap<string, number>): Promise<ReadonlyMap<string, News>> {
  const { rows } = await sql<News & { key: string }>`
    select key, revision, changed from ropa_news(${[...known.keys()]}::text[], ${[...known.values()]}::bigint[])`.execute(
    db,
  )
  return new Map(
    rows.map(({ key, revision, changed }) => [
      key,
      { revision, changed: changed === null || changed.length > MOST_NAMED ? null : changed },
    ]),
  )
}
