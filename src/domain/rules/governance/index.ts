import type { Rule } from '../rule.ts'

export const GOVERNANCE_RULES: readonly Rule[] = []
