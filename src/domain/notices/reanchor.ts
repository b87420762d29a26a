import { longestInOrder } from '../in-order.ts'
import { closestSpan } from './closest-span.ts'
import { cutText, type Passage } from './passages.ts'
import type { Piece } from './pieces.ts'
import { type Place, placesIn } from './places.ts'
import { pointsOf } from './points.ts'
import { type Token, tokensOf } from './tokens.ts'

export const ANCHORINGS = ['exact', 'moved', 'changed', 'gone'] as const
/** exact: word for word, and in its order; moved: elsewhere in the order; changed: other words; gone: nothing is like it. */
export type Anchoring = (typeof ANCHORINGS)[number]

/** A piece of an edition, and where it stands in another text. */
export interface Reanchored {
  readonly piece: Piece
  readonly anchoring: Anchoring
  /** Absent when it is gone. */
  readonly place?: Place
}

/** How like a part has to be to a piece: between its neighbours, and anywhere, where it has to be of some words. */
const LIKE_IN_PLACE = 0.5
const LIKE_ANYWHERE = 0.7
const FEW_WORDS = 4
/** Words of a piece and of the text that are compared with each other, at most in all. */
const MOST_COMPARISONS = 30_000_000
/** A passage with so many times the words of a piece is more than that piece. */
const MORE = 1.5
const MARK = /[.!?…:;"”’)\]]/u

/** Looks for the pieces of an edition, which come in their order, in another text. */
export function reanchor(pieces: readonly Piece[], text: string): Reanchored[] {
  const found = verbatim(pieces, placesIn(text))
  const known = [...found.keys()].sort((a, b) => a - b)
  const run = longestInOrder(known.map((index) => found.get(index)?.start ?? 0))
  const inOrder = new Set(known.filter((_, at) => run.has(at)))
  const passages = cutText(text)
  const anchors = new Map([...found].filter(([index]) => inOrder.has(index)))
  const search = searchIn(text, passages, pieces, anchors, found)
  return pieces.map((piece, index): Reanchored => {
    const place = found.get(index)
    if (place !== undefined)
      return {
        piece,
        anchoring: inOrder.has(index) ? 'exact' : 'moved',
        place: wholeOf(piece, place, passages),
      }
    const like = search(index)
    return like === undefined ? { piece, anchoring: 'gone' } : { piece, anchoring: 'changed', place: like }
  })
}

/** Where pieces stand word for word. What stands in several places is taken between its neighbours, each place once. */
function verbatim(pieces: readonly Piece[], placesOf: (words: string) => Place[]): Map<number, Place> {
  const all = pieces.map(({ words }) => placesOf(words))
  const single = all.flatMap((places, index) => (places.length === 1 ? [index] : []))
  const run = longestInOrder(single.map((index) => all[index]?.[0]?.start ?? 0))
  const anchors = single.filter((_, at) => run.has(at))
  const found = new Map<number, Place>()
  const taken = new Set<string>()
  let lower = 0
  let next = 0
  for (const [index, places] of all.entries()) {
    while ((anchors[next] ?? Number.POSITIVE_INFINITY) < index) next += 1
    const upper = all[anchors[next] ?? -1]?.[0]?.start ?? Number.POSITIVE_INFINITY
    const free = places.filter((place) => !taken.has(nameOf(pieces[index], place)))
    const place = free.find(({ start }) => start >= lower && start <= upper) ?? free[0]
    if (place === undefined) continue
    found.set(index, place)
    taken.add(nameOf(pieces[index], place))
    if (place.start >= lower && place.start <= upper) lower = place.start
  }
  return found
}

const nameOf = (piece: Piece | undefined, { start }: Place): string => `${start} ${piece?.words}`

/** Of a clause that is longer than its quote, the passage in which the quote stands is read as the clause. */
function wholeOf({ compared, start, end }: Piece, place: Place, passages: readonly Passage[]): Place {
  if (compared === 'clause' || end - start <= place.end - place.start) return place
  const passage = passages.find((each) => each.start < place.end && each.end >= place.end)
  return {
    start: place.start,
    end: Math.max(place.end, Math.min(passage?.end ?? 0, place.start + end - start)),
  }
}

/** Finds what is like a piece that is not there word for word: between its neighbours, else anywhere. */
function searchIn(
  text: string,
  passages: readonly Passage[],
  pieces: readonly Piece[],
  anchors: ReadonlyMap<number, Place>,
  found: ReadonlyMap<number, Place>,
): (index: number) => Place | undefined {
  const tokens = tokensOf(text)
  const { length, slice } = pointsOf(text)
  const taken = [...found].map(([index, place]) => ({ piece: pieces[index], place }))
  let comparisons = 0
  const closest = (words: readonly string[], within: readonly Token[]) => {
    comparisons += words.length * within.length
    return comparisons > MOST_COMPARISONS ? undefined : closestSpan(words, within)
  }
  const isFree = (piece: Piece, place: Place) =>
    !taken.some((other) => {
      const shared = Math.min(other.place.end, place.end) - Math.max(other.place.start, place.start)
      const wereApart =
        other.piece !== undefined && (other.piece.end <= piece.start || other.piece.start >= piece.end)
      return wereApart && shared * 2 > Math.min(place.end - place.start, other.place.end - other.place.start)
    })
  return (index) => {
    const piece = pieces[index]
    if (piece === undefined) return undefined
    const words = tokensOf(piece.words).map(({ word }) => word)
    const { start, end } = regionOf(index, pieces, anchors, length)
    const near = closest(
      words,
      tokens.filter((token) => token.start >= start && token.end <= end),
    )
    const isNear = near !== undefined && near.likeness >= LIKE_IN_PLACE && isFree(piece, near)
    const far = isNear || words.length < FEW_WORDS ? undefined : closest(words, tokens)
    const like = isNear
      ? near
      : far !== undefined && far.likeness >= LIKE_ANYWHERE && isFree(piece, far)
        ? far
        : undefined
    if (like === undefined) return undefined
    const place = grown(piece, ended(piece, like, slice), passages, words.length, tokens)
    taken.push({ piece, place })
    return place
  }
}

/** What lies between the neighbours of a piece that stand where they stood. */
function regionOf(
  index: number,
  pieces: readonly Piece[],
  anchors: ReadonlyMap<number, Place>,
  length: number,
): Place {
  const piece = pieces[index]
  let [start, end] = [0, length]
  for (const [at, place] of anchors) {
    const other = pieces[at]
    if (other === undefined || piece === undefined) continue
    if (at < index) start = Math.max(start, other.end <= piece.start ? place.end : place.start)
    else end = Math.min(end, other.start >= piece.end ? place.start : place.end)
  }
  return { start, end }
}

/** The marks that end a piece belong to it in the other text too. */
function ended(
  { words }: Piece,
  { start, end }: Place,
  slice: (start: number, end: number) => string,
): Place {
  if (!MARK.test(words.trimEnd().slice(-1))) return { start, end }
  let last = end
  while (MARK.test(slice(last, last + 1))) last += 1
  return { start, end: last }
}

/** A piece that was a whole passage is one still, unless that has become much more. */
function grown(
  piece: Piece,
  { start, end }: Place,
  passages: readonly Passage[],
  words: number,
  tokens: readonly Token[],
): Place {
  const passage = passages.find((each) => each.start < end && each.end > start)
  if (!piece.isPassage || passage === undefined) return { start, end }
  const within = tokens.filter((token) => token.start >= passage.start && token.end <= passage.end)
  return within.length <= Math.max(words * MORE, words + 3) || passage.end < end
    ? { start: Math.min(start, passage.start), end: Math.max(end, passage.end) }
    : { start, end }
}
