import type { Token } from './tokens.ts'

/** The part of a text that is most like some words. */
export interface Span {
  /** Offsets in code points. */
  readonly start: number
  readonly end: number
  /** 1 when nothing differs, 0 when everything does. */
  readonly likeness: number
}

/** What it costs that a word is spelt otherwise, and that the text has one more. */
const SPELLING = 0.4
const ONE_MORE = 0.5
/** How much of two words has to be the same, from their ends, for one to be a spelling of the other. */
const SAME = 0.7

/**
 * The part of a text that takes the fewest changes to be the words (Sellers' algorithm, by words). Work grows with the
 * product of both lengths.
 */
export function closestSpan(words: readonly string[], tokens: readonly Token[]): Span | undefined {
  if (words.length === 0 || tokens.length === 0) return undefined
  // Of each prefix of the words: the cost of the best part that ends at the token looked at, and where that starts.
  let costs = words.map((_, row) => row + 1)
  let begins = words.map(() => 0)
  let best = { cost: words.length, from: 0, to: 0 }
  for (const [column, { word }] of tokens.entries()) {
    const nextCosts: number[] = []
    const nextBegins: number[] = []
    let [diagonal, diagonalBegin] = [0, column]
    let [above, aboveBegin] = [0, column + 1]
    for (const [row, wanted] of words.entries()) {
      const before = costs[row] ?? 0
      const choices = [
        [diagonal + differenceOf(wanted, word), diagonalBegin],
        [before + ONE_MORE, begins[row] ?? 0],
        [above + 1, aboveBegin],
      ] as const
      const [cost, begin] = choices.reduce((least, each) => (each[0] < least[0] ? each : least))
      nextCosts.push(cost)
      nextBegins.push(begin)
      diagonal = before
      diagonalBegin = begins[row] ?? 0
      above = cost
      aboveBegin = begin
    }
    costs = nextCosts
    begins = nextBegins
    const cost = costs.at(-1) ?? words.length
    if (cost < best.cost) best = { cost, from: begins.at(-1) ?? 0, to: column }
  }
  const [first, last] = [tokens[best.from], tokens[best.to]]
  if (best.cost >= words.length || first === undefined || last === undefined) return undefined
  return { start: first.start, end: last.end, likeness: 1 - best.cost / words.length }
}

const differenceOf = (a: string, b: string): number => (a === b ? 0 : isSpelling(a, b) ? SPELLING : 1)

function isSpelling(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length)
  const shorter = Math.min(a.length, b.length)
  if (shorter / longer < SAME || /\p{N}/u.test(a + b)) return false
  let head = 0
  while (head < shorter && a[head] === b[head]) head += 1
  let tail = 0
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1
  return (head + tail) / longer >= SAME
}
