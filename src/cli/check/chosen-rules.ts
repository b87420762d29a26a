import { RegisterError } from '../../domain/errors.ts'
import { didYouMean } from '../../domain/expected.ts'
import type { Rule } from '../../domain/rules/rule.ts'
import { findRule, RULE_IDS } from '../../domain/rules/ruleset.ts'

/** The rule with an id, in capitals or not. Throws `invalid` with the nearest when there is none. */
export function ruleNamed(id: string): Rule {
  const rule = findRule(id.toUpperCase())
  if (rule !== undefined) return rule
  const guess = didYouMean(RULE_IDS, id.toUpperCase())
  throw new RegisterError('invalid', `there is no rule ${id}${guess}; an id is like ROPA-LB-005`)
}

/** The ids of rules that were asked for; nothing when none were, which is for all of them. */
export function chosenRules(ids: readonly string[] = []): ReadonlySet<string> | undefined {
  return ids.length === 0 ? undefined : new Set(ids.map((id) => ruleNamed(id).id))
}
