import type { Flaw } from './errors.ts'

/** A place in a text as an editor counts it, from 1. */
export interface TextPlace {
  readonly line: number
  readonly column: number
}

/** A flaw as part of a sentence about what it was found in: `/label is required`, `it must be an object`. */
export const inSentence = ({ pointer, detail }: Flaw): string =>
  `${pointer === '' ? 'it' : pointer} ${detail}`

/** A flaw, and where in the text it is. */
export type PlacedFlaw = Flaw & Partial<TextPlace>
