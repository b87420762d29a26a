import type { Rule } from '../rule.ts'

export const WAIVERS_RULES: readonly Rule[] = []
