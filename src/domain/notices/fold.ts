/**
 * A text as it is compared: without white space, hyphens and what is not seen, compatible characters alike (NFKD), quotation
 * marks straight. Of each of its UTF-16 units it is known from where to where it stands in the text, in code points.
 */
export interface Folded {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** A character with the marks that belong to it: normalising these one by one is normalising the whole. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu
const PLAIN = /^[\p{Ll}\p{Lu}\p{Nd}]$/u
const UNSEEN = /[\p{Cf}\p{Cc}]/u
const SPACE = /\p{White_Space}/u
const HYPHEN = /\p{Pd}/u
/** Signs in front of the items of a list, and of emphasis in Markdown. */
const SIGN = /[•●◦▪▫■□‣⁃∙*]/u
const DOUBLE = /[“”„‟«»″]/u
const SINGLE = /[‘’‚‛′`]/u
const DIGIT = /\p{Nd}/u

/** Folds a text. Between digits a gap stays, as one space or hyphen: 5-6 is not 56. */
export function fold(text: string): Folded {
  const kept: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let gap = ''
  let last = ''
  let at = 0
  const keep = (unit: string, from: number, to: number) => {
    kept.push(unit)
    for (let count = unit.length; count > 0; count -= 1) {
      starts.push(from)
      ends.push(to)
    }
  }
  for (const [cluster] of text.matchAll(CLUSTER)) {
    const from = at
    at += lengthOf(cluster)
    for (const point of isPlain(cluster) ? cluster : cluster.normalize('NFKD')) {
      if (SPACE.test(point)) gap ||= ' '
      else if (HYPHEN.test(point)) gap = '-'
      else if (SIGN.test(point)) gap ||= ' '
      else if (!UNSEEN.test(point)) {
        if (gap !== '' && DIGIT.test(last) && DIGIT.test(point)) keep(gap, ends.at(-1) ?? from, from)
        keep(straight(point), from, at)
        gap = ''
        last = point
      }
    }
  }
  return { text: kept.join(''), starts, ends }
}

/** A text as it is compared, without its places. */
export const folded = (text: string): string => fold(text).text

const isPlain = (cluster: string): boolean =>
  cluster.length === 1 && cluster < '\u0080' && PLAIN.test(cluster)

const straight = (point: string): string => (DOUBLE.test(point) ? '"' : SINGLE.test(point) ? "'" : point)

/** How many code points a text has. */
export function lengthOf(text: string): number {
  let length = 0
  for (const _ of text) length += 1
  return length
}
