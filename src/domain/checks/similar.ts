const most = 3
/** How alike keys must be: 1 is the same letter pairs, a typing error leaves more than half. */
const enough = 0.5

/**
 * Prepares a list of keys to be asked for those that look like a given one: at most three, the most similar first. Keys are
 * alike by the pairs of letters that they share: the geometric mean of their share of both keys (Sørensen–Dice) and of the
 * shorter one, so that the beginning of a long key finds it.
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
    const shared = new Uint16Array(keys.length)
    for (const pair of pairs)
      for (const index of holders.get(pair) ?? []) shared[index] = (shared[index] ?? 0) + 1
    const best: { index: number; likeness: number }[] = []
    let least = enough
    for (let index = 0; index < shared.length; index += 1) {
      const count = shared[index] ?? 0
      const size = sizes[index] ?? 0
      const likeness = count * Math.sqrt(2 / ((pairs.size + size) * Math.min(pairs.size, size)))
      if (likeness < least) continue
      best.push({ index, likeness })
      best.sort((a, b) => b.likeness - a.likeness)
      best.length = Math.min(best.length, most)
      least = Math.max(enough, best[most - 1]?.likeness ?? 0)
    }
    return best.map(({ index }) => keys[index] ?? '')
  }
}

/** Pairs of neighbouring letters, with the ends of the key as letters, so that the shortest keys have some. */
function letterPairs(key: string): Set<string> {
  const framed = `^${key}$`
  return new Set(Array.from({ length: framed.length - 1 }, (_, at) => framed.slice(at, at + 2)))
}
