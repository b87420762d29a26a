import type { Difference } from '../../domain/diff.ts'
import { wordDiff } from '../../domain/notices/word-diff.ts'
import { clipped, MOST_LISTED, shown } from '../../domain/shown.ts'
import { marked } from '../marked.ts'
import { oneLine } from '../one-line.ts'

/** A line for each member that a plan changes, with what it was and what it becomes; long entries are told in part. */
export function* differenceLines(differences: readonly Difference[]): Generator<string> {
  for (const difference of differences.slice(0, MOST_LISTED)) yield oneLine(`      ${lineOf(difference)}`)
  const more = differences.length - MOST_LISTED
  if (more > 0) yield `      … ${more} more; --format json tells all`
}

function lineOf({ op, path, before, after, position }: Difference): string {
  switch (op) {
    case 'add':
      return `+ ${path}: ${short(after)}`
    case 'remove':
      return `- ${path}: ${short(before)}`
    case 'replace':
      return `~ ${path}: ${replaced(before, after)}`
    case 'move':
      return `~ ${path}: from place ${Number(position?.before) + 1} to ${Number(position?.after) + 1}`
    default:
      return op satisfies never
  }
}

const short = (value: unknown): string =>
  typeof value === 'string' ? shown(value) : clipped(JSON.stringify(value))

/** Both values; of texts that are too long to be shown whole, what differs in them and the words around. */
function replaced(before: unknown, after: unknown): string {
  const isCut = [before, after].some((value) => typeof value === 'string' && clipped(value) !== value)
  if (!isCut || typeof before !== 'string' || typeof after !== 'string')
    return `${short(before)} → ${short(after)}`
  const runs = wordDiff(before, after)
  if (runs.every(({ op }) => op === 'same')) return 'in its white space'
  return runs
    .map(({ op, text }, index) =>
      marked({ op, text: op === 'same' ? ends([...text], index, runs.length) : clipped(text) }),
    )
    .join('')
}

/** How many letters of what two texts share are told beside what differs. */
const BESIDE = 30

/** The ends of a run of letters, as far as something that differs is beside them. */
function ends(letters: readonly string[], index: number, runs: number): string {
  const first = index === 0 ? [] : letters.slice(0, BESIDE)
  const last = index === runs - 1 ? [] : letters.slice(-BESIDE)
  return (letters.length <= 2 * BESIDE ? letters : [...first, '…', ...last]).join('')
}
