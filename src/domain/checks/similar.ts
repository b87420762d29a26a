import { addTo } from '../lazy.ts'

const most = 3
/** How alike keys must be, squared: 1 is the same letter pairs, a typing error leaves more than half. */
const enough = 0.5 ** 2

/**
 * Prepares a list of keys to be asked for those that look like a given one: at most three, the most similar first. Keys are
 * alike by the pairs of letters that they share: the geometric mean of their share of both keys (Sørensen–Dice) and of the
 * shorter one, so that the beginning of a long key finds it.
 */
export function similarTo(keys: readonly string[]): (asked: string) => string[] {
  const framed = keys.map(letterPairs)
  const sizes = framed.map((pairs) => pairs.size)
  const holders = holdersOf(framed)
  return (asked) => {
    const pairs = letterPairs(asked)
    const apart = new Int16Array(keys.length)
    let usual = 0
    for (const pair of pairs) {
      const { isUsual, indexes } = holders.get(pair) ?? NONE
      if (isUsual) usual += 1
      for (const index of indexes) apart[index] = (apart[index] ?? 0) + (isUsual ? -1 : 1)
    }
    const best: { index: number; likeness: number }[] = []
    let least = enough
    for (let index = 0; index < keys.length; index += 1) {
      const count = usual + (apart[index] ?? 0)
      const size = sizes[index] ?? 0
      const [both, whole] = [2 * count * count, (pairs.size + size) * Math.min(pairs.size, size)]
      // Of keys that are equally alike the first are taken: thousands may differ in a number alone.
      if (best.length < most ? both < least * whole : both <= least * whole) continue
      best.push({ index, likeness: both / whole })
      best.sort((a, b) => b.likeness - a.likeness)
      best.length = Math.min(best.length, most)
      least = best[most - 1]?.likeness ?? enough
    }
    return best.map(({ index }) => keys[index] ?? '')
  }
}

/** The keys that have a pair of letters, by their indexes; where most have it, those that have not: there are fewer. */
interface Holders {
  readonly isUsual: boolean
  readonly indexes: readonly number[]
}

const NONE: Holders = { isUsual: false, indexes: [] }

function holdersOf(framed: readonly ReadonlySet<string>[]): ReadonlyMap<string, Holders> {
  const having = new Map<string, number[]>()
  for (const [index, pairs] of framed.entries()) for (const pair of pairs) addTo(having, pair, index)
  return new Map(
    [...having].map(([pair, indexes]): [string, Holders] => {
      if (indexes.length <= framed.length / 2) return [pair, { isUsual: false, indexes }]
      const lacking = [...framed.keys()].filter((index) => !framed[index]?.has(pair))
      return [pair, { isUsual: true, indexes: lacking }]
    }),
  )
}

/** Pairs of neighbouring letters, with the ends of the key as letters, so that the shortest keys have some. */
function letterPairs(key: string): Set<string> {
  const framed = `^${key}$`
  return new Set(Array.from({ length: framed.length - 1 }, (_, at) => framed.slice(at, at + 2)))
}
