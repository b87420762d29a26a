import { type Checked, isFailing, type Report, type Result } from '../report.ts'
import { WORDS, whyNotCheckable } from '../words.ts'

/** A report as JUnit XML: a suite a file, a case a rule and subject; rules that found nothing are a case that passes. */
export function asJunit(report: Report): string {
  const suites = report.checked.map((checked) => suite(checked, report))
  const sum = (member: 'tests' | 'failures' | 'skipped') =>
    suites.reduce((total, each) => total + each[member], 0)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: 'ropa check', tests: sum('tests'), failures: sum('failures'), errors: 0, skipped: sum('skipped') })}>`,
    ...suites.flatMap(({ lines }) => lines),
    '</testsuites>',
  ].join('\n')
}

interface Suite {
  readonly tests: number
  readonly failures: number
  readonly skipped: number
  readonly lines: readonly string[]
}

function suite(checked: Checked, report: Report): Suite {
  const words = WORDS[report.language]
  const results = report.told.filter(({ of }) => of === checked)
  const withFindings = new Set(checked.findings.map(({ finding }) => finding.rule))
  const clean = checked.rules.filter((rule) => !withFindings.has(rule))
  const lookedAt = (checked.answers ?? []).filter(({ registered }) => registered)
  const cases = [
    ...clean.map((rule) => testCase(rule, report.rules.get(rule)?.title ?? rule, checked)),
    ...lookedAt.map(({ purpose, legalBasis, provision, detail }) =>
      testCase('pair', `${purpose} ${legalBasis ?? provision}: ${detail}`, checked),
    ),
    ...results.map((result) => findingCase(result, report)),
    ...checked.notCheckable.map(({ rule, need }) =>
      testCase(
        rule,
        rule,
        checked,
        undefined,
        skippedAs(`${words.notCheckable}: ${whyNotCheckable(need, words)}`),
      ),
    ),
  ]
  const failures = results.filter((result) => isFailing(result, report)).length
  const skipped = results.filter(({ status }) => status !== 'new').length + checked.notCheckable.length
  const counts = { tests: cases.length, failures, errors: 0, skipped }
  return {
    tests: cases.length,
    failures,
    skipped,
    lines: [
      `  <testsuite${attributes({ name: checked.name, ...counts, timestamp: `${checked.date}T00:00:00` })}>`,
      ...cases,
      '  </testsuite>',
    ],
  }
}

function findingCase(result: Result, report: Report): string {
  const words = WORDS[report.language]
  const { finding, status, of, line, column } = result
  const { rule, subject, message, remedy, severity, waiver, title } = finding
  const place = line === undefined || column === undefined ? '' : ` (${words.place(line, column)})`
  const told = `${message}\n${remedy}\n${of.name}${place}`
  const inside =
    waiver !== undefined
      ? skippedAs(words.waivedBy(waiver))
      : status === 'baselined'
        ? skippedAs(words.inBaseline)
        : isFailing(result, report)
          ? `<failure${attributes({ message: `${title}: ${subject}`, type: severity })}>${escaped(told)}</failure>`
          : `<system-out>${escaped(`${words.severity[severity]}: ${told}`)}</system-out>`
  return testCase(rule, subject, of, line, inside)
}

const skippedAs = (message: string): string => `<skipped${attributes({ message })}/>`

function testCase(rule: string, name: string, { file }: Checked, line?: number, inside = ''): string {
  const head = `    <testcase${attributes({ name, classname: rule, time: 0, ...(file !== undefined && { file }), ...(line !== undefined && { line }) })}`
  return inside === '' ? `${head}/>` : `${head}>${inside}</testcase>`
}

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value)).replaceAll('\n', '&#10;')}"`)
    .join('')

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** A text in XML 1.0, without what it cannot hold. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter)
