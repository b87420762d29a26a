import Type from 'typebox'
import { OneOf, Text } from '../entry.ts'
import type { Finding, Judgement } from './finding.ts'
import { NEEDS } from './rule.ts'

const Count = (description: string) => Type.Integer({ minimum: 0, description })
const CountsBy = (what: string) =>
  Type.Record(Type.String(), Count('How many.'), { description: `How many by ${what}.` })

const BySeverity = Type.Object(
  {
    error: Count('Mandatory elements that are missing, pairs that cannot stand as they are recorded.'),
    warning: Count('Likely gaps in accountability.'),
    info: Count('Things to tidy up.'),
  },
  { title: 'CountsBySeverity', additionalProperties: false, description: 'How many by severity.' },
)

export const NotCheckable = Type.Object(
  {
    rule: Text(64, 'Identifier of the rule.'),
    need: OneOf(NEEDS, 'What it needs, and the register does not hold.'),
  },
  {
    title: 'NotCheckable',
    additionalProperties: false,
    description: 'A rule that could not be looked at: neither passed nor failed.',
  },
)

/** Findings in numbers. */
export const FindingsSummary = Type.Object(
  {
    ruleset: Text(40, 'Version of the ruleset that it is judged by.'),
    date: Type.String({ format: 'date', description: 'Day on which it is judged.' }),
    open: BySeverity,
    waived: BySeverity,
    rules: CountsBy('rule; waived ones are left out, as in all that follows'),
    kinds: CountsBy('kind of the entry that they are about'),
    articles: CountsBy('article of the GDPR; one that rests on several counts for each'),
    evidence: CountsBy('how the documents stand to what is missing; `none` where that is not the cause'),
    notCheckable: Type.Array(NotCheckable, { description: 'Rules that could not be looked at.' }),
  },
  {
    title: 'FindingsSummary',
    additionalProperties: false,
    description: 'The findings on a register in numbers.',
  },
)
export type FindingsSummary = Type.Static<typeof FindingsSummary>

/** How many findings of each severity there are. */
export function countBySeverity(findings: Iterable<Finding>): Type.Static<typeof BySeverity> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) counts[severity] += 1
  return counts
}

/** A judgement in numbers; `articlesOf` knows the articles of a rule. */
export function summaryOf(
  { ruleset, date, findings, notCheckable }: Judgement,
  articlesOf: (rule: string) => readonly string[],
): FindingsSummary {
  const open = findings.filter(({ waiver }) => waiver === undefined)
  const waived = findings.filter(({ waiver }) => waiver !== undefined)
  return {
    ruleset,
    date,
    open: countBySeverity(open),
    waived: countBySeverity(waived),
    rules: counted(open, ({ rule }) => [rule]),
    kinds: counted(open, ({ kind }) => [kind]),
    articles: counted(open, ({ rule }) => articlesOf(rule)),
    evidence: counted(open, ({ silence }) => [silence?.evidence ?? 'none']),
    notCheckable: [...notCheckable],
  }
}

function counted(
  findings: readonly Finding[],
  wordsOf: (finding: Finding) => readonly string[],
): Record<string, number> {
  const counts = new Map<string, number>()
  for (const finding of findings)
    for (const word of wordsOf(finding)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
