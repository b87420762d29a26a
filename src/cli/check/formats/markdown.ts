import { grouped } from '../../../domain/lazy.ts'
import { cited } from '../../../domain/rules/cited.ts'
import { SEVERITIES } from '../../../domain/rules/rule.ts'
import { oneLine } from '../../one-line.ts'
import { isFailing, placeOf, type Report, type Result } from '../report.ts'
import { WORDS, type Words } from '../words.ts'
import { factsInShort, groundsOf } from './text.ts'

/** A page of a job takes no more than a megabyte. */
const MOST_TOLD = 300

/** A report as the summary page of a job, in Markdown. */
export function asMarkdown(report: Report): string {
  const words = WORDS[report.language]
  const fresh = report.told.filter(({ status }) => status === 'new')
  const told = new Set(
    SEVERITIES.flatMap((severity) => fresh.filter(({ finding }) => finding.severity === severity)).slice(
      0,
      MOST_TOLD,
    ),
  )
  const failing = report.results.filter((result) => isFailing(result, report)).length
  const lines = [
    `## ropa: ${failing === 0 ? words.passes : words.fails(failing)}`,
    '',
    ...factsInShort(report, words).map((line) => `- ${escaped(line)}`),
    '',
  ]
  for (const severity of SEVERITIES) {
    const results = [...told].filter(({ finding }) => finding.severity === severity)
    if (results.length > 0) lines.push(`### ${words.severities[severity]}`, '')
    for (const ofRule of grouped(results, ({ finding }) => [finding.rule]).values())
      lines.push(...ruleLines(ofRule, report, words), '')
  }
  if (told.size < fresh.length) lines.push(words.more(fresh.length - told.size), '')
  return `${lines.join('\n').trimEnd()}\n`
}

function ruleLines(results: readonly Result[], { language }: Report, words: Words): string[] {
  const [first] = results
  if (first === undefined) return []
  const { rule, title, articles } = first.finding
  const remedies = new Set(results.map(({ finding }) => finding.remedy))
  return [
    `<details open><summary><b>${rule}</b> ${inHtml(title)}${articles.length === 0 ? '' : ` (${cited(articles, language)})`}</summary>`,
    '',
    ...results.map((result) => {
      const { subject, message } = result.finding
      const grounds = groundsOf(result.finding, words).map((line) => `<br><sub>${escaped(line)}</sub>`)
      return `- ${code(placeOf(result))} ${code(subject)}<br>${escaped(message)}${grounds.join('')}`
    }),
    '',
    ...[...remedies].map((remedy) => `**${words.remedy}:** ${escaped(remedy)}`),
    '',
    '</details>',
  ]
}

const inHtml = (text: string): string =>
  oneLine(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
/** A text whose every letter stands for itself in Markdown. */
const escaped = (text: string): string => inHtml(text).replaceAll(/[\\`*_[\]|~#@]/g, '\\$&')
const code = (text: string): string => `\`${oneLine(text).replaceAll('`', "'")}\``
