const last = new Map<string, Promise<unknown>>()

/**
 * Runs `work` after what was asked before it in this process under the same name, so that writers who wait for one
 * register wait here and not each on a connection of the pool.
 */
export async function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  const before = last.get(name) ?? Promise.resolve()
  const turn = before.then(work, work)
  const settled = turn.catch(() => {})
  last.set(name, settled)
  try {
    return await turn
  } finally {
    if (last.get(name) === settled) last.delete(name)
  }
}
