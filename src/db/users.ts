import { sql } from 'kysely'
import { RegisterError } from '../domain/errors.ts'
import { MOST_CHANGES } from './commit.ts'
import type { Scope } from './in-register.ts'
import type { Trx } from './schema.ts'

/** An entry's newest version: where it stands, and its content as text, null when it was deleted. */
export interface Stored {
  readonly kind: string
  readonly key: string
  readonly revision: number
  readonly content: string | null
}

const MOST_MIB = 64

/** Entries of a kind by key, those that were deleted among them. */
export async function readStored(
  trx: Trx,
  scope: Scope,
  kind: string,
  keys: readonly string[],
): Promise<Map<string, Stored>> {
  const { rows } = await sql<Stored>`
    select e.kind, e.key, e.revision, v.content from entries e
    join versions v on v.register_id = e.register_id and v.revision = e.revision and v.kind = e.kind and v.key = e.key
    where e.register_id = ${scope.id} and e.kind = ${kind} and e.key = any(${[...keys]}::text[])`.execute(trx)
  return new Map(rows.map((row) => [row.key, row]))
}

const usersOf = (scope: Scope, kind: string, key: string) => sql`
  select distinct l.from_kind, l.from_key from links l
  where l.register_id = ${scope.id} and l.to_kind = ${kind} and l.to_key = ${key}`

/** How many entries refer to an entry. */
export async function countUsers(trx: Trx, scope: Scope, kind: string, key: string): Promise<number> {
  const { rows } = await sql<{ users: number }>`
    select count(*) as users from (${usersOf(scope, kind, key)}) as u`.execute(trx)
  return rows[0]?.users ?? 0
}

/** The entries that refer to an entry, by kind and key. Throws too-large when they are more than one commit can change. */
export async function readUsers(trx: Trx, scope: Scope, kind: string, key: string): Promise<Stored[]> {
  // Materialized and by offset 0, as the planner knows little of these tables while they grow.
  const users = sql`
    with users as materialized (${usersOf(scope, kind, key)})
    select v.* from users u
    cross join lateral (
      select e.register_id, e.revision from entries e
      where e.register_id = ${scope.id} and e.kind = u.from_kind and e.key = u.from_key offset 0
    ) as e
    cross join lateral (
      select v.kind, v.key, v.revision, v.content from versions v
      where v.register_id = e.register_id and v.revision = e.revision and v.kind = u.from_kind and v.key = u.from_key offset 0
    ) as v`
  const count = await countUsers(trx, scope, kind, key)
  if (count > MOST_CHANGES)
    throw tooLarge(
      `${kind}/${key} is referred to by ${count} entries, and a commit changes at most ${MOST_CHANGES}`,
    )
  const { rows: sizes } = await sql<{ bytes: number | null }>`
    select sum(octet_length(content))::bigint as bytes from (${users}) as v`.execute(trx)
  if ((sizes[0]?.bytes ?? 0) > MOST_MIB * 1024 * 1024)
    throw tooLarge(`The entries that refer to ${kind}/${key} hold more than ${MOST_MIB} MiB`)
  const { rows } = await sql<Stored>`${users} order by v.kind, v.key`.execute(trx)
  return rows
}

const tooLarge = (what: string): RegisterError =>
  new RegisterError('too-large', `${what}. Change some of them first, with POST …/commits.`)
