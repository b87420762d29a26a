import type { Rule } from '../rule.ts'

export const PROCESSORS_RULES: readonly Rule[] = []
