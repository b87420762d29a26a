import { type Folded, fold, folded } from './fold.ts'

/** A part of a text from one offset to another, in code points. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** So many letters that they are found by chance nowhere, be they parts of longer words or not. */
const LONG = 12
/** Places of one quote that are looked at. */
const MOST_PLACES = 50

/** Answers where words stand in a text, by what is compared of both; the work that the text takes is done once. */
export function placesIn(text: string): (words: string) => Place[] {
  const flat = fold(text)
  const points = [...text]
  return (words) => {
    const wanted = folded(words)
    if (wanted === '') return []
    const all = allPlaces(wanted, flat)
    const apart = all.filter((place) => isWhole(place, wanted, points))
    // What follows a hyphen and a break may be the rest of a word, or not: it is taken where there is nothing surer.
    const sure = apart.filter((place) => !isHyphenated(place, wanted, points))
    if (sure.length > 0) return sure
    return apart.length > 0 || wanted.length < LONG ? apart : all
  }
}

function allPlaces(wanted: string, { text, starts, ends }: Folded): Place[] {
  const places: Place[] = []
  for (
    let at = text.indexOf(wanted);
    at !== -1 && places.length < MOST_PLACES;
    at = text.indexOf(wanted, at + 1)
  )
    places.push({ start: starts[at] ?? 0, end: ends[at + wanted.length - 1] ?? 0 })
  return places
}

const WORD = /[\p{L}\p{N}]/u
const UNSEEN = /[\p{Cf}\p{M}]/u
const SPACE = /\p{White_Space}/u
const BREAK = /[\n\r\f\u2028\u2029]/u
const HYPHEN = /\p{Pd}/u

/** Whether no letter of the text stands next to the words. */
function isWhole({ start, end }: Place, wanted: string, points: readonly string[]): boolean {
  const { startsAsWord, endsAsWord } = edgesOf(wanted)
  return !(
    (startsAsWord && WORD.test(points[skipped(points, start - 1, -1, UNSEEN)] ?? '')) ||
    (endsAsWord && WORD.test(points[skipped(points, end, 1, UNSEEN)] ?? ''))
  )
}

/** Whether a line ends with a hyphen before the words, or after them, so that they may be parts of longer ones. */
function isHyphenated({ start, end }: Place, wanted: string, points: readonly string[]): boolean {
  const { startsAsWord, endsAsWord } = edgesOf(wanted)
  return (startsAsWord && isRest(points, start)) || (endsAsWord && isBegun(points, end))
}

const edgesOf = (wanted: string) => ({
  startsAsWord: WORD.test([...wanted][0] ?? ''),
  endsAsWord: WORD.test([...wanted].at(-1) ?? ''),
})

function isRest(points: readonly string[], start: number): boolean {
  const at = skipped(points, start - 1, -1, SPACE)
  return (
    points.slice(at + 1, start).some((point) => BREAK.test(point)) &&
    HYPHEN.test(points[at] ?? '') &&
    WORD.test(points[at - 1] ?? '')
  )
}

function isBegun(points: readonly string[], end: number): boolean {
  if (!HYPHEN.test(points[end] ?? '')) return false
  const at = skipped(points, end + 1, 1, SPACE)
  return points.slice(end + 1, at).some((point) => BREAK.test(point)) && WORD.test(points[at] ?? '')
}

/** The next place, from one on, that is not of some kind. */
function skipped(points: readonly string[], from: number, step: 1 | -1, what: RegExp): number {
  let at = from
  while (what.test(points[at] ?? '')) at += step
  return at
}
