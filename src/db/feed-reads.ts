/** Runs the read with this name, or shares one that is under way. */
export type SharedRead<T> = (name: string, read: () => Promise<T>) => Promise<T>

/**
 * Reads that go one after the other, so that however many ask they take one connection of the pool; who asks for what
 * another one waits for shares its answer. What has a name must always be the same.
 */
export function sharedReads<T>(): SharedRead<T> {
  const underWay = new Map<string, Promise<T>>()
  let last: Promise<unknown> = Promise.resolve()
  return (name, read) => {
    const shared = underWay.get(name)
    if (shared !== undefined) return shared
    const turn = last.then(read).finally(() => underWay.delete(name))
    last = turn.catch(() => {})
    underWay.set(name, turn)
    return turn
  }
}
