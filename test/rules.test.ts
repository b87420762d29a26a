import t, { type Test } from 'tap'
import type { KindName } from '../src/domain/contents.ts'
import type { AnyEntry } from '../src/domain/entry.ts'
import { EXAMPLE_DATE, type Example, exampleSnapshot } from '../src/domain/rules/example.ts'
import type { Finding, Judgement } from '../src/domain/rules/finding.ts'
import { judge } from '../src/domain/rules/judge.ts'
import type { Rule, Texts } from '../src/domain/rules/rule.ts'
import { RULESETS } from '../src/domain/rules/ruleset.ts'
import { filled, LANGUAGES } from '../src/domain/rules/sentence.ts'
import { findIn, partsOfPath } from '../src/domain/subject-path.ts'
import { checkContent } from '../src/register/check-content.ts'
import type { Kind } from '../src/register/kind.ts'
import { KINDS } from '../src/register/kinds.ts'

const textsOf = ({ title, message, remedy }: Rule): Texts[] => [title, message, remedy]
const judged = (rule: Rule, { register, texts = {}, date = EXAMPLE_DATE }: Example): Judgement =>
  judge(exampleSnapshot(register), {
    date,
    texts: new Map(Object.entries(texts)),
    ruleset: { version: 'one', from: date, rules: [{ ...rule, needs: [] }] },
  })

function ruleHolds(t: Test, rule: Rule): void {
  t.match(rule.id, /^ROPA-[A-Z]{2}-\d{3}$/, 'has an id of its family')
  for (const texts of textsOf(rule))
    for (const language of LANGUAGES) {
      t.ok(texts[language].length > 0, 'says everything in Swedish and English')
      t.notMatch(
        texts[language],
        /unlawful|illegal|olaglig/i,
        'says what is missing, never that something is unlawful',
      )
    }
  t.ok(rule.passing.length > 0 && rule.failing.length > 0, 'has an example that passes, and one that fails')
  for (const example of [...rule.passing, ...rule.failing]) {
    t.same(flawsOf(example), [], `is shown by a register that the service accepts: ${example.says}`)
    t.same(danglingIn(example), [], `is shown by a register whose references lead somewhere: ${example.says}`)
  }
  for (const example of rule.passing)
    t.same(subjects(judged(rule, example)), [], `finds nothing: ${example.says}`)
  for (const example of rule.failing) {
    const { findings } = judged(rule, example)
    t.same(subjects({ findings }), example.finds, `finds what it should: ${example.says}`)
    for (const finding of findings) findingHolds(t, rule, example, finding)
  }
}

function findingHolds(t: Test, rule: Rule, { register }: Example, finding: Finding): void {
  const snapshot = exampleSnapshot(register)
  t.ok(
    rule.kinds.some((kind) => kind === finding.kind),
    `is about an entry of ${rule.kinds.join(' or ')}`,
  )
  for (const path of [finding.subject, ...finding.related]) {
    const { kind, key, inner } = partsOfPath(path)
    t.ok(findIn(snapshot.content(kind, key), inner), `names what is there: ${path}`)
  }
  for (const language of LANGUAGES)
    for (const texts of [rule.message, rule.remedy])
      t.notMatch(filled(snapshot, texts, language, finding), /[{}]/, 'fills in every parameter')
  for (const name of rule.identity ?? []) t.ok(name in finding.parameters, `has the parameter ${name}`)
}

const subjects = ({ findings }: Pick<Judgement, 'findings'>): string[] =>
  findings.map(({ subject }) => subject)

function kindNamed(name: string): Kind {
  const found = KINDS.find((kind) => kind.name === name)
  if (found === undefined) throw new Error(`there is no kind ${name}`)
  return found
}

const contentsIn = ({ register }: Example): { kind: KindName; content: AnyEntry }[] =>
  Object.entries(register).flatMap(([kind, contents]) =>
    contents.map((content) => ({ kind: kind as KindName, content: content as AnyEntry })),
  )

const flawsOf = (example: Example) =>
  contentsIn(example).flatMap(({ kind, content }) =>
    checkContent(kindNamed(kind), content, `/${kind}/${content.key}`),
  )

function danglingIn(example: Example): string[] {
  const entries = contentsIn(example)
  const there = new Set(entries.map(({ kind, content }) => `${kind}/${content.key}`))
  return entries
    .flatMap(({ kind, content }) => kindNamed(kind).references(content))
    .map(({ kind, key }) => `${kind}/${key}`)
    .filter((address) => !there.has(address))
}

for (const { version, rules } of RULESETS)
  t.test(`the ruleset ${version}`, async (t) => {
    t.same(new Set(rules.map(({ id }) => id)).size, rules.length, 'has each rule once')
    for (const rule of rules) t.test(`${rule.id}: ${rule.title.en}`, async (t) => ruleHolds(t, rule))
  })
