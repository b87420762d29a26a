import { type RawBuilder, sql } from 'kysely'
import { type ErrorDetails, RegisterError } from '../domain/errors.ts'
import type { State } from '../domain/lifecycle.ts'
import type { At } from '../domain/store.ts'
import { unknownRegister } from '../domain/unknown-register.ts'
import type { Version } from '../domain/version.ts'
import { missing } from './expectation.ts'
import { readInRegister } from './in-register.ts'
import { type EntryName, namedEntries } from './named-entries.ts'
import { newestOf } from './read-together.ts'
import type { Db, Trx } from './schema.ts'
import { versionAt, versionInForce } from './version-at.ts'
import { versionColumns } from './version-columns.ts'

type Found = { register: number } & (Version | { [Member in keyof Version]: null })

/**
 * Reads that are one statement need no transaction: a statement sees one state. Each starts at the register's row, so
 * that an unknown register and an empty answer are told apart; `from` selects versions as `v`.
 */
async function versionOf(
  db: Db,
  register: string,
  asOf: number | undefined,
  from: RawBuilder<unknown>,
): Promise<At<Version | undefined>> {
  const rows = await readInRegister(
    db,
    register,
    sql<Found>`
    select r.revision as register, ${versionColumns} from registers r left join lateral (${from}) v on true
    where r.key = ${register}`,
  )
  const [row] = rows
  if (row === undefined) throw unknownRegister(register)
  refuseFuture(asOf, row.register)
  const { register: newest, ...version } = row
  return { revision: asOf ?? newest, value: version.key === null ? undefined : version }
}

/** Throws invalid when a revision, given as a parameter, lies ahead of the register's newest. */
export function refuseFuture(asOf: number | undefined, newest: number, parameter = 'asOf'): void {
  if (asOf !== undefined && asOf > newest)
    throw new RegisterError(
      'invalid',
      `The register is at revision ${newest}; there is no revision ${asOf} yet.`,
      {
        details: {
          errors: [
            { in: 'query', pointer: `/${parameter}`, detail: `must be at most ${newest}; got ${asOf}` },
          ],
        },
      },
    )
}

/** The entry, now or as of a revision: its newest version then, or the one in force. Throws not-found, gone. */
export async function findEntry(
  db: Db,
  register: string,
  kind: string,
  key: string,
  asOf?: number,
  state: State = 'newest',
): Promise<At<Version>> {
  const found =
    asOf === undefined && state === 'newest'
      ? await newestOf(db, { register, kind, key })
      : await versionOf(db, register, asOf, notNewest(kind, key, asOf, state))
  if (found === undefined) throw unknownRegister(register)
  const { revision, value } = found
  if (value === undefined && state === 'approved') throw nothingInForce(`${kind}/${key}`, { kind, key }, asOf)
  if (value === undefined || value.op === 'delete')
    throw missing(`${kind}/${key}`, value, { kind, key }, asOf)
  return { revision, value }
}

function notNewest(kind: string, key: string, asOf: number | undefined, state: State) {
  const entry = { register: sql`r.id`, kind: sql`${kind}`, key: sql`${key}` }
  return asOf === undefined ? versionInForce(entry) : versionAt({ ...entry, asOf, state })
}

function nothingInForce(name: string, details: ErrorDetails, asOf?: number): RegisterError {
  const then = asOf === undefined ? 'is' : `was at revision ${asOf}`
  return new RegisterError(
    'not-found',
    `Nothing of ${name} ${then} in force: it is not there, nobody has approved it, or it is retired. Leave state out to read its newest version.`,
    { details },
  )
}

/** The newest versions of entries that are there, in the order in which they are named. */
export async function newestVersions(
  trx: Trx,
  register: number,
  entries: readonly EntryName[],
): Promise<Version[]> {
  const { rows } = await sql<Version>`
    select v.* from ${namedEntries(entries)} with ordinality as named(kind, key, place)
    cross join lateral (
      select e.revision from entries e
      where e.register_id = ${register} and e.kind = named.kind and e.key = named.key and not e.deleted offset 0
    ) e
    cross join lateral (
      select ${versionColumns} from versions v
      where v.register_id = ${register} and v.revision = e.revision and v.kind = named.kind and v.key = named.key offset 0
    ) v
    order by named.place`.execute(trx)
  return rows
}

/** The version that an entry got in a revision, unless that came after the one asked as of. Throws not-found. */
export async function findVersion(
  db: Db,
  register: string,
  kind: string,
  key: string,
  revision: number,
  asOf?: number,
): Promise<At<Version>> {
  const found = await versionOf(
    db,
    register,
    asOf,
    sql`select v.* from versions v
      where v.register_id = r.id and v.kind = ${kind} and v.key = ${key} and v.revision = ${revision}
        and ${asOf === undefined ? sql`true` : sql`v.revision <= ${asOf}`}`,
  )
  if (found.value === undefined)
    throw new RegisterError(
      'not-found',
      `${kind}/${key} has no version ${revision}. GET …/${kind}/${key}/versions lists those it has.`,
    )
  return { revision: found.revision, value: found.value }
}
