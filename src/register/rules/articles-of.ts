import { findRule } from '../../domain/rules/ruleset.ts'

/** The articles that a rule rests on. */
export const articlesOf = (rule: string): readonly string[] => findRule(rule)?.articles ?? []
