import type { Rule } from '../rule.ts'

export const VOCABULARY_RULES: readonly Rule[] = []
