import { revisionsOf } from './check.ts'
import type { Db } from './schema.ts'

/** How often the revisions of the registers that are followed are looked up, in milliseconds. */
const EVERY = 1_000

/** News of one register for one follower. */
export interface Following {
  /**
   * The newest revision, as soon as that is more than `known`; undefined when it was not for `patience` milliseconds, or
   * after `stop`. One question at a time. Throws what the database fails with.
   */
  readonly newerThan: (known: number, patience: number) => Promise<number | undefined>
  /** The newest revision that is known here. */
  readonly newest: () => number
  readonly stop: () => void
}

interface Follower {
  wake: ((failure?: unknown) => void) | undefined
}

interface Followed {
  newest: number
  readonly followers: Set<Follower>
}

/** All that is followed in this process in one database, which is asked once for all of it. */
interface Watcher {
  readonly registers: Map<string, Followed>
  timer: NodeJS.Timeout | undefined
}

const watchers = new WeakMap<Db, Watcher>()

/** Follows a register whose revision is known to be `newest`, or more by now. */
export function follow(db: Db, register: string, newest: number): Following {
  const watcher: Watcher = watchers.get(db) ?? { registers: new Map(), timer: undefined }
  watchers.set(db, watcher)
  const followed: Followed = watcher.registers.get(register) ?? { newest, followers: new Set() }
  watcher.registers.set(register, followed)
  const follower: Follower = { wake: undefined }
  followed.followers.add(follower)
  tell(followed, newest)
  lookUpLater(db, watcher)

  const newsSince = (known: number) =>
    followed.followers.has(follower) && followed.newest > known ? followed.newest : undefined
  return {
    newerThan: async (known, patience) => {
      const news = newsSince(known)
      if (news !== undefined || !followed.followers.has(follower)) return news
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => follower.wake?.(), patience)
        follower.wake = (failure) => {
          clearTimeout(timer)
          follower.wake = undefined
          if (failure === undefined) resolve(newsSince(known))
          else reject(failure)
        }
      })
    },
    newest: () => followed.newest,
    stop: () => {
      if (!followed.followers.delete(follower)) return
      if (followed.followers.size === 0) watcher.registers.delete(register)
      follower.wake?.()
    },
  }
}

/** Tells the followers in this process of a commit at once; those in others find it when they look it up. */
export function announce(db: Db, register: string, revision: number): void {
  const followed = watchers.get(db)?.registers.get(register)
  if (followed !== undefined) tell(followed, revision)
}

function tell(followed: Followed, revision: number): void {
  if (revision <= followed.newest) return
  followed.newest = revision
  for (const { wake } of [...followed.followers]) wake?.()
}

function lookUpLater(db: Db, watcher: Watcher): void {
  if (watcher.timer === undefined && watcher.registers.size > 0)
    watcher.timer = setTimeout(() => void lookUp(db, watcher), EVERY).unref()
}

async function lookUp(db: Db, watcher: Watcher): Promise<void> {
  try {
    for (const [key, revision] of await revisionsOf(db, [...watcher.registers.keys()])) {
      const followed = watcher.registers.get(key)
      if (followed !== undefined) tell(followed, revision)
    }
  } catch (error) {
    for (const { followers } of watcher.registers.values())
      for (const { wake } of [...followers]) wake?.(error)
  }
  watcher.timer = undefined
  lookUpLater(db, watcher)
}
