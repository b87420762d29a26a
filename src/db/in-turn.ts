import { RegisterError } from '../domain/errors.ts'
import { isUnavailable } from './errors.ts'
import type { Db } from './schema.ts'

/** Those in line for a register: how many, and the last of them. */
interface Line {
  length: number
  last: Promise<unknown>
  /** What whoever stands here now will meet too: the database did not answer the one before. */
  fault?: { readonly error: unknown }
}

const lines = new WeakMap<Db, Map<string, Line>>()

/** The most that wait for one register: whoever comes then is better off to come back. */
const LONGEST_LINE = 1_000

/**
 * Runs `work` after what was asked before it in this process of the same database and register, so that writers who
 * wait for one register wait here and not each on a connection of the pool. Throws busy when the line is too long; and
 * what the database is unavailable with for everybody who stands in line, or each would find out after the other.
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
  const met = line.fault
  const meet = async () => {
    if (line.fault !== undefined && line.fault !== met) throw line.fault.error
    try {
      return await work()
    } catch (error) {
      if (isUnavailable(error)) line.fault = { error }
      throw error
    }
  }
  const turn = line.last.then(meet, meet)
  line.last = turn.catch(() => {})
  line.length += 1
  try {
    return await turn
  } finally {
    line.length -= 1
    if (line.length === 0) ofDatabase.delete(register)
  }
}
