import { clausePartsIn } from '../../../domain/notices/clause-parts.ts'
import { folded } from '../../../domain/notices/fold.ts'
import { cutText } from '../../../domain/notices/passages.ts'
import { placesIn } from '../../../domain/notices/places.ts'
import { pointsOf } from '../../../domain/notices/points.ts'
import { spaced } from '../../../domain/notices/spaced.ts'
import type { Clause, Edition } from '../document.ts'

/** Quotes of so many words may be the opening of more; shorter ones are the whole clause. */
const WHOLE_QUOTE = 10

export interface AnchoredEdition {
  readonly edition: Edition
  /** Codes of the clauses whose quote the text does not have. */
  readonly missing: readonly string[]
}

/** An edition with its clauses where they stand in its text; those that are not there lose their offsets. */
export function anchoredEdition(edition: Edition, text: string): AnchoredEdition {
  const anchored = anchorIn(text)
  const missing: string[] = []
  let last = 0
  const clauses = edition.clauses?.map((clause) => {
    const found = anchored(clause, last)
    if (found.start === undefined) missing.push(clause.code)
    else last = found.start
    return found
  })
  return { edition: { ...edition, ...(clauses !== undefined && { clauses }) }, missing }
}

/** Puts clauses where they stand in a text: at their offsets, if these are right, else where their quote is next. */
export function anchorIn(text: string): (clause: Clause, after?: number) => Clause {
  const places = placesIn(text)
  const partsOf = clausePartsIn(text)
  const passages = cutText(text)
  const { slice } = pointsOf(text)
  return (clause, after = 0) => {
    const { start, end, sha256: _, ...rest } = clause
    const isThere =
      start !== undefined && end !== undefined && folded(slice(start, end)).startsWith(folded(clause.quote))
    if (isThere) return { ...rest, ...partsOf({ start, end }), quote: clause.quote }
    const all = places(clause.quote)
    const place = all.find((each) => each.start >= after) ?? all[0]
    if (place === undefined) return rest
    const isOpening = spaced(clause.quote).split(' ').length >= WHOLE_QUOTE
    const passage = passages.find((each) => each.start < place.end && each.end >= place.end)
    const whole = { start: place.start, end: isOpening ? (passage?.end ?? place.end) : place.end }
    return { ...rest, ...partsOf(whole), quote: clause.quote }
  }
}
