import { lineageIn } from '../lineage.ts'

interface Kin {
  readonly key: string
  readonly parent?: string
}

/**
 * The entries that have something neither themselves nor by one above or below them: a heading is what its parts are, and
 * parts are what their heading is. Of a tree in which none has it, the top alone.
 */
export function withoutByKin<Entry extends Kin>(
  all: ReadonlyMap<string, Entry>,
  has: (entry: Entry) => boolean,
): Entry[] {
  const itself = new Set<string>()
  const within = new Set<string>()
  for (const entry of all.values())
    if (has(entry)) {
      itself.add(entry.key)
      for (const key of upFrom(all, entry.key)) within.add(key)
    }
  return [...all.values()].filter(({ key, parent }) => {
    if (within.has(key)) return false
    const above = upFrom(all, parent)
    return above.length === 0 || (within.has(above[0] ?? '') && !above.some((each) => itself.has(each)))
  })
}

/** The key of an entry and those above it, nearest first. */
const upFrom = (all: ReadonlyMap<string, Kin>, key: string | undefined): string[] =>
  lineageIn(all, key).map((each) => each.key)
