import { sql } from 'kysely'
import type { State } from '../domain/lifecycle.ts'
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

/** Every entry's content, of all kinds or of some, now or as of a revision, by kind and key: the newest, or those in force. */
export function readContents(
  db: Db,
  register: string,
  asOf?: number,
  kinds?: readonly string[],
  state: State = 'newest',
): Promise<At<Content[]>> {
  return inRegister(db, register, async (trx, { id, revision }) => {
    refuseFuture(asOf, revision)
    const value =
      asOf === undefined || asOf === revision
        ? await current(trx, id, state, kinds)
        : await asOfRevision(trx, id, asOf, state, kinds)
    return { revision: asOf ?? revision, value }
  })
}

const columns = sql`v.kind, v.key, v.lifecycle, v.revision, v.content`

const ofKinds = (kinds: readonly string[] | undefined, column: string) =>
  kinds === undefined ? sql`` : sql`and ${sql.ref(column)} = any(${[...kinds]}::text[])`

async function current(trx: Trx, id: number, state: State, kinds?: readonly string[]): Promise<Content[]> {
  const revision = state === 'newest' ? sql`e.revision` : sql`e.in_force`
  const { rows } = await sql<Content>`
    select ${columns} from entries e
    join versions v on v.register_id = e.register_id and v.revision = ${revision} and v.kind = e.kind and v.key = e.key
    where e.register_id = ${id} and not e.deleted and v.content is not null ${ofKinds(kinds, 'e.kind')} order by v.kind, v.key`.execute(
    trx,
  )
  return rows
}

async function asOfRevision(
  trx: Trx,
  id: number,
  asOf: number,
  state: State,
  kinds?: readonly string[],
): Promise<Content[]> {
  const inForce = sql`join versions f on f.register_id = ${id} and f.kind = newest.kind and f.key = newest.key and f.revision = newest.in_force`
  const [row, named] = state === 'newest' ? [sql`newest`, sql``] : [sql`f`, inForce]
  const { rows } = await sql<Content>`
    select ${row}.kind, ${row}.key, ${row}.lifecycle, ${row}.revision, ${row}.content from (
      select distinct on (v.kind, v.key) ${columns}, v.in_force from versions v
      where v.register_id = ${id} and v.revision <= ${asOf} ${ofKinds(kinds, 'v.kind')} order by v.kind, v.key, v.revision desc
    ) as newest ${named}
    where ${row}.content is not null order by ${row}.kind, ${row}.key`.execute(trx)
  return rows
}
