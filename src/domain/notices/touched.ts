import { countBelow } from '../count-below.ts'
import type { Place } from './places.ts'

/** Answers the indexes of those of some places, which follow each other, that share something with another place. */
export function touchedBy(places: readonly Place[]): (place: Place) => number[] {
  const starts = places.map(({ start }) => start)
  const ends = places.map(({ end }) => end)
  return ({ start, end }) => {
    const first = countBelow(ends, start + 1)
    return Array.from({ length: Math.max(0, countBelow(starts, end) - first) }, (_, at) => first + at)
  }
}
