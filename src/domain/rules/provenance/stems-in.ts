import { countBelow } from '../../count-below.ts'
import { addTo, lazyBy } from '../../lazy.ts'
import { type StemLanguage, stemOf } from '../../stems.ts'
import { wordsOf } from '../../words.ts'

/** Shorter words and stems say nothing of what a text is about. */
const SHORTEST = 4

/** The words of a text that are long enough to say what it is about. */
export const longWordsOf = (text: string): string[] =>
  wordsOf(text).filter(({ length }) => length >= SHORTEST)

/** What no word goes on over stands between these, however words are folded. */
const RUN = /[0-9A-Za-z\u0080-\uffff]+/g

/**
 * Answers for a part of a text, in UTF-16 units, which words have a stem of its words in them; the work that the text takes
 * is done once for all of its parts.
 */
export function stemsIn(
  text: string,
  language: StemLanguage,
): (start: number, end: number) => (word: string) => boolean {
  const stemsOf = lazyBy((run) =>
    wordsOf(run)
      .map((word) => stemOf(word, language))
      .filter(({ length }) => length >= SHORTEST),
  )
  const starts: number[] = []
  const ends: number[] = []
  // Of each stem, the indexes of the runs that have it.
  const runsOf = new Map<string, number[]>()
  for (const { 0: run, index } of text.matchAll(RUN)) {
    for (const stem of stemsOf(run)) addTo(runsOf, stem, starts.length)
    starts.push(index)
    ends.push(index + run.length)
  }
  return (start, end) => {
    const first = countBelow(starts, start)
    const last = countBelow(ends, end + 1)
    // The part may begin or end within a run.
    const cut = [first - 1, last].map((run) =>
      text.slice(Math.max(starts[run] ?? 0, start), Math.min(ends[run] ?? 0, end)),
    )
    const atEdges = new Set(cut.flatMap(stemsOf))
    const isThere = (stem: string) => {
      const runs = runsOf.get(stem) ?? []
      return atEdges.has(stem) || (runs[countBelow(runs, first)] ?? last) < last
    }
    return (word) => partsOf(word).some(isThere)
  }
}

function partsOf(word: string): string[] {
  const parts: string[] = []
  for (let start = 0; start + SHORTEST <= word.length; start += 1)
    for (let end = start + SHORTEST; end <= word.length; end += 1) parts.push(word.slice(start, end))
  return parts
}
