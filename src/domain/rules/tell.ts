import type { Snapshot } from '../snapshot.ts'
import type { Finding } from './finding.ts'
import type { ToldFinding } from './finding-schemas.ts'
import type { Rule } from './rule.ts'
import { filled, type Language } from './sentence.ts'

/** Where the page on a rule is, below the service's address. */
export const pageOf = (rule: string): string => `/docs/rules/${rule}`

/** A finding of a rule in the words of a language. */
export function tell(snapshot: Snapshot, rule: Rule, finding: Finding, language: Language): ToldFinding {
  const { rule: id, severity, related, clauses, mayBeIn, ...rest } = finding
  return {
    rule: id,
    severity,
    title: rule.title[language],
    message: filled(snapshot, rule.message, language, finding),
    remedy: filled(snapshot, rule.remedy, language, finding),
    articles: [...rule.articles],
    type: pageOf(id),
    ...rest,
    related: [...related],
    clauses: [...clauses],
    ...(mayBeIn !== undefined && { mayBeIn: [...mayBeIn] }),
  }
}
