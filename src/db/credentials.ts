import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import {
  type ApiKey,
  apiKeyId,
  ID_BYTES,
  renderApiKey,
  SECRET_BYTES,
  secretDigest,
} from '../domain/access/api-key.ts'
import type { Credential, NewCredential } from '../domain/access/credential.ts'
import type { Reach } from '../domain/access/grants.ts'
import { RegisterError } from '../domain/errors.ts'
import type { Page } from '../domain/store.ts'
import { outsideRegisters, readAtTheDoor } from './in-register.ts'
import { firstOf } from './page.ts'
import type { Db, Trx } from './schema.ts'

type Row = Omit<Credential, 'registers'> & { readonly registers: string[] | null }

const columns = sql`c.id, c.name, c.role, c.registers, c.subject, c.person, c.created_at as "createdAt",
  c.created_by as "createdBy", c.expires_at as "expiresAt", c.revoked_at as "revokedAt", c.revoked_by as "revokedBy",
  c.last_used_at as "lastUsedAt"`

const now = sql`date_trunc('milliseconds', clock_timestamp())`
const isLive = sql`c.revoked_at is null and (c.expires_at is null or c.expires_at > clock_timestamp())`

const told = ({ registers, ...row }: Row): Credential => ({ ...row, registers: registers ?? 'all' })
const stored = (registers: Reach): string[] | null => (registers === 'all' ? null : [...registers])

/** A key and its text, which is nowhere else. */
export interface Issued {
  readonly credential: Credential
  readonly text: string
}

/** A key that nobody has yet. */
export const newApiKey = (): ApiKey => ({ id: apiKeyId(randomBytes(ID_BYTES)), secret: newSecret() })

const newSecret = () => randomBytes(SECRET_BYTES)

/** Stores a new key. */
export async function insertCredential(db: Db, wanted: NewCredential, key = newApiKey()): Promise<Issued> {
  const { name, role, registers, subject, person, createdBy, expiresAt } = wanted
  const { rows } = await outsideRegisters(db, (trx) =>
    sql<Row>`
    with c as (
      insert into credentials (id, name, role, registers, subject, person, created_at, created_by, expires_at)
      values (${key.id}, ${name}, ${role}, ${stored(registers)}::text[], ${subject}, ${person}, ${now}, ${createdBy},
        ${expiresAt})
      returning *
    ), secret as (
      insert into credential_secrets (credential_id, digest, created_at)
      select id, ${secretDigest(key.secret)}, created_at from c
    )
    select ${columns} from c`.execute(trx),
  )
  return issued(rows, key)
}

function issued([row]: readonly Row[], key: ApiKey): Issued {
  if (row === undefined) throw new Error(`the key ${key.id} was not stored`)
  return { credential: told(row), text: renderApiKey(key) }
}

/** What of the keys somebody manages: all, or those below operators that reach these registers and no others. */
export type Managed = 'all' | { readonly within: Reach }

const isManaged = (managed: Managed) => {
  if (managed === 'all') return sql`true`
  const { within } = managed
  return within === 'all'
    ? sql`c.role <> 'operator'`
    : sql`(c.role <> 'operator' and c.registers <@ ${[...within]}::text[])`
}

interface Asked {
  readonly limit: number
  readonly after?: { readonly createdAt: string; readonly id: string } | undefined
}

/** A page of the keys that somebody manages, by when they were made; revoked ones too. */
export async function listCredentials(
  db: Db,
  managed: Managed,
  { limit, after }: Asked,
): Promise<Page<Credential>> {
  const later =
    after === undefined
      ? sql`true`
      : sql`(c.created_at, c.id) > (${after.createdAt}::timestamptz, ${after.id})`
  const rows = await readAtTheDoor(
    db,
    sql<Row>`
    select ${columns} from credentials c where ${isManaged(managed)} and ${later}
    order by c.created_at, c.id limit ${limit + 1}`,
  )
  return firstOf(rows.map(told), limit)
}

/** A key that somebody manages, in force or not. Throws not-found, also where there is one that somebody else manages. */
export async function readCredential(db: Db, managed: Managed, id: string): Promise<Credential> {
  const [row] = await readAtTheDoor(
    db,
    sql<Row>`
    select ${columns} from credentials c where c.id = ${id} and ${isManaged(managed)}`,
  )
  if (row === undefined) throw unknownKey(id)
  return told(row)
}

const unknownKey = (id: string): RegisterError =>
  new RegisterError('not-found', `There is no API key "${id}". GET /v1/api-keys lists those that you manage.`)

/**
 * Gives a key another secret; those before stay valid for so many seconds at most. Throws not-found, and gone when the
 * key is no longer in force.
 */
export async function rotateCredential(
  db: Db,
  managed: Managed,
  id: string,
  oldValidFor: number,
): Promise<Issued & { readonly oldValidUntil: string }> {
  return outsideRegisters(db, async (trx) => {
    await lockLive(trx, managed, id)
    const secret = newSecret()
    await sql`delete from credential_secrets where credential_id = ${id} and valid_until <= clock_timestamp()`.execute(
      trx,
    )
    const { rows: ends } = await sql<{ until: string }>`
        update credential_secrets set valid_until = least(valid_until, ${now} + ${oldValidFor} * interval '1 second')
        where credential_id = ${id} returning valid_until as until`.execute(trx)
    const { rows } = await sql<Row>`
        with secret as (
          insert into credential_secrets (credential_id, digest, created_at)
          values (${id}, ${secretDigest(secret)}, ${now})
        )
        select ${columns} from credentials c where c.id = ${id}`.execute(trx)
    const oldValidUntil = ends.map(({ until }) => until).reduce((a, b) => (a > b ? a : b))
    return { ...issued(rows, { id, secret }), oldValidUntil }
  })
}

async function lockLive(trx: Trx, managed: Managed, id: string): Promise<void> {
  const { rows } = await sql<{ live: boolean }>`
    select ${isLive} as live from credentials c where c.id = ${id} and ${isManaged(managed)} for no key update`.execute(
    trx,
  )
  const [row] = rows
  if (row === undefined) throw unknownKey(id)
  if (!row.live)
    throw new RegisterError('gone', `The API key "${id}" is revoked or has expired. Create another one.`)
}

/** Ends a key for good; one that is revoked stays as it is. Throws not-found. */
export async function revokeCredential(db: Db, managed: Managed, id: string, by: string): Promise<void> {
  const { rows } = await outsideRegisters(db, (trx) =>
    sql`
    update credentials c set revoked_at = coalesce(revoked_at, ${now}), revoked_by = coalesce(revoked_by, ${by})
    where c.id = ${id} and ${isManaged(managed)} returning c.id`.execute(trx),
  )
  if (rows.length === 0) throw unknownKey(id)
}

/** Whether there has ever been a key. */
export async function hasCredentials(db: Db): Promise<boolean> {
  const rows = await readAtTheDoor(db, sql`select 1 from credentials limit 1`)
  return rows.length > 0
}

/** Notes that a key was used just now, unless that was noted within a minute. */
export async function noteUse(db: Db, id: string): Promise<void> {
  await outsideRegisters(db, (trx) =>
    sql`
    update credentials set last_used_at = ${now}
    where id = ${id} and (last_used_at is null or last_used_at <= clock_timestamp() - interval '1 minute')`.execute(
      trx,
    ),
  )
}
