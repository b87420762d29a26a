import type { Rule } from '../rule.ts'

export const RETENTION_RULES: readonly Rule[] = []
