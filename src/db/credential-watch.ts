import { endedCredentials } from './check.ts'
import type { Db } from './schema.ts'

/** How often the keys of those who stay connected are looked up, in milliseconds. */
const EVERY = 2_000

/** Tells when keys end, by being revoked anywhere or by expiring: one query for all that are watched in this process. */
export interface CredentialWatch {
  /** Calls `ended` once, within seconds of the end; answers how to stop waiting for it. */
  readonly whenEnded: (id: string, ended: () => void) => () => void
  readonly stop: () => void
}

/** Nothing is looked up while nobody waits. `failed` is told why a look-up failed; the next one comes all the same. */
export function watchCredentials(db: Db, failed: (error: unknown) => void): CredentialWatch {
  const watched = new Map<string, Set<() => void>>()
  let timer: NodeJS.Timeout | undefined
  let stopped = false

  function lookLater(): void {
    if (timer === undefined && watched.size > 0 && !stopped)
      timer = setTimeout(() => void look(), EVERY).unref()
  }
  async function look(): Promise<void> {
    try {
      for (const id of await endedCredentials(db, [...watched.keys()])) {
        for (const ended of watched.get(id) ?? []) ended()
        watched.delete(id)
      }
    } catch (error) {
      failed(error)
    }
    timer = undefined
    lookLater()
  }

  return {
    whenEnded: (id, ended) => {
      const waiting = watched.get(id) ?? new Set()
      watched.set(id, waiting)
      // A function of this call's own, should somebody wait twice with the same one.
      const end = () => ended()
      waiting.add(end)
      lookLater()
      return () => {
        waiting.delete(end)
        if (waiting.size === 0 && watched.get(id) === waiting) watched.delete(id)
      }
    },
    stop: () => {
      stopped = true
      clearTimeout(timer)
    },
  }
}
