import { RegisterError } from '../domain/errors.ts'
import type { Db } from './schema.ts'

/** Those in line for a register: how many, and the last of them. */
interface Line {
  length: number
  last: Promise<unknown>
}

const lines = new WeakMap<Db, Map<string, Line>>()

/** The most that wait for one register: whoever comes then is better off to come back. */
const LONGEST_LINE = 1_000

/**
 * Runs `work` after what was asked before it in this process of the same database and register, so that writers who
 * wait for one register wait here and not each on a connection of the pool. Throws busy when the line is too long.
 */
export async function inTurn<T>(db: Db, register: string, work: () => Promise<T>): Promise<T> {
  const ofDatabase = lines.get(db) ?? new Map<string, Line>()
  lines.set(db, ofDatabase)
  const line = ofDatabase.get(register) ?? { length: 0, last: Promise.resolve() }
  ofDatabase.set(register, line)
  if (line.length >= LONGEST_LINE)
    throw new RegisterError(
      'busy',
      `${LONGEST_LINE} commits wait for the register already. Try again in a moment.`,
    )
  const turn = line.last.then(work, work)
  line.last = turn.catch(() => {})
  line.length += 1
  try {
    return await turn
  } finally {
    line.length -= 1
    if (line.length === 0) ofDatabase.delete(register)
  }
}
