import { openingOf } from './clause-parts.ts'
import type { Passage } from './edition-change-schemas.ts'
import { cutText } from './passages.ts'
import { type LocatedClause, piecesOf } from './pieces.ts'
import { pointsOf } from './points.ts'
import { type Reanchored, reanchor } from './reanchor.ts'
import { touchedBy } from './touched.ts'

/** Two texts that are compared, and the clauses of the first. */
export interface ComparedTexts {
  readonly clauses: readonly LocatedClause[]
  /** The text that the clauses are of, where it is at hand. */
  readonly before: string | undefined
  readonly after: string
}

/** What became of the clauses and passages of a text, and what is new. */
export interface TextChange {
  readonly pieces: readonly Reanchored[]
  readonly added: readonly Passage[]
}

/** Compares two texts. Of large texts that have little in common it is work of seconds. */
export function textChange({ clauses, before, after }: ComparedTexts): TextChange {
  const pieces = reanchor(piecesOf(clauses, before), after)
  return { pieces, added: addedIn(after, pieces) }
}

/** The passages in which nothing of the text before stands. */
function addedIn(after: string, pieces: readonly Reanchored[]): Passage[] {
  const starts = pieces
    .flatMap(({ place }) => (place === undefined ? [] : [place]))
    .sort((a, b) => a.start - b.start)
  let next = 0
  let reach = 0
  return passagesOf(after, []).filter(({ start, end }) => {
    for (let place = starts[next]; place !== undefined && place.start < end; place = starts[next]) {
      reach = Math.max(reach, place.end)
      next += 1
    }
    return reach <= start
  })
}

/** A clause, and where it stands, if that is known. */
interface CodedPlace {
  readonly code: string
  readonly start?: number
  readonly end?: number
}

/** The passages of a text, with the codes of the clauses that lie in them. */
export function passagesOf(text: string, clauses: readonly CodedPlace[]): Passage[] {
  const { slice } = pointsOf(text)
  const passages = cutText(text)
  const codes = passages.map((): string[] => [])
  const touched = touchedBy(passages)
  for (const { code, start, end } of clauses)
    if (start !== undefined && end !== undefined)
      for (const at of touched({ start, end })) codes[at]?.push(code)
  return passages.map(({ type, section, start, end }, at) => ({
    type,
    section,
    start,
    end,
    quote: openingOf(slice(start, end)),
    codes: codes[at] ?? [],
  }))
}
