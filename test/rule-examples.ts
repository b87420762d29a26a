import { EXAMPLE_DATE, type Example, exampleSnapshot } from '../src/domain/rules/example.ts'
import type { Finding, Judgement } from '../src/domain/rules/finding.ts'
import { judge } from '../src/domain/rules/judge.ts'
import type { Found, Rule } from '../src/domain/rules/rule.ts'
import { filled, LANGUAGES } from '../src/domain/rules/sentence.ts'
import type { View } from '../src/domain/rules/view.ts'
import { findIn, partsOfPath } from '../src/domain/subject-path.ts'
import { KINDS } from '../src/register/kinds.ts'
import type { SchemaNode } from './schema-members.ts'

/** What a rule's examples show otherwise than they say, in sentences; nothing when it does what they say. */
export function* differencesOf(rule: Rule): Generator<string> {
  for (const example of rule.passing) yield* differences(rule, example, [])
  for (const example of rule.failing) yield* differences(rule, example, example.finds)
}

function* differences(rule: Rule, example: Example, finds: readonly string[]): Generator<string> {
  const { findings, view } = judged(rule, example)
  const subjects = findings.map(({ subject }) => subject)
  if (subjects.join('\n') !== finds.join('\n'))
    yield `${example.says}: finds [${subjects.join(', ')}], not [${finds.join(', ')}]`
  if (new Set(findings.map(({ fingerprint }) => fingerprint)).size < findings.length)
    yield `${example.says}: has two findings with one fingerprint`
  for (const finding of findings)
    for (const flaw of flawsOfFinding(rule, view, finding))
      yield `${example.says}: the finding on ${finding.subject} ${flaw}`
  for (const found of rule.judge(view))
    for (const flaw of flawsOfMissing(view, found))
      yield `${example.says}: the finding on ${found.subject} ${flaw}`
}

const judged = (rule: Rule, { register, texts = {}, date = EXAMPLE_DATE }: Example): Judgement =>
  judge(exampleSnapshot(register), {
    date,
    texts: new Map(Object.entries(texts)),
    ruleset: { version: 'one', from: date, rules: [{ ...rule, needs: [] }] },
  })

function* flawsOfFinding(rule: Rule, view: View, finding: Finding): Generator<string> {
  const { kind, subject, related, parameters } = finding
  if (!rule.kinds.some((each) => each === kind)) yield `is not about one of ${rule.kinds.join(', ')}`
  const named = Object.values(parameters).flatMap((value) =>
    value.split(', ').filter((part) => part.includes('/') && !part.includes('://')),
  )
  for (const path of [subject, ...related, ...named])
    if (!isThere(view, path)) yield `names ${path}, which is not there`
  if (new Set(related).size < related.length) yield `names an entry twice: ${related.join(', ')}`
  for (const name of rule.identity ?? [])
    if (parameters[name] === undefined) yield `lacks the parameter ${name}`
  for (const language of LANGUAGES)
    for (const text of ['message', 'remedy'] as const) {
      const sentence = filled(view, rule, text, language, finding)
      if (/[{}]/.test(sentence)) yield `leaves a parameter open: ${sentence}`
    }
  for (const [name, value] of Object.entries(parameters)) {
    if (value === '') yield `has nothing for the parameter ${name}`
    if (!isSaid(rule, name)) yield `has a parameter that nothing says: ${name}`
  }
}

const isSaid = ({ message, remedy, identity = [] }: Rule, name: string): boolean =>
  identity.includes(name) || [message, remedy].some(({ en, sv }) => `${en} ${sv}`.includes(`{${name}}`))

/** A member of something that is there, and not yet as it should be. */
function* flawsOfMissing(view: View, { subject, missing }: Found): Generator<string> {
  if (missing === undefined) return
  const { of = subject, member } = missing
  if (!isThere(view, of)) yield `says that ${of} lacks ${member}, and is not there`
  else if (!isMember(of, member)) yield `says that ${of} lacks ${member}, which it cannot have`
}

const isThere = (view: View, path: string): boolean => {
  const { kind, key, inner } = partsOfPath(path)
  return findIn(view.content(kind, key), inner)?.value !== undefined
}

/** Whether the schema of a kind knows a member of what a path leads to. */
function isMember(of: string, member: string): boolean {
  const { kind, inner } = partsOfPath(of)
  let at: SchemaNode | undefined = KINDS.find(({ name }) => name === kind)?.schema
  for (const step of [...inner, ...member.split('/')]) at = at?.items ?? at?.properties?.[step]
  return at !== undefined
}
