import type { Finding } from './finding.ts'
import type { Severity } from './rule.ts'

export const EVIDENCE_ASKED = ['silent', 'unknown', 'none'] as const

/** What findings are narrowed to: any of the values of each member that is given. */
export interface FindingFilters {
  readonly rule?: readonly string[] | undefined
  readonly severity?: readonly Severity[] | undefined
  readonly kind?: readonly string[] | undefined
  /** Paths: of the subject, or of what it lies below. */
  readonly subject?: readonly string[] | undefined
  /** Articles, or what they lie below: `6.1` has `6.1.b`. */
  readonly article?: readonly string[] | undefined
  readonly evidence?: readonly (typeof EVIDENCE_ASKED)[number][] | undefined
  readonly waived?: boolean | undefined
}

/** Whether filters keep a finding; `articlesOf` knows the articles of a rule. */
export function keepsFinding(
  { rule, severity, kind, subject, article, evidence, waived }: FindingFilters,
  articlesOf: (rule: string) => readonly string[],
): (finding: Finding) => boolean {
  return (finding) =>
    isAmong(rule, finding.rule) &&
    isAmong(severity, finding.severity) &&
    isAmong(kind, finding.kind) &&
    isAmong(evidence, finding.evidence ?? 'none') &&
    (waived === undefined || waived === (finding.waiver !== undefined)) &&
    (subject === undefined || subject.some((path) => isBelow(finding.subject, path, '/'))) &&
    (article === undefined ||
      articlesOf(finding.rule).some((own) => article.some((asked) => isBelow(own, asked, '.'))))
}

const isAmong = <Value>(values: readonly Value[] | undefined, value: Value): boolean =>
  values === undefined || values.includes(value)

const isBelow = (path: string, above: string, separator: string): boolean =>
  path === above || path.startsWith(`${above}${separator}`)
