import { CompiledQuery, type RawBuilder, sql } from 'kysely'
import { unknownRegister } from '../domain/unknown-register.ts'
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

/** In place of a register's id, for what happens outside of any: creating one. */
export const OUTSIDE_REGISTERS = 0

/**
 * The role that works on registers: of their rows it sees those of the register that the transaction is in. It and the
 * register are set for the transaction, which a pooler between does not mind.
 */
const IN_ROLE = sql`set_config('role', 'ropa_api', true)`

/**
 * Runs `work` in one transaction inside the register: all that it reads is one state of the register, named by
 * `scope.revision`. Throws not-found when there is no such register. Isolation is set in this file, and nowhere else.
 */
export function inRegister<T>(db: Db, key: string, work: (trx: Trx, scope: Scope) => Promise<T>): Promise<T> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (trx) => work(trx, await enter(trx, key, sql`ropa_enter(${key})`)))
}

/**
 * Runs a read that is one statement, and so sees one state, inside the register, and answers its rows; none when there is
 * no such register. What it takes to be inside is sent with it.
 */
export async function readInRegister<Row>(db: Db, key: string, read: RawBuilder<Row>): Promise<Row[]> {
  return readOnce(db, sql`${IN_ROLE} from ropa_enter(${key})`, read)
}

/** The same for a read that is not inside a register: all that it can see is what the functions at the door answer. */
export async function readAtTheDoor<Row>(db: Db, read: RawBuilder<Row>): Promise<Row[]> {
  return readOnce(db, IN_ROLE, read)
}

function readOnce<Row>(db: Db, entrance: RawBuilder<unknown>, read: RawBuilder<Row>): Promise<Row[]> {
  return onConnection(db, async (trx, run) => {
    const begun = run('start transaction isolation level read committed read only')
    const entered = sql`select ${entrance}`.execute(trx)
    const [, , { rows }] = await together([begun, entered, read.execute(trx), run('commit')])
    return rows
  })
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
  const entrance = sql`ropa_enter_between_commits(${key}, ${milliseconds(patience)})`
  return db
    .transaction()
    .setIsolationLevel('read committed')
    .execute(async (trx) => work(trx, await enter(trx, key, entrance)))
}

/** Runs `work` in one transaction that is in no register, as who creates one is. */
export function outsideRegisters<T>(db: Db, work: (trx: Trx) => Promise<T>): Promise<T> {
  return db
    .transaction()
    .setIsolationLevel('read committed')
    .execute(async (trx) => {
      await sql`select ${IN_ROLE}, set_config('ropa.register', ${String(OUTSIDE_REGISTERS)}, true)`.execute(
        trx,
      )
      return work(trx)
    })
}

/** Moves a transaction that is outside of registers, or in another one, into one that it fills. Throws not-found. */
export function moveInto(trx: Trx, key: string): Promise<Scope> {
  return enter(trx, key, sql`ropa_enter_to_commit(${key}, ${milliseconds(PATIENCE_TO_FILL)})`)
}

/** Nobody else knows of a register that the transaction itself has made. */
const PATIENCE_TO_FILL = 1_000

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
  const entrance = sql`ropa_enter_to_commit(${key}, ${milliseconds(patience)})`
  return onConnection(db, async (trx, run) => {
    const sent: Promise<unknown>[] = []
    let result: Result
    try {
      const begun = run('start transaction isolation level read committed')
      const [, scope, found] = await together([begun, enter(trx, key, entrance), read(trx)])
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

/** Runs `work` on one connection that sends statements without waiting for those before: Kysely's transactions do wait. */
function onConnection<T>(
  db: Db,
  work: (trx: Trx, run: (command: string) => Promise<unknown>) => Promise<T>,
): Promise<T> {
  return db.getExecutor().provideConnection((connection) => {
    const executor = db
      .getExecutor()
      .withConnectionProvider({ provideConnection: (consumer) => consumer(connection) })
    const trx = { isTransaction: true, getExecutor: () => executor } as const
    return work(trx, (command) => executor.executeQuery(CompiledQuery.raw(command)))
  })
}

const milliseconds = (patience: number): string => `${Math.ceil(patience)}ms`

/** Waits for all, also when one has failed: the connection is not to be given back before. Throws the first failure. */
export async function together<T extends readonly unknown[]>(
  sent: readonly [...T],
): Promise<{ -readonly [I in keyof T]: Awaited<T[I]> }> {
  await Promise.allSettled(sent)
  return Promise.all(sent)
}

async function enter(trx: Trx, key: string, entrance: RawBuilder<unknown>): Promise<LockedScope> {
  type Entered = { [Member in 'id' | 'revision' | 'frontier']: LockedScope[Member] | null }
  const { rows } = await sql<Entered>`
    select id, revision, frontier, ${IN_ROLE} from ${entrance}`.execute(trx)
  const [{ id, revision, frontier } = { id: null, revision: null, frontier: null }] = rows
  if (id === null || revision === null || frontier === null) throw unknownRegister(key)
  return { id, key, revision, frontier }
}
