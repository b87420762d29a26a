import type { AnyEntry } from '../../domain/entry.ts'
import { cited } from '../../domain/rules/cited.ts'
import { EXAMPLE_DATE, type Example, exampleSnapshot } from '../../domain/rules/example.ts'
import { judge } from '../../domain/rules/judge.ts'
import type { FailingExample, Need, Rule, Texts } from '../../domain/rules/rule.ts'
import { filled } from '../../domain/rules/sentence.ts'
import { printRegisterFile } from '../register-file.ts'

const NEEDS: Readonly<Record<Need, string>> = {
  'edition-text':
    'the text of the notice, which a register does not hold; without it the rule is not checkable',
  approval: 'approvals, which a register does not hold yet; without them the rule is not checkable',
}

/** The page on a rule, in Markdown. */
export function rulePage(rule: Rule): string {
  const { id, title, message, remedy, passing, failing } = rule
  return joined([
    `# ${id}: ${title.en}`,
    `*${title.sv}*`,
    factsOf(rule),
    '## What it finds',
    both(message),
    '## What to do',
    both(remedy),
    '## Parameters',
    parametersOf(rule),
    '## Examples',
    'Each is a whole register file.',
    ...passing.flatMap((example) => [`### Passes: ${example.says}`, ...shown(example)]),
    ...failing.flatMap((example) => [
      `### Fails: ${example.says}`,
      ...shown(example),
      ...found(rule, example),
    ]),
    '[All rules](README.md)',
  ])
}

function factsOf(rule: Rule): string {
  const {
    severity,
    articles,
    sources,
    confidence,
    confidenceNote,
    kinds,
    needs = [],
    validFrom,
    validTo,
  } = rule
  const rows: [name: string, value: string][] = [
    ['Severity', `${severity}, unless the settings of the register give it another`],
    ['GDPR, Article', cited(articles, 'en')],
    ['Sources', sources.join('; ')],
    ['Confidence', confidenceNote === undefined ? confidence : `${confidence}. ${confidenceNote.en}`],
    ['Subjects', kinds.map(code).join(', ')],
    ['Needs', needs.map((need) => NEEDS[need]).join('; ')],
    ['In force', validTo === undefined ? `from ${validFrom}` : `from ${validFrom} to ${validTo}`],
  ]
  return table(
    ['', ''],
    rows.filter(([, value]) => value !== ''),
  )
}

function parametersOf({ message, remedy, identity = [] }: Rule): string {
  const texts = [message, remedy].flatMap(({ en, sv }) => [en, sv])
  const named = texts.flatMap((text) => [...text.matchAll(/\{([A-Za-z]+)\}/g)].map(([, name = '']) => name))
  const names = [...new Set([...named, ...identity])].filter((name) => name !== 'subject')
  if (names.length === 0) return 'None: a subject has at most one finding.'
  return table(
    ['Name', 'Tells findings on one subject apart'],
    names.toSorted().map((name) => [code(name), identity.includes(name) ? 'yes' : 'no']),
  )
}

function shown({ register, texts = {}, date = EXAMPLE_DATE }: Example): string[] {
  const entries = Object.entries(register).flatMap(([kind, contents]) =>
    contents.map((content) => ({ kind, content: content as AnyEntry })),
  )
  return [
    ...(date === EXAMPLE_DATE ? [] : [`Judged on ${date}.`]),
    fenced('yaml', printRegisterFile('example', entries, 'yaml')),
    ...Object.entries(texts).flatMap(([edition, text]) => [
      `The text of ${code(edition)}:`,
      fenced('text', `${text}\n`),
    ]),
  ]
}

/** What the rule says of a failing example, subject by subject. */
function found(rule: Rule, { register, texts = {}, date = EXAMPLE_DATE }: FailingExample): string[] {
  const snapshot = exampleSnapshot(register)
  const { findings } = judge(snapshot, {
    date,
    texts: new Map(Object.entries(texts)),
    ruleset: { version: 'page', from: date, rules: [{ ...rule, needs: [] }] },
  })
  const lines = findings.map(
    (finding) => `- ${code(finding.subject)}: ${filled(snapshot, rule, 'message', 'en', finding)}`,
  )
  return ['Finds:', lines.join('\n')]
}

const both = ({ en, sv }: Texts): string => `${en}\n\n*${sv}*`
const code = (text: string): string => `\`${text}\``
const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text}\`\`\``

/** Parts of a page, each apart from the one before it. */
export const joined = (parts: readonly string[]): string => `${parts.join('\n\n')}\n`

/** A table in Markdown. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}
