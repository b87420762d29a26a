import { noteUse } from './credentials.ts'
import type { Db } from './schema.ts'

/** How often the use of a key is noted at most, in milliseconds. */
const EVERY = 60_000
/** How many keys are remembered as noted; beyond that all are forgotten, and noted once more. */
const MOST = 10_000

/** Notes when keys are used, in nobody's way: no request waits for it, or fails with it. */
export interface LastUse {
  readonly note: (id: string) => void
  /** Waits for what is under way. */
  readonly settled: () => Promise<void>
}

/** `failed` is told why a use could not be noted. */
export function lastUse(db: Db, failed: (error: unknown) => void): LastUse {
  const noted = new Map<string, number>()
  const underWay = new Set<Promise<void>>()
  return {
    note: (id) => {
      const now = performance.now()
      const before = noted.get(id)
      if (before !== undefined && now - before < EVERY) return
      if (noted.size >= MOST) noted.clear()
      noted.set(id, now)
      const note = noteUse(db, id)
        .catch(failed)
        .finally(() => underWay.delete(note))
      underWay.add(note)
    },
    settled: async () => {
      await Promise.all(underWay)
    },
  }
}
