import type { Rule } from '../rule.ts'

export const MARKETING_RULES: readonly Rule[] = []
