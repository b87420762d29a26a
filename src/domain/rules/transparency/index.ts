import type { Rule } from '../rule.ts'

export const TRANSPARENCY_RULES: readonly Rule[] = []
