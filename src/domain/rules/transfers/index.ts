import type { Rule } from '../rule.ts'

export const TRANSFERS_RULES: readonly Rule[] = []
