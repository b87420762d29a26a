import type { Snapshot } from '../snapshot.ts'
import type { Finding } from './finding.ts'
import type { ToldFinding } from './finding-schemas.ts'
import type { Rule } from './rule.ts'
import { filled, type Language } from './sentence.ts'

/** Where the page on a rule is, below the service's address. */
export const pageOf = (rule: string): string => `/docs/rules/${rule}`

/** A finding of a rule in the words of a language. */
export function tell(snapshot: Snapshot, rule: Rule, finding: Finding, language: Language): ToldFinding {
  const { subject, kind, key, severity, parameters, fingerprint, silence, waiver } = finding
  return {
    rule: rule.id,
    severity,
    title: rule.title[language],
    message: filled(snapshot, rule, 'message', language, finding),
    remedy: filled(snapshot, rule, 'remedy', language, finding),
    articles: [...rule.articles],
    type: pageOf(rule.id),
    subject,
    kind,
    key,
    related: [...finding.related],
    parameters,
    clauses: [...finding.clauses],
    ...(silence !== undefined && { evidence: silence.evidence }),
    ...(silence !== undefined && silence.mayBeIn.length > 0 && { mayBeIn: [...silence.mayBeIn] }),
    fingerprint,
    ...(waiver !== undefined && { waiver }),
  }
}
