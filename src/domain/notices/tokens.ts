import { folded, lengthOf } from './fold.ts'

/** A word of a text, as it is compared, and where it stands in code points. */
export interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** A word, also where a line ends within it with a hyphen. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:(?:\p{Pd}[^\S\n\r\f]*[\n\r\f]\s*|\p{Cf})[\p{L}\p{N}\p{M}]+)*/gu

/** The words of a text, in their order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let unit = 0
  let point = 0
  for (const { 0: word, index } of text.matchAll(WORD)) {
    point += lengthOf(text.slice(unit, index))
    const start = point
    point += lengthOf(word)
    unit = index + word.length
    tokens.push({ word: folded(word).toLowerCase(), start, end: point })
  }
  return tokens
}
