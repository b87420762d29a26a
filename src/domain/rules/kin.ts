import { lineageIn } from '../lineage.ts'

interface Kin {
  readonly key: string
  readonly parent?: string
}

/**
 * The entries that have something neither themselves nor by one above or below them: a heading is what its parts are, and
 * parts are what their heading is. Of a tree in which none has it, the top alone. One above that is retired is no heading any
 * more: it is there for who asks for its key, and does not stand.
 */
export function withoutByKin<Entry extends Kin>(
  all: ReadonlyMap<string, Entry>,
  has: (entry: Entry) => boolean,
  stands: (key: string) => boolean,
): Entry[] {
  const itself = new Set<string>()
  const within = new Set<string>()
  for (const entry of all.values())
    if (has(entry)) {
      itself.add(entry.key)
      within.add(entry.key)
      for (const { key } of lineageIn(all, entry.parent)) within.add(key)
    }
  const found: Entry[] = []
  for (const entry of all.values()) {
    if (within.has(entry.key)) continue
    const nearest = entry.parent === undefined ? undefined : all.get(entry.parent)
    if (
      nearest === undefined ||
      !stands(nearest.key) ||
      (within.has(nearest.key) && !lineageIn(all, nearest.key).some(({ key }) => itself.has(key)))
    )
      found.push(entry)
  }
  return found
}
