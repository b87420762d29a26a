import { sql } from 'kysely'
import { RegisterError } from '../domain/errors.ts'
import type { Db, Trx } from './schema.ts'

/** The register that a transaction is in. */
export interface Scope {
  readonly id: number
  readonly key: string
  readonly revision: number
}

/** The register, locked for a commit, with what the next one is built on. */
export interface LockedScope extends Scope {
  readonly frontier: Buffer
}

/** There is no such register, or none that the caller can see. */
export const unknownRegister = (key: string): RegisterError =>
  new RegisterError('not-found', `There is no register "${key}". GET /v1/registers lists those there are.`)

/**
 * Runs `work` in one transaction inside the register: the one place where isolation is set. All that it reads is one
 * state of the register, named by `scope.revision`. Throws not-found when there is no such register.
 */
export function inRegister<T>(db: Db, key: string, work: (trx: Trx, scope: Scope) => Promise<T>): Promise<T> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (trx) => work(trx, await enter(trx, key, sql``)))
}

/**
 * The same for a commit: the register's row is locked until the transaction ends, so that commits of one register
 * follow each other. `for no key update` lets others insert rows that refer to the register. The transaction waits
 * `patience` milliseconds for a lock, then fails with SQLSTATE 55P03.
 */
export function inRegisterToCommit<T>(
  db: Db,
  key: string,
  patience: number,
  work: (trx: Trx, scope: LockedScope) => Promise<T>,
): Promise<T> {
  // Set in the condition and not in the select list: a row's condition is looked at before its lock is waited for.
  const timeout = `${Math.ceil(patience)}ms`
  // Foreign keys are checked by plans that a session keeps; made while a table is small, they would scan it for ever.
  const lock = sql`and set_config('lock_timeout', ${timeout}, true) is not null
    and set_config('enable_seqscan', 'off', true) is not null and set_config('jit', 'off', true) is not null for no key update`
  return db
    .transaction()
    .setIsolationLevel('read committed')
    .execute(async (trx) => work(trx, await enter(trx, key, lock)))
}

async function enter(trx: Trx, key: string, lock: ReturnType<typeof sql>): Promise<LockedScope> {
  const { rows } = await sql<Omit<LockedScope, 'key'>>`
    select id, revision, frontier, set_config('ropa.register', id::text, true)
    from registers where key = ${key} ${lock}`.execute(trx)
  const [row] = rows
  if (row === undefined) throw unknownRegister(key)
  return { id: row.id, key, revision: row.revision, frontier: Buffer.from(row.frontier) }
}
