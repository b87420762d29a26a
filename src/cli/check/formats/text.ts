import { styleText } from 'node:util'
import { grouped } from '../../../domain/lazy.ts'
import { cited } from '../../../domain/rules/cited.ts'
import type { ToldFinding } from '../../../domain/rules/finding-schemas.ts'
import { NEEDS, SEVERITIES, type Severity } from '../../../domain/rules/rule.ts'
import { oneLine } from '../../one-line.ts'
import { placeOf, type Report, type Result } from '../report.ts'
import { WORDS, type Words, whyNotCheckable } from '../words.ts'

export interface TextOptions {
  readonly colours: boolean
  /** Columns to break lines at; not broken unless given. */
  readonly columns?: number | undefined
  /** Whether to say nothing when nothing fails. */
  readonly quiet: boolean
}

type Style = Parameters<typeof styleText>[0]
type Paint = (style: Style, text: string) => string

const HEADINGS: Readonly<Record<Severity, Style>> = {
  error: ['bold', 'red'],
  warning: ['bold', 'yellow'],
  info: ['bold', 'blue'],
}

/** A report for people at a terminal: by severity and rule, what to do once a rule, and a summary. */
export function asText(report: Report, { colours, columns, quiet }: TextOptions): string[] {
  if (quiet && report.verdict === 'pass') return []
  // Whether there are colours is decided already: Node from 22 on would look at its own output once more.
  const paint: Paint = colours
    ? (style, text) => styleText(style, text, { validateStream: false })
    : (_, text) => text
  const words = WORDS[report.language]
  const lines = quiet ? [] : pairLines(report)
  for (const severity of SEVERITIES) {
    const results = report.told.filter(
      ({ status, finding }) => status === 'new' && finding.severity === severity,
    )
    if (results.length === 0) continue
    lines.push(paint(HEADINGS[severity], words.severities[severity]), '')
    for (const [rule, ofRule] of grouped(results, ({ finding }) => [finding.rule]))
      lines.push(...ruleLines(rule, ofRule, report, words, paint, columns), '')
  }
  return [...lines, ...summaryLines(report, words, paint)]
}

/**
 * A line for each pair that is registered; the others are findings. `ok:` is no word of a language: Swedish has it too,
 * and scripts look for these lines by it.
 */
const pairLines = ({ checked }: Report): string[] => {
  const registered = checked.flatMap(({ answers = [] }) => answers.filter((answer) => answer.registered))
  const lines = registered.map(({ detail }) => `ok: ${oneLine(detail)}`)
  return lines.length === 0 ? [] : [...lines, '']
}

function ruleLines(
  rule: string,
  results: readonly Result[],
  { language }: Report,
  words: Words,
  paint: Paint,
  columns: number | undefined,
): string[] {
  const [{ finding } = { finding: undefined }] = results
  const articles =
    finding === undefined || finding.articles.length === 0 ? '' : ` (${cited(finding.articles, language)})`
  const lines = [
    `${paint('bold', oneLine(rule))} ${oneLine(finding?.title ?? '')}${paint('dim', oneLine(articles))}`,
  ]
  for (const result of results) {
    const { message, subject } = result.finding
    lines.push(
      `  ${paint('cyan', oneLine(placeOf(result)))} ${paint('bold', oneLine(subject))}`,
      ...wrapped(message, 4, columns),
    )
    for (const line of groundsOf(result.finding, words))
      lines.push(...wrapped(line, 4, columns).map((each) => paint('dim', each)))
  }
  const remedies = new Set(results.map((result) => result.finding.remedy))
  for (const remedy of remedies)
    lines.push(...wrapped(`${words.remedy}: ${remedy}`, 2, columns).map((line) => paint('green', line)))
  return lines
}

/** What a finding rests on: the clauses behind it, and how the documents stand to what is missing. */
export function groundsOf({ clauses, evidence, mayBeIn = [] }: ToldFinding, words: Words): string[] {
  const byEdition = grouped(clauses, ({ document, edition }) => [`${document} ${edition}`])
  const lines = [...byEdition].map(([edition, ofEdition]) => {
    const codes = ofEdition.map(({ code, relation }) =>
      relation === 'states' ? code : `${code} (${words.relations[relation] ?? relation})`,
    )
    return `${words.clauses}: ${[...new Set(codes)].join(', ')}; ${edition}`
  })
  if (evidence === undefined) return lines
  const where = mayBeIn.length === 0 ? '' : `; ${words.mayBeIn} ${mayBeIn.join(', ')}`
  return [...lines, `${words[evidence]}${where}`]
}

function summaryLines(report: Report, words: Words, paint: Paint): string[] {
  const { verdict, counts } = report
  const lines = factsInShort(report, words)
  const failing = report.failOn === 'error' ? counts.error : counts.error + counts.warning
  return [
    ...lines,
    verdict === 'pass'
      ? paint(['bold', 'green'], words.passes)
      : paint(['bold', 'red'], words.fails(failing)),
  ]
}

/** What a report comes to, in a few lines without a verdict. */
export function factsInShort(
  { checked, counts, told, results, hasBaseline }: Report,
  words: Words,
): string[] {
  const lines: string[] = []
  const answers = checked.flatMap((each) => each.answers ?? [])
  const missing = answers.filter(({ registered }) => !registered).length
  if (answers.length > 0) lines.push(words.pairs(answers.length, missing))
  const found = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    words.count(severity, counts[severity]),
  )
  const others = [
    ...(counts.baselined > 0 ? [words.baselined(counts.baselined)] : []),
    ...(counts.waived > 0 ? [words.waived(counts.waived)] : []),
    ...(hasBaseline && counts.fixed > 0 ? [words.fixed(counts.fixed)] : []),
  ]
  const editions = new Set(checked.map(({ ruleset, date }) => words.judged(ruleset, date)))
  const all = [...(found.length === 0 ? [words.nothing] : found), ...others]
  lines.push(`${all.join(', ')}; ${[...editions].join(', ')}`)
  const shown = new Set(told)
  const hidden = results.filter((result) => result.status === 'new' && !shown.has(result)).length
  if (hidden > 0) lines.push(words.notTold(hidden))
  for (const need of NEEDS) {
    const rules = checked.flatMap(({ notCheckable }) => notCheckable.filter((each) => each.need === need))
    const ids = [...new Set(rules.map(({ rule }) => rule))].sort()
    if (ids.length > 0)
      lines.push(
        `${words.rulesNotCheckable(ids.length)}: ${whyNotCheckable(need, words)} (${ids.join(', ')})`,
      )
  }
  return lines
}

/** A text in lines with an indent, broken between words. */
function wrapped(text: string, indent: number, columns: number | undefined): string[] {
  const room = columns === undefined ? Number.POSITIVE_INFINITY : Math.max(columns, 40) - indent
  const lines: string[] = []
  let line = ''
  for (const word of oneLine(text).split(/ +/)) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].map((each) => `${' '.repeat(indent)}${each}`)
}
