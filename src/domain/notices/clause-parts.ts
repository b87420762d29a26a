import { sha256 } from '../log/hash.ts'
import { atMost } from '../shown.ts'
import { folded } from './fold.ts'
import type { Place } from './places.ts'
import { pointsOf } from './points.ts'
import { spaced } from './spaced.ts'

const MOST_WORDS = 10
const LONGEST = 2000

/** What a clause says of its place in a text: offsets, its opening words, and the hash of all of its words. */
export interface ClauseParts extends Place {
  readonly quote: string
  readonly sha256: string
}

/** Makes the parts of clauses of a text from their places. */
export function clausePartsIn(text: string): (place: Place) => ClauseParts {
  const { slice } = pointsOf(text)
  return ({ start, end }) => {
    const words = slice(start, end)
    return { start, end, quote: openingOf(words), sha256: sha256(folded(words)).toString('hex') }
  }
}

/** The first words of a clause, on one line. */
export const openingOf = (words: string): string =>
  atMost(spaced(words).split(' ').slice(0, MOST_WORDS).join(' '), LONGEST)
