import type { Db } from './schema.ts'

const counts = new WeakMap<Db, number>()

/** How many commits this process has made in a database. */
export const commitsIn = (db: Db): number => counts.get(db) ?? 0

/** Counts a commit that was made. */
export function countCommit(db: Db): void {
  counts.set(db, commitsIn(db) + 1)
}
