import { folded, lengthOf } from './fold.ts'
import { cutText, type Passage } from './passages.ts'
import { placesIn } from './places.ts'
import { pointsOf } from './points.ts'
import { touchedBy } from './touched.ts'

/** A clause of an edition, as it is looked for in a text. */
export interface LocatedClause {
  readonly code: string
  readonly section: string
  readonly quote: string
  readonly start?: number
  readonly end?: number
}

/** Something that an edition says: a clause, or a passage that no clause covers. */
export interface Piece {
  /** Null when nobody has coded it. */
  readonly code: string | null
  readonly section: string
  readonly words: string
  /** Where it stood, which says what came before what. */
  readonly start: number
  readonly end: number
  /** `quote` when only the quote of a longer clause is at hand. */
  readonly compared: 'clause' | 'quote'
  /** Whether it is a whole passage of its text. */
  readonly isPassage: boolean
}

/** What an edition says, in the order of its text; without the text, what its clauses quote. */
export function piecesOf(clauses: readonly LocatedClause[], text: string | undefined): Piece[] {
  if (text === undefined) return ordered(clauses.map(ofQuote))
  const passages = cutText(text)
  const coded = clausesIn(text, passages, clauses)
  const touched = new Set(coded.flatMap(touchedBy(passages)))
  const uncoded = passages.filter((_, at) => !touched.has(at))
  const { slice } = pointsOf(text)
  return ordered([
    ...coded,
    ...uncoded.flatMap(({ section, start, end }): Piece[] => {
      const words = slice(start, end)
      return folded(words) === ''
        ? []
        : [{ code: null, section, words, start, end, compared: 'clause', isPassage: true }]
    }),
  ])
}

const ordered = (pieces: readonly Piece[]): Piece[] =>
  pieces.toSorted((a, b) => a.start - b.start || a.end - b.end)

/** A clause whose text is not at hand; without offsets it stands where the list has it. */
function ofQuote({ code, section, quote, start, end }: LocatedClause, index: number): Piece {
  const length = lengthOf(quote)
  const isAll = start !== undefined && end !== undefined && end - start <= length
  return {
    code,
    section,
    words: quote,
    start: start ?? index,
    end: end ?? index,
    compared: isAll ? 'clause' : 'quote',
    isPassage: false,
  }
}

function clausesIn(text: string, passages: readonly Passage[], clauses: readonly LocatedClause[]): Piece[] {
  const { slice } = pointsOf(text)
  const places = placesIn(text)
  const ends = new Map(passages.map((passage) => [passage.start, passage.end]))
  const isPassage = (start: number, end: number) => ends.get(start) === end
  let last = 0
  return clauses.map((clause): Piece => {
    const { code, section, quote, start, end } = clause
    const words = start === undefined || end === undefined ? '' : slice(start, end)
    if (start !== undefined && end !== undefined && folded(words).includes(folded(quote))) {
      last = start
      return { code, section, words, start, end, compared: 'clause', isPassage: isPassage(start, end) }
    }
    // Its offsets are not of this text: what is known of it is its quote.
    const found = places(quote)
    const at = found.find((place) => place.start >= last) ?? found[0]
    if (at === undefined)
      return { code, section, words: quote, start: last, end: last, compared: 'quote', isPassage: false }
    last = at.start
    const whole = isPassage(at.start, at.end)
    return { code, section, words: quote, ...at, compared: whole ? 'clause' : 'quote', isPassage: whole }
  })
}
