import type { Rule } from '../rule.ts'

export const AI_RULES: readonly Rule[] = []
