import type { Severity } from '../../../domain/rules/rule.ts'
import type { Report } from '../report.ts'
import { WORDS } from '../words.ts'
import { factsInShort } from './text.ts'

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** A report as workflow commands of GitHub Actions, which shows them at the lines of a change; then a summary. */
export function asGithub(report: Report): string[] {
  const words = WORDS[report.language]
  const commands = report.told.flatMap(({ of, line, column, status, finding }) => {
    if (status !== 'new') return []
    const { rule, title, subject, message, remedy, severity } = finding
    const properties = [
      ...(of.file === undefined ? [] : [`file=${property(of.file)}`]),
      ...(line === undefined ? [] : [`line=${line}`, `col=${column}`]),
      `title=${property(`${rule}: ${title}`)}`,
    ]
    const told = `${subject}: ${message}\n${words.remedy}: ${remedy}`
    return [`::${COMMANDS[severity]} ${properties.join(',')}::${data(told)}`]
  })
  return [...commands, ...factsInShort(report, words).map(plain)]
}

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** A line that the runner takes for no command. */
const plain = (line: string): string => line.replace(/^::/, ' ::').replaceAll(/\p{Cc}/gu, ' ')
