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

/** The findings that filters keep; `articlesOf` knows the articles of a rule. */
export function keptFindings(
  findings: readonly Finding[],
  { rule, severity, kind, subject, article, evidence, waived }: FindingFilters,
  articlesOf: (rule: string) => readonly string[],
): readonly Finding[] {
  const tests: ((finding: Finding) => boolean)[] = []
  if (rule !== undefined) tests.push((finding) => rule.includes(finding.rule))
  if (severity !== undefined) tests.push((finding) => severity.includes(finding.severity))
  if (kind !== undefined) tests.push((finding) => kind.includes(finding.kind))
  if (waived !== undefined) tests.push((finding) => waived === (finding.waiver !== undefined))
  if (subject !== undefined)
    tests.push((finding) => subject.some((path) => isBelow(finding.subject, path, '/')))
  if (article !== undefined)
    tests.push((finding) =>
      articlesOf(finding.rule).some((own) => article.some((asked) => isBelow(own, asked, '.'))),
    )
  // Last, because it is looked up in the register.
  if (evidence !== undefined) tests.push(({ silence }) => evidence.includes(silence?.evidence ?? 'none'))
  return tests.length === 0 ? findings : findings.filter((finding) => tests.every((test) => test(finding)))
}

const isBelow = (path: string, above: string, separator: string): boolean =>
  path === above || path.startsWith(`${above}${separator}`)
