import { CompiledQuery, sql } from 'kysely'
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
 * The same for a read that no commit may be beside: it waits, at most `patience` milliseconds, for one that is open, and
 * none begins before it ends. Each of its statements sees what was committed before that statement.
 */
export function inRegisterBetweenCommits<T>(
  db: Db,
  key: string,
  patience: number,
  work: (trx: Trx, scope: Scope) => Promise<T>,
): Promise<T> {
  const lock = sql`and set_config('lock_timeout', ${`${Math.ceil(patience)}ms`}, true) is not null for share`
  return db
    .transaction()
    .setIsolationLevel('read committed')
    .execute(async (trx) => work(trx, await enter(trx, key, lock)))
}

/** What a commit does once the register is locked. */
interface Steps<Found, Result> {
  /** Milliseconds to wait for a lock. */
  readonly patience: number
  /** Whether what it writes stays; a dry run's does not. */
  readonly keep: boolean
  /** Sent with the lock, and answered after it: so it sees what the commit before has left. */
  readonly read: (trx: Trx) => Promise<Found>
  readonly write: (trx: Trx, scope: LockedScope, found: Found, send: Send) => Promise<Result>
}

/** Takes a statement that nobody waits for before the transaction ends: should it fail, so does the commit. */
export type Send = (statement: Promise<unknown>) => void

/**
 * The same for a commit: the register's row is locked until the transaction ends, so that commits of one register
 * follow each other. `for no key update` lets others insert rows that refer to the register. The transaction waits
 * `patience` milliseconds for a lock, then fails with SQLSTATE 55P03. A commit is made of more waiting than work, so
 * statements go out together where none needs the answer to another: on Kysely's own transactions each would wait.
 */
export function inRegisterToCommit<Found, Result>(
  db: Db,
  key: string,
  { patience, keep, read, write }: Steps<Found, Result>,
): Promise<Result> {
  // Set in the condition and not in the select list: a row's condition is looked at before its lock is waited for.
  const timeout = `${Math.ceil(patience)}ms`
  // Foreign keys are checked by plans that a session keeps; made while a table is small, they would scan it for ever.
  const lock = sql`and set_config('lock_timeout', ${timeout}, true) is not null
    and set_config('enable_seqscan', 'off', true) is not null and set_config('jit', 'off', true) is not null for no key update`
  return db.getExecutor().provideConnection(async (connection) => {
    const executor = db
      .getExecutor()
      .withConnectionProvider({ provideConnection: (consumer) => consumer(connection) })
    const trx = { isTransaction: true, getExecutor: () => executor } as const
    const run = (command: string) => executor.executeQuery(CompiledQuery.raw(command))
    const sent: Promise<unknown>[] = []
    let result: Result
    try {
      const begun = run('start transaction isolation level read committed')
      const [, scope, found] = await together([begun, enter(trx, key, lock), read(trx)])
      result = await write(trx, scope, found, (statement) => {
        // Its failure is looked at below, perhaps only after another one.
        statement.catch(() => {})
        sent.push(statement)
      })
    } catch (error) {
      // The first failure is the reason for those after it.
      await together([...sent, run('rollback')])
      throw error
    }
    // After a statement that failed, the database makes a rollback of the commit.
    const end = keep ? [run('commit')] : [run('set constraints all immediate'), run('rollback')]
    await together([...sent, ...end])
    return result
  })
}

/** Waits for all, also when one has failed: the connection is not to be given back before. Throws the first failure. */
export async function together<T extends readonly unknown[]>(
  sent: readonly [...T],
): Promise<{ -readonly [I in keyof T]: Awaited<T[I]> }> {
  await Promise.allSettled(sent)
  return Promise.all(sent)
}

async function enter(trx: Trx, key: string, lock: ReturnType<typeof sql>): Promise<LockedScope> {
  const { rows } = await sql<Omit<LockedScope, 'key'>>`
    select id, revision, frontier, set_config('ropa.register', id::text, true)
    from registers where key = ${key} ${lock}`.execute(trx)
  const [row] = rows
  if (row === undefined) throw unknownRegister(key)
  return { id: row.id, key, revision: row.revision, frontier: Buffer.from(row.frontier) }
}
