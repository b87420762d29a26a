import { RULES } from './index.ts'
import type { Rule } from './rule.ts'

/** The rules that a register is judged by; a version never changes once it is released. */
export interface Ruleset {
  readonly version: string
  /** First day on which it is the newest. */
  readonly from: string
  /** By id. */
  readonly rules: readonly Rule[]
}

/** Oldest first. */
export const RULESETS: readonly [Ruleset, ...Ruleset[]] = [
  { version: '2026.1', from: '2026-11-22', rules: RULES.toSorted((a, b) => (a.id < b.id ? -1 : 1)) },
]

export const RULESET_VERSIONS = RULESETS.map(({ version }) => version)

/** Every rule that any ruleset has. */
export const RULE_IDS = [...new Set(RULESETS.flatMap(({ rules }) => rules.map(({ id }) => id)))].toSorted()

/** The ruleset with a version, else the newest of a day; a day before all of them is judged by the oldest. */
export function rulesetFor(date: string, version?: string): Ruleset {
  const named = RULESETS.find((ruleset) => ruleset.version === version)
  return named ?? RULESETS.findLast(({ from }) => from <= date) ?? RULESETS[0]
}

const newest = new Map(RULESETS.flatMap(({ rules }) => rules.map((rule) => [rule.id, rule] as const)))

/** The rule with an id, as the newest ruleset has it. */
export const findRule = (id: string): Rule | undefined => newest.get(id)
