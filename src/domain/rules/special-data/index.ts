import type { Rule } from '../rule.ts'

export const SPECIAL_DATA_RULES: readonly Rule[] = []
