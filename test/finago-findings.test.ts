import { grouped } from '../src/domain/lazy.ts'
import type { NotCheckable } from '../src/domain/rules/finding.ts'
import type { ToldFinding } from '../src/domain/rules/finding-schemas.ts'
import { SEVERITIES, type Severity } from '../src/domain/rules/rule.ts'
import { findRule } from '../src/domain/rules/ruleset.ts'
import { built, FINAGO, ROOT, ropa } from './check-run.ts'
import { clauses as policy } from './finago-file.ts'
import { BEYOND, ROWS } from './finago-findings.ts'
import type { Found } from './finago-row.ts'
import { t } from './tap.ts'

interface Report {
  readonly findings: readonly ToldFinding[]
  readonly notCheckable: readonly NotCheckable[]
}

const CHECK = ['check', FINAGO, '--date', '2026-11-22', '--format', 'json']
const { out } = await ropa(ROOT, CHECK)
const { findings, notCheckable }: Report = JSON.parse(out)

/** Findings as lines of the table: rule, path, what tells apart those of one rule on one path, evidence. */
function linesFor(told: readonly ToldFinding[]): string[] {
  const onPath = grouped(told, ({ rule, subject }) => [`${rule} ${subject}`])
  return told.map(({ rule, subject, parameters, evidence }) => {
    const alone = onPath.get(`${rule} ${subject}`)?.length === 1
    const values = (findRule(rule)?.identity ?? []).map((name) => parameters[name])
    return [rule, subject, !alone && `[${values.join(' ')}]`, evidence].filter(Boolean).join(' ')
  })
}
const linesOf = (found: readonly Found[]): string[] =>
  found.flatMap(({ rule, subjects, evidence }) =>
    subjects.map((subject) => [rule, subject, evidence].filter(Boolean).join(' ')),
  )

const found = linesFor(findings)
const byLine = new Map(findings.map((finding, index) => [found[index], finding]))
const table = linesOf([...ROWS.flatMap((row) => row.findings), ...BEYOND])
const sorted = (items: Iterable<string>): string[] => [...new Set(items)].toSorted()
const rulesOf = (found: readonly Found[]): string[] => sorted(found.map(({ rule }) => rule))
const byHand = sorted(ROWS.flatMap(({ rules, findings }) => rules ?? rulesOf(findings)))
const highest = (severities: readonly Severity[]): Severity | undefined =>
  SEVERITIES.find((each) => severities.includes(each))

t.test(
  'a person found 52 facts in the policy: 16 errors, 29 warnings and 7 notes, by 65 rules',
  async (t) => {
    const ids = ROWS.map(({ id }) => id)
    t.strictSame(
      ids,
      ROWS.map((_, index) => `F${String(index + 1).padStart(2, '0')}`),
    )
    t.strictSame(
      ['error', 'warning', 'info'].map((each) => ROWS.filter(({ severity }) => severity === each).length),
      [16, 29, 7],
    )
    t.equal(byHand.length, 65)
  },
)

for (const { id, fact, severity, clauses, rules, findings, unreached = [], differs } of ROWS)
  t.test(`${id}: ${fact}`, async (t) => {
    const named = linesOf(findings)
    t.strictSame(
      named.filter((line) => !byLine.has(line)),
      [],
      'each is found, and with this evidence',
    )
    const found = named.flatMap((line) => byLine.get(line) ?? [])
    const behind = new Set(found.flatMap((finding) => finding.clauses.map(({ code }) => code)))
    t.strictSame(
      clauses.filter((code) => !behind.has(code)),
      unreached,
      'the clauses stand behind it, but for those left out',
    )
    const isAsJudged =
      unreached.length === 0 &&
      highest(found.map((each) => each.severity)) === severity &&
      (rules === undefined || sorted(rules).join() === rulesOf(findings).join())
    t.ok(isAsJudged || differs, 'what differs is explained')
  })

t.test('the clauses named are clauses of the policy', async (t) => {
  const codes = new Set(policy.map(({ code }) => code))
  t.strictSame(
    ROWS.flatMap(({ clauses }) => clauses).filter((code) => !codes.has(code)),
    [],
  )
})

t.test('the table has every finding, in one place', async (t) => {
  t.strictSame(
    table.filter((line, index) => table.indexOf(line) !== index),
    [],
  )
  t.strictSame(table.toSorted(), found.toSorted())
})

t.test('three rules that a person named find nothing, and four find what nobody named', async (t) => {
  const byMachine = sorted(findings.map(({ rule }) => rule))
  t.strictSame(
    byHand.filter((rule) => !byMachine.includes(rule)),
    ['ROPA-GV-008', 'ROPA-PU-006', 'ROPA-PV-010'],
  )
  t.strictSame(
    byMachine.filter((rule) => !byHand.includes(rule)),
    ['ROPA-LB-033', 'ROPA-PU-001', 'ROPA-TX-001', 'ROPA-TX-004'],
  )
})

t.test('the built command exits 1 with the findings of the table', async (t) => {
  const { status, out } = built(CHECK)
  const report: Report = JSON.parse(out)
  t.equal(status, 1)
  t.strictSame(linesFor(report.findings).toSorted(), table.toSorted())
  t.strictSame(report.notCheckable, notCheckable)
})

t.test('what compares with the text of the notice is not checkable without it', async (t) => {
  const needy = notCheckable.filter(({ need }) => need === 'edition-text')
  t.strictSame(
    needy.map(({ rule }) => rule),
    ['ROPA-PV-003', 'ROPA-PV-010'],
  )
})
