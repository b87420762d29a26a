import { RegisterError } from '../../domain/errors.ts'
import { isDate } from '../../domain/formats.ts'
import { coverageOfEdition } from '../../domain/notices/coverage.ts'
import type { EditionCoverage } from '../../domain/notices/coverage-schemas.ts'
import type { Language } from '../../domain/rules/sentence.ts'
import type { Io } from '../io.ts'
import { languageOf } from '../language.ts'
import { oneLine } from '../one-line.ts'
import { orTellRefusal } from '../or-tell-refusal.ts'
import { type AskedEdition, readEdition, readTextFile } from './read-edition.ts'
import { WORDS, type Words } from './words.ts'

export interface CoverageOptions extends AskedEdition {
  /** Path of the text of the edition; what needs it is not checkable without. */
  readonly text?: string | undefined
  /** Day to look on; today unless told. */
  readonly date?: string | undefined
  readonly format: 'text' | 'json'
  readonly locale?: Language | undefined
}

/**
 * Tells how an edition and a register file cover each other. Answers the exit status: 0 all that has to be represented is,
 * or is waived, and the text has every quote; 1 something is not; 2 it could not be looked at.
 */
export function coverageCommand(options: CoverageOptions, io: Io): Promise<number> {
  return orTellRefusal(io, async () => {
    const read = await readEdition(options, io)
    if (read === undefined) return 2
    const { snapshot, document, edition } = read
    const date = options.date ?? new Date().toISOString().slice(0, 10)
    if (!isDate(date))
      throw new RegisterError('invalid', `--date takes a day such as 2026-11-22, not ${date}`)
    const text = options.text === undefined ? undefined : await readTextFile(options.text, io)
    const coverage = coverageOfEdition(snapshot, { document, edition, date, text })
    const open = openIn(coverage)
    if (options.format === 'json') io.out(JSON.stringify(coverage, null, 2))
    else
      for (const line of asText(coverage, WORDS[languageOf(io, options.locale)], open)) io.out(oneLine(line))
    return open > 0 ? 1 : 0
  })
}

const openIn = ({ notRepresented, missing = [] }: EditionCoverage): number =>
  notRepresented.filter(({ mustRepresent, reason }) => mustRepresent && reason !== 'waived').length +
  missing.length

function* asText(coverage: EditionCoverage, words: Words, open: number): Generator<string> {
  const { document, edition, date, clauses, represented, sections, notRepresented, unresolved } = coverage
  yield `${document} ${edition}, ${date}: ${words.represented(represented, clauses)}`
  for (const { section, clauses: all, represented: some } of sections) yield `  ${section}: ${some}/${all}`
  const asked = notRepresented.filter(({ mustRepresent }) => mustRepresent)
  const lists: readonly (readonly [string, readonly string[]])[] = [
    [
      words.notRepresented,
      asked.map(({ code, section, quote, waiver }) =>
        [`${code} (${section}): ${quote}`, waiver && words.waived(waiver.key, waiver.expiresOn)]
          .filter((part) => part !== undefined)
          .join('; '),
      ),
    ],
    [
      words.withoutSupport,
      coverage.withoutSupport.map(({ subject, reason }) => `${subject}: ${words.reasons[reason]}`),
    ],
    [
      words.contradictions,
      coverage.contradictions.map(
        ({ subject, field = '', clauses: codes }) => `${subject}${field}: ${codes.join(', ')}`,
      ),
    ],
    [
      words.unresolved,
      unresolved.map(
        ({ titles, places }) => `${titles.join(' / ')}, ${words.places(places.map(({ code }) => code))}`,
      ),
    ],
    [words.missing, coverage.missing ?? []],
    [words.uncoded, (coverage.uncoded ?? []).map(({ section, quote }) => `(${section}) ${quote}`)],
  ]
  for (const [title, lines] of lists) {
    if (lines.length === 0) continue
    yield `${title}:`
    for (const line of lines) yield `  ${line}`
  }
  const others = notRepresented.length - asked.length
  if (others > 0) yield words.alsoNotRepresented(others)
  if (coverage.notCheckable.length > 0) yield words.notCheckable
  yield open > 0 ? words.failsForOpen(open) : words.passes
}
