import type { Rule } from '../rule.ts'

export const RECIPIENTS_RULES: readonly Rule[] = []
