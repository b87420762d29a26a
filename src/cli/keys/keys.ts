import { unknownRegisters } from '../../db/check.ts'
import { insertCredential, listCredentials, revokeCredential } from '../../db/credentials.ts'
import type { Db } from '../../db/schema.ts'
import type { Credential } from '../../domain/access/credential.ts'
import type { Role } from '../../domain/access/roles.ts'
import { RegisterError } from '../../domain/errors.ts'
import type { Io } from '../io.ts'
import { onDatabase, type Where } from '../on-database.ts'
import { oneLine } from '../one-line.ts'
import { orTell } from '../or-tell.ts'

export interface CreateOptions extends Where {
  readonly name: string
  readonly role: Role
  /** All unless given. */
  readonly register?: readonly string[] | undefined
  /** Days; never unless given. */
  readonly expires?: number | undefined
  readonly subject: string
  readonly person: string
}

const DAY = 24 * 60 * 60 * 1000
const PAGE = 200

/** Makes a key and prints it, and nothing else, on standard output. Answers the exit status: 0, or 2 with the reason. */
export function createKey(options: CreateOptions, io: Io): Promise<number> {
  return withDatabase(options, io, async (db) => {
    const { name, role, register, expires, subject, person } = options
    await refuseUnknown(db, role, register)
    const { credential, text } = await insertCredential(db, {
      name,
      role,
      registers: register ?? 'all',
      subject,
      person,
      createdBy: 'system',
      expiresAt: expires === undefined ? null : new Date(Date.now() + expires * DAY).toISOString(),
    })
    io.out(text)
    io.err(`made ${told(credential)}; the key is told now, and never again`)
  })
}

async function refuseUnknown(db: Db, role: Role, register: readonly string[] | undefined): Promise<void> {
  if (register === undefined) return
  if (role === 'operator')
    throw new RegisterError(
      'invalid',
      'An operator reaches all registers: leave --register out, or give another --role.',
    )
  const unknown = await unknownRegisters(db, register)
  if (unknown.length > 0)
    throw new RegisterError('reference-missing', `There is no register ${unknown.join(', ')}.`)
}

/** Prints the keys, one a line. Answers the exit status, as `createKey`. */
export function listKeys(options: Where, io: Io): Promise<number> {
  return withDatabase(options, io, async (db) => {
    for (let after: Credential | undefined; ; ) {
      const { page, more } = await listCredentials(db, 'all', { limit: PAGE, after })
      for (const credential of page) io.out(told(credential))
      if (!more) return
      after = page.at(-1)
    }
  })
}

/** Revokes a key. Answers the exit status, as `createKey`. */
export function revokeKey({ id, ...options }: Where & { readonly id: string }, io: Io): Promise<number> {
  return withDatabase(options, io, async (db) => {
    await revokeCredential(db, 'all', id, 'system')
    io.out(`revoked ${id}`)
  })
}

function told({ id, name, role, registers, person, ...times }: Credential): string {
  const { expiresAt, revokedAt, lastUsedAt } = times
  const reach = registers === 'all' ? 'all registers' : registers.join(', ')
  const end = revokedAt !== null ? `, revoked ${revokedAt}` : expiresAt !== null ? `, until ${expiresAt}` : ''
  const use = lastUsedAt === null ? 'never used' : `last used ${lastUsedAt}`
  return oneLine(`${id} ${role} of ${reach}: ${name} (${person}), ${use}${end}`)
}

/** Exit status 0, or 2 with the reason. */
const withDatabase = (where: Where, io: Io, work: (db: Db) => Promise<void>): Promise<number> =>
  orTell(io, () => onDatabase(where, work).then(() => 0))
