import type { DocumentReferenceContent } from '../../contents.ts'
import { wordsOf } from '../../words.ts'

type Named = Pick<DocumentReferenceContent, 'title' | 'document'>

/** Whether two references seem to name one document in two ways: both say so, or their titles differ in spelling only. */
export function isOneTwiceNamed(a: Named, b: Named): boolean {
  const [words, others] = [wordsOf(a.title), wordsOf(b.title)]
  if (words.join(' ') === others.join(' ') || a.document !== b.document) return false
  return a.document !== undefined || differInSpelling(words, others)
}

/** Whether two titles differ in one word only, by letters in its middle or at its end. */
function differInSpelling(words: readonly string[], others: readonly string[]): boolean {
  if (words.length !== others.length) return false
  const pairs = words.map((word, index) => [word, others[index] ?? ''] as const)
  const [first, ...more] = pairs.filter(([word, other]) => word !== other)
  return first !== undefined && more.length === 0 && areSpellings(...first)
}

function areSpellings(word: string, other: string): boolean {
  if (/\d/.test(word + other)) return false
  const shared = beginning(word, other) + beginning(reversed(word), reversed(other))
  return shared * 3 >= Math.max(word.length, other.length) * 2
}

function beginning(a: string, b: string): number {
  let length = 0
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length += 1
  return length
}

const reversed = (word: string): string => [...word].reverse().join('')
