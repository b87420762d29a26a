import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { RegisterError } from '../domain/errors.ts'
import { toMilliseconds } from '../domain/instant.ts'
import { unknownRegister } from '../domain/unknown-register.ts'
import { inRegisterBetweenCommits, readInRegister } from './in-register.ts'
import { inTurn } from './in-turn.ts'
import type { Db } from './schema.ts'

/** How long a time later than the newest commit waits for one that is open, in milliseconds, and at least. */
const PATIENCE = 5_000
const LEAST_PATIENCE = 100

/** The parameter of a query that holds a time, for refusals. */
interface Asked {
  readonly name: string
  /** An RFC 3339 time. */
  readonly time: string
}

/**
 * The revision that a register was at at a time: the same whenever it is asked, 0 before the first commit. Throws invalid
 * for a time that is not over yet, busy when an open commit takes too long, not-found.
 */
export async function revisionAt(db: Db, register: string, asked: Asked): Promise<number> {
  const time = toMilliseconds(asked.time)
  // Looked up before the statement is sent: what was made until then has to be seen by it.
  const isSettled = Date.parse(time) < (settledUntil(db).get(register) ?? Number.NEGATIVE_INFINITY)
  const rows = await readInRegister(
    db,
    register,
    sql<{ settled: boolean | null; revision: number | null }>`
    select r.committed_at >= ${time}::timestamptz as settled, c.revision
    from registers r left join lateral (${newestUntil(time)}) c on true where r.key = ${register}`,
  )
  const [row] = rows
  if (row === undefined) throw unknownRegister(register)
  // Commits rise in time: none that is open or still to come can be of then, once a later one is there.
  return row.settled || isSettled ? (row.revision ?? 0) : revisionBetweenCommits(db, register, asked, time)
}

const settled = new WeakMap<Db, Map<string, number>>()

/** By register a time, in milliseconds: all commits of before are there, and all that come are later. */
function settledUntil(db: Db): Map<string, number> {
  const known = settled.get(db) ?? new Map<string, number>()
  settled.set(db, known)
  return known
}

const newestUntil = (time: string) => sql`
  select c.revision from commits c where c.register_id = r.id and c.at <= ${time}::timestamptz order by c.at desc limit 1`

/**
 * A commit that is open has taken its time already, maybe an earlier one than is asked about, and cannot be seen yet: so
 * this waits for it, in line with the commits of this process, and reads the clock while no other can begin.
 */
function revisionBetweenCommits(db: Db, register: string, asked: Asked, time: string): Promise<number> {
  const deadline = performance.now() + PATIENCE
  return inTurn(db, register, () => {
    const patience = Math.max(LEAST_PATIENCE, deadline - performance.now())
    return inRegisterBetweenCommits(db, register, patience, async (trx, { id }) => {
      for (;;) {
        const { rows } = await sql<{ now: string; over: boolean; begun: boolean; revision: number | null }>`
          select clock.now, clock.now > ${time}::timestamptz or r.committed_at >= ${time}::timestamptz as over, clock.now >= ${time}::timestamptz as begun, c.revision
          from (select date_trunc('milliseconds', clock_timestamp()) as now) as clock
          cross join registers r left join lateral (${newestUntil(time)}) c on true where r.id = ${id}`.execute(
          trx,
        )
        const [row] = rows
        if (row === undefined)
          throw new Error(`the row of register ${register} is gone although it is locked`)
        settledUntil(db).set(register, Date.parse(row.now))
        if (row.over) return row.revision ?? 0
        if (!row.begun) throw future(asked, row.now)
        // Its millisecond is not over: a commit in what is left of it would be of then too.
        await sleep(1)
      }
    })
  })
}

const future = ({ name, time }: Asked, now: string): RegisterError =>
  new RegisterError(
    'invalid',
    `${name} is in the future: what the register will be then can still change. Ask as of a time that is over.`,
    {
      details: {
        errors: [
          {
            in: 'query',
            pointer: `/${name}`,
            detail: `must not be in the future; got ${time}, and it is ${now}`,
          },
        ],
      },
    },
  )
