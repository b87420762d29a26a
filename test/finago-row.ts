import type { Severity } from '../src/domain/rules/rule.ts'

/** What one rule finds for a row: every subject of it, all with the same evidence. */
export interface Found {
  readonly rule: string
  /** Paths; where a rule finds several things on one path, what tells them apart stands behind in brackets. */
  readonly subjects: readonly string[]
  readonly evidence?: 'silent'
}

/** A fact that a person found in the policy, and what the rules find of it. */
export interface Row {
  readonly id: string
  /** As the person judged it. */
  readonly severity: Severity
  readonly fact: string
  /** The clauses that the person named. */
  readonly clauses: readonly string[]
  /** The rules that the person named, where they are not those that find it. */
  readonly rules?: readonly string[]
  readonly findings: readonly Found[]
  /** The clauses that stand behind none of the findings. */
  readonly unreached?: readonly string[]
  /** Where the findings are not what the person wrote down, and why. */
  readonly differs?: string
}

/** What the rules find and no row has. */
export interface Beyond extends Found {
  readonly why: string
}

export const finds = (rule: string, ...subjects: readonly string[]): Found => ({ rule, subjects })

/** What is missing, where the policy is looked through and says nothing of it. */
export const silent = (rule: string, ...subjects: readonly string[]): Found => ({
  rule,
  subjects,
  evidence: 'silent',
})
