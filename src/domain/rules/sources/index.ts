import type { Rule } from '../rule.ts'

export const SOURCES_RULES: readonly Rule[] = []
