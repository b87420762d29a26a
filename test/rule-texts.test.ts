import { EXAMPLE_DATE, exampleSnapshot } from '../src/domain/rules/example.ts'
import { languageName } from '../src/domain/rules/in-words.ts'
import { judge } from '../src/domain/rules/judge.ts'
import { parametersOf } from '../src/domain/rules/parameters-of.ts'
import type { Rule } from '../src/domain/rules/rule.ts'
import { rulesetFor } from '../src/domain/rules/ruleset.ts'
import { filled, LANGUAGES, type Language } from '../src/domain/rules/sentence.ts'
import { KINDS } from '../src/register/kinds.ts'
import { t } from './tap.ts'

const { rules } = rulesetFor('9999-12-31')

/** Words that the schemas of all kinds ask for, such as `stated-none`; not articles. */
const CODES = new Set(KINDS.flatMap(({ schema }) => [...codesIn(schema)]))
/** Codes that are Swedish words, too. */
const SWEDISH = new Set(['fideslang', 'organisation', 'post', 'register', 'sms', 'support'])

function* codesIn(node: unknown): Generator<string> {
  if (typeof node !== 'object' || node === null) return
  const { enum: codes = [], const: code } = node as { enum?: unknown; const?: unknown }
  for (const each of [codes, code].flat()) if (typeof each === 'string' && /^[a-z]/.test(each)) yield each
  for (const inner of Object.values(node)) yield* codesIn(inner)
}

/** What a rule finds in its examples, each with the register that it is found in. */
function* foundIn(rule: Rule) {
  for (const { register, texts = {}, date = EXAMPLE_DATE } of rule.failing) {
    const ruleset = { version: 'one', from: date, rules: [{ ...rule, needs: [] }] }
    const { view, findings } = judge(exampleSnapshot(register), {
      date,
      ruleset,
      texts: new Map(Object.entries(texts)),
    })
    for (const finding of findings) yield { view, finding }
  }
}

/** What a rule says in a language in general, and of what its examples show. */
function* textsOf(rule: Rule, language: Language): Generator<string> {
  for (const { view, finding } of foundIn(rule))
    for (const text of ['message', 'remedy'] as const) yield filled(view, rule, text, language, finding)
  yield rule.title[language]
  if (rule.confidenceNote !== undefined) yield rule.confidenceNote[language]
}

/** What a text names as the model and not as people do; what stands in quotes is the register's own. */
function codesSaid(text: string): string[] {
  const bare = text.replaceAll(/[“”][^“”]*”/g, '…')
  const words = bare.match(/[\p{L}\d]+(?:[-.][\p{L}\d]+)*/gu) ?? []
  return words.filter(
    (word) =>
      /\p{Ll}\p{Lu}/u.test(word) ||
      /^P\d+[YMWD]|^\d+\.\d+\.[a-z]/.test(word) ||
      (word.includes('-') && CODES.has(word)),
  )
}

t.test('what rules say names no member and no code of the model', async (t) => {
  for (const rule of rules)
    for (const language of LANGUAGES)
      t.strictSame(
        [...new Set([...textsOf(rule, language)].flatMap(codesSaid))],
        [],
        `${rule.id} in ${language}`,
      )
  t.strictSame(
    codesSaid('Set dpoStatus to “stated-none” or stated-none for P1Y by 6.1.a, day-to-day.'),
    ['dpoStatus', 'stated-none', 'P1Y', '6.1.a'],
    'which would be noticed',
  )
})

t.test('findings have the parameters that their rule tells, by which a waiver can name them', async (t) => {
  for (const rule of rules) {
    const known = parametersOf(rule)
    for (const { finding } of foundIn(rule))
      t.strictSame(
        Object.keys(finding.parameters).filter((name) => !known.has(name)),
        [],
        rule.id,
      )
  }
})

t.test('what rules say in Swedish has no code that is an English word', async (t) => {
  t.ok(CODES.has('separate') && CODES.has('required'))
  for (const { id, title, message, remedy, confidenceNote } of rules) {
    const words = [title, message, remedy, confidenceNote].flatMap(
      ({ sv } = { en: '', sv: '' }) => sv.replaceAll(/\{[A-Za-z]+\}/g, '…').match(/\p{L}+/gu) ?? [],
    )
    t.strictSame(
      words.filter((word) => CODES.has(word) && !SWEDISH.has(word)),
      [],
      id,
    )
  }
})

t.test('a country, a period, a tag and a decision are told in the words of the language', async (t) => {
  const told = (id: string, language: Language): string => {
    const rule = rules.find((each) => each.id === id)
    return rule === undefined ? '' : ([...textsOf(rule, language)][0] ?? '')
  }
  const cases: [rule: string, language: Language, words: RegExp][] = [
    ['ROPA-LB-032', 'sv', / avser skatt och bokföring .* artikel 6\.1 a bär inte det/],
    ['ROPA-LB-032', 'en', / is about tax and accounting .* Article 6\(1\)\(a\) does not/],
    ['ROPA-TF-004', 'sv', / \(USA\) stöder sig på art\. 46\.2 c \(kommissionens standardavtalsklausuler\), /],
    ['ROPA-TF-005', 'sv', /, kommissionens genomförandebeslut \(EU\) 2016\/1250, .* \(USA\) /],
    ['ROPA-DM-003', 'sv', / \(spårpixel\) .* rätten i Finland, Sverige; /],
    ['ROPA-RT-007', 'en', / for 25 months, .* says at most 2 years; /],
    ['ROPA-RT-002', 'sv', /^Tiden \(0 dagar\) i /],
    ['ROPA-RC-003', 'en', /points: 28\(3\)\(a\), 28\(3\)\(b\), /],
    ['ROPA-GV-008', 'sv', / på: finska\. /],
  ]
  t.strictSame(
    ['fi', 'aaa-bb-12', 'en-12'].map((tag) => languageName(tag, 'sv')),
    ['finska', 'aaa-bb-12', 'en-12'],
  )
  for (const [id, language, words] of cases) t.match(told(id, language), words, `${id} in ${language}`)
})
