/** The most levels that a tree of entries has: all walks up and down are as long at most. */
export const MOST_LEVELS = 32

interface Part {
  readonly parent?: string
}

/** An entry of a tree and those above it, nearest first; none when there is no entry with the key. */
export function lineageIn<Entry extends Part>(
  all: ReadonlyMap<string, Entry>,
  key: string | undefined,
): Entry[] {
  let at = key === undefined ? undefined : all.get(key)
  if (at === undefined) return []
  const found: Entry[] = []
  while (at !== undefined && !found.includes(at)) {
    found.push(at)
    at = at.parent === undefined ? undefined : all.get(at.parent)
  }
  return found
}
