import { sha256 } from '../../domain/log/hash.ts'
import { editionChange } from '../../domain/notices/edition-change.ts'
import type { EditionChange } from '../../domain/notices/edition-change-schemas.ts'
import type { Language } from '../../domain/rules/sentence.ts'
import type { Snapshot } from '../../domain/snapshot.ts'
import { partsOfPath } from '../../domain/subject-path.ts'
import type { Io } from '../io.ts'
import { languageOf } from '../language.ts'
import { marked } from '../marked.ts'
import { oneLine } from '../one-line.ts'
import { orTellRefusal } from '../or-tell-refusal.ts'
import { type AskedEdition, readEdition, readTextFile } from './read-edition.ts'
import { WORDS, type Words } from './words.ts'

export interface PolicyDiffOptions extends AskedEdition {
  /** Paths of the text of the edition, and of the one that is to take its place. */
  readonly before: string
  readonly after: string
  readonly format: 'text' | 'json'
  readonly locale?: Language | undefined
}

/**
 * Tells what another text makes of the clauses of an edition in a register file, and of what rests on them. Answers the exit
 * status: 0 nothing loses its support, 1 something does (of entries that are approved, where the register has any), 2 it
 * could not be looked at.
 */
export function policyDiffCommand(options: PolicyDiffOptions, io: Io): Promise<number> {
  return orTellRefusal(io, async () => {
    const read = await readEdition(options, io)
    if (read === undefined) return 2
    const { snapshot, document, edition } = read
    const before = await readTextFile(options.before, io)
    const after = await readTextFile(options.after, io)
    const words = WORDS[languageOf(io, options.locale)]
    // Of another text its clauses would tell nothing.
    if (edition.sha256 !== undefined && edition.sha256 !== sha256(before).toString('hex')) {
      io.err(words.anotherText(edition.key))
      return 2
    }
    const change = editionChange(snapshot, { document, edition, before, after })
    const lost = lostIn(snapshot, change)
    if (options.format === 'json')
      io.out(JSON.stringify({ document: document.key, edition: edition.key, lost, ...change }, null, 2))
    else for (const line of asText(change, words, lost.length)) io.out(oneLine(line))
    return lost.length > 0 ? 1 : 0
  })
}

/** Paths of what loses its support, in entries that are approved if any is. */
function lostIn({ entries }: Snapshot, { support }: EditionChange): string[] {
  const approved = new Set(
    entries.flatMap(({ kind, key, lifecycle }) => (lifecycle === 'approved' ? [`${kind}/${key}`] : [])),
  )
  return support.flatMap(({ subject, effect, relation }) => {
    const { kind, key } = partsOfPath(subject)
    const counts = approved.size === 0 || approved.has(`${kind}/${key}`)
    return effect === 'lost' && relation !== 'contradicts' && counts ? [subject] : []
  })
}

function* asText(change: EditionChange, words: Words, lost: number): Generator<string> {
  const { counts, clauses, added, support, activities, notCheckable } = change
  yield Object.entries(words.anchorings)
    .map(([name, word]) => `${counts[name as keyof typeof counts]} ${word}`)
    .join(', ')
  for (const { code, section, anchoring, before, diff } of clauses)
    if (anchoring !== 'exact')
      yield `  ${words.anchorings[anchoring]} ${code} (${section}): ${diff === undefined ? before : diff.map(marked).join('')}`
  for (const { section, quote } of added) yield `  ${words.anchorings.added} (${section}): ${quote}`
  for (const [effect, title] of [
    ['lost', words.lost],
    ['changed', words.changedSupport],
  ] as const) {
    const some = support.filter((each) => each.effect === effect)
    if (some.length > 0) yield `${title}:`
    for (const { subject, field = '', clauses: cited } of some)
      yield `  ${subject}${field === '' ? '' : ` ${field}`}: ${cited
        .map(({ code, anchoring }) => `${code} ${words.anchorings[anchoring]}`)
        .join(', ')}`
  }
  if (activities.length > 0) yield `${words.activities}:`
  for (const { activity, because } of activities) yield `  ${activity}: ${because.join(', ')}`
  if (notCheckable.length > 0) yield `${words.beforeNotAtHand}: ${notCheckable.join(', ')}`
  yield lost > 0 ? words.failsForLost(lost) : words.passes
}
