import type { KindName } from '../src/domain/contents.ts'
import type { AnyEntry } from '../src/domain/entry.ts'
import { EVERY_KIND } from '../src/domain/rules/every-kind.ts'
import type { Example } from '../src/domain/rules/example.ts'
import type { Rule, Texts } from '../src/domain/rules/rule.ts'
import { RULESETS } from '../src/domain/rules/ruleset.ts'
import { LANGUAGES } from '../src/domain/rules/sentence.ts'
import { checkContent } from '../src/register/check-content.ts'
import type { Kind } from '../src/register/kind.ts'
import { KINDS } from '../src/register/kinds.ts'
import { differencesOf } from './rule-examples.ts'
import { type Test, t } from './tap.ts'

const textsOf = ({ title, message, remedy }: Rule): Texts[] => [title, message, remedy]

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
  t.same([...differencesOf(rule)], [], 'finds in its examples what they say, by what is there')
}

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

t.test('a rule about every kind of entry names each', async (t) => {
  t.strictSame(
    EVERY_KIND,
    KINDS.map(({ name }) => name),
  )
})
