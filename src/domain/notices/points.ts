import { countBelow } from '../count-below.ts'

/** Where things stand in a text, counted in code points, as the offsets of clauses are. */
export interface Points {
  /** The part between two offsets. */
  readonly slice: (start: number, end: number) => string
  /** The offset of a place that is counted in UTF-16 units. */
  readonly ofUnit: (unit: number) => number
  /** The place in UTF-16 units of an offset. */
  readonly toUnit: (point: number) => number
  readonly length: number
}

/** Counts the code points of a text, once for many questions. */
export function pointsOf(text: string): Points {
  // Of each code point that takes two units, the offset; most texts have none.
  const pairs: number[] = []
  let points = 0
  for (let unit = 0; unit < text.length; points += 1) {
    const isPair = (text.codePointAt(unit) ?? 0) > 0xffff
    if (isPair) pairs.push(points)
    unit += isPair ? 2 : 1
  }
  const toUnit = (point: number) => point + countBelow(pairs, point)
  // The n-th pair starts at unit pairs[n] + n.
  const pairUnits = pairs.map((point, index) => point + index)
  return {
    length: points,
    toUnit,
    ofUnit: (unit) => unit - countBelow(pairUnits, unit),
    slice: (start, end) => text.slice(toUnit(start), toUnit(end)),
  }
}
