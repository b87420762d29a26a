import type { Rule } from '../rule.ts'

export const PURPOSES_RULES: readonly Rule[] = []
