const most = 3
/** Share of the letter pairs that two keys must have in common; two thirds is a typing error, one is the same key. */
const enough = 0.4

/**
 * Prepares a list of keys to be asked for those that look like a given one: at most three, the most similar first (by the
 * Sørensen–Dice coefficient of their pairs of letters, so that a missing word counts about as much as it is long).
 */
export function similarTo(keys: readonly string[]): (asked: string) => string[] {
  const holders = new Map<string, number[]>()
  const sizes = keys.map((key, index) => {
    const pairs = letterPairs(key)
    for (const pair of pairs) {
      const known = holders.get(pair)
      if (known === undefined) holders.set(pair, [index])
      else known.push(index)
    }
    return pairs.size
  })
  return (asked) => {
    const pairs = letterPairs(asked)
    const shared = new Map<number, number>()
    for (const pair of pairs)
      for (const index of holders.get(pair) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1)
    return [...shared]
      .map(([index, count]) => ({ index, likeness: (2 * count) / (pairs.size + (sizes[index] ?? 0)) }))
      .filter(({ likeness }) => likeness >= enough)
      .sort((a, b) => b.likeness - a.likeness || a.index - b.index)
      .slice(0, most)
      .flatMap(({ index }) => keys[index] ?? [])
  }
}

/** Pairs of neighbouring letters, with the ends of the key as letters, so that the shortest keys have some. */
function letterPairs(key: string): Set<string> {
  const framed = `^${key}$`
  return new Set(Array.from({ length: framed.length - 1 }, (_, at) => framed.slice(at, at + 2)))
}
