import type { Rule } from '../rule.ts'

export const PROVENANCE_RULES: readonly Rule[] = []
