import { lazy } from './lazy.ts'
import type { TextPlace } from './placed-flaw.ts'

/** Places in a text by offsets, as an editor counts them; its lines are looked for once the first is asked. */
export function textPlaces(text: string): (offset: number) => TextPlace {
  const lines = lazy(() => lineStarts(text))
  return (offset) => {
    const starts = lines()
    let [low, high] = [0, starts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** Whether there are only blanks before a place in its line. */
export function startsLine(text: string, offset: number): boolean {
  // Backwards from the place: all of a register may be in one line.
  let at = offset - 1
  while (text[at] === ' ' || text[at] === '\t') at--
  return at < 0 || text[at] === '\n'
}
