import { diffWords } from 'diff'
import { spaced } from './spaced.ts'

/** A run of words that two texts share, or that one of them has. */
export interface WordRun {
  readonly op: 'same' | 'removed' | 'added'
  readonly text: string
}

/** Longer texts are not compared word by word, in characters of both. */
const LONGEST = 40_000

/** What words of a text became, word by word; white space counts for nothing. */
export function wordDiff(before: string, after: string): WordRun[] {
  if (before.length + after.length > LONGEST)
    return [
      { op: 'removed', text: spaced(before) },
      { op: 'added', text: spaced(after) },
    ]
  return diffWords(spaced(before), spaced(after)).map(({ added, removed, value }) => ({
    op: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
}
