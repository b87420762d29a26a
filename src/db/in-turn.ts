import type { Db } from './schema.ts'

/** The last one in line, for each register of each database. */
const lines = new WeakMap<Db, Map<string, Promise<unknown>>>()

/**
 * Runs `work` after what was asked before it in this process of the same database and register, so that writers who
 * wait for one register wait here and not each on a connection of the pool.
 */
export async function inTurn<T>(db: Db, register: string, work: () => Promise<T>): Promise<T> {
  const last = lines.get(db) ?? new Map<string, Promise<unknown>>()
  lines.set(db, last)
  const before = last.get(register) ?? Promise.resolve()
  const turn = before.then(work, work)
  const settled = turn.catch(() => {})
  last.set(register, settled)
  try {
    return await turn
  } finally {
    if (last.get(register) === settled) last.delete(register)
  }
}
