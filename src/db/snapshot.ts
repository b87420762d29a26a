import { sql } from 'kysely'
import type { At } from '../domain/store.ts'
import { inRegister } from './in-register.ts'
import { refuseFuture } from './read.ts'
import type { Db, Trx } from './schema.ts'

export interface Content {
  readonly kind: string
  readonly key: string
  readonly lifecycle: string
  /** Revision at which it became so. */
  readonly revision: number
  /** Canonical JSON text. */
  readonly content: string
}

/** Every entry's content, of all kinds or of some, now or as of a revision, by kind and key. */
export function readContents(
  db: Db,
  register: string,
  asOf?: number,
  kinds?: readonly string[],
): Promise<At<Content[]>> {
  return inRegister(db, register, async (trx, { id, revision }) => {
    refuseFuture(asOf, revision)
    const value =
      asOf === undefined || asOf === revision
        ? await current(trx, id, kinds)
        : await asOfRevision(trx, id, asOf, kinds)
    return { revision: asOf ?? revision, value }
  })
}

const columns = sql`v.kind, v.key, v.lifecycle, v.revision, v.content`

const ofKinds = (kinds: readonly string[] | undefined, column: string) =>
  kinds === undefined ? sql`` : sql`and ${sql.ref(column)} = any(${[...kinds]}::text[])`

async function current(trx: Trx, id: number, kinds?: readonly string[]): Promise<Content[]> {
  const { rows } = await sql<Content>`
    select ${columns} from entries e
    join versions v on v.register_id = e.register_id and v.revision = e.revision and v.kind = e.kind and v.key = e.key
    where e.register_id = ${id} and not e.deleted and v.content is not null ${ofKinds(kinds, 'e.kind')} order by v.kind, v.key`.execute(
    trx,
  )
  return rows
}

async function asOfRevision(
  trx: Trx,
  id: number,
  asOf: number,
  kinds?: readonly string[],
): Promise<Content[]> {
  const { rows } = await sql<Content>`
    select kind, key, lifecycle, revision, content from (
      select distinct on (v.kind, v.key) ${columns} from versions v
      where v.register_id = ${id} and v.revision <= ${asOf} ${ofKinds(kinds, 'v.kind')} order by v.kind, v.key, v.revision desc
    ) as newest
    where content is not null order by kind, key`.execute(trx)
  return rows
}
