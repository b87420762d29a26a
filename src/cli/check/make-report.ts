import type { Severity } from '../../domain/rules/rule.ts'
import type { Language } from '../../domain/rules/sentence.ts'
import { type Baseline, isInBaseline } from './baseline.ts'
import { UNREGISTERED } from './pair-findings.ts'
import { type Checked, isAtLeast, isFailing, mostSevereFirst, type Report, type Result } from './report.ts'
import { factsOf } from './rule-facts.ts'

export interface Judging {
  readonly failOn: Severity
  /** The least severity to tell of. */
  readonly severity: Severity
  readonly language: Language
  /** Whether to tell of nothing but what fails. */
  readonly quiet: boolean
  readonly baseline: Baseline | undefined
  /** Rules that were asked for; all unless given. */
  readonly only: ReadonlySet<string> | undefined
}

/** The report on what was looked at. */
export function makeReport(checked: readonly Checked[], judging: Judging): Report {
  const { failOn, severity, language, quiet, baseline, only } = judging
  const results = checked.flatMap((each) => resultsOf(each, baseline))
  const fails = results.filter((result) => isFailing(result, { failOn }))
  const told = (quiet ? fails : results).filter(({ finding }) => isAtLeast(finding.severity, severity))
  const count = (keeps: (result: Result) => boolean): number => results.filter(keeps).length
  const isNew =
    (asked: Severity) =>
    ({ status, finding }: Result) =>
      status === 'new' && finding.severity === asked
  return {
    verdict: fails.length === 0 ? 'pass' : 'fail',
    failOn,
    language,
    checked,
    results,
    told,
    counts: {
      error: count(isNew('error')),
      warning: count(isNew('warning')),
      info: count(isNew('info')),
      baselined: count(({ status }) => status === 'baselined'),
      waived: count(({ status }) => status === 'waived'),
      fixed: baseline === undefined ? 0 : fixed(results, checked, baseline, only),
    },
    hasBaseline: baseline !== undefined,
    rules: factsOf(checked, language),
  }
}

function resultsOf(of: Checked, baseline: Baseline | undefined): Result[] {
  return of.findings.toSorted(mostSevereFirst).map((placed) => {
    const { waiver, fingerprint } = placed.finding
    const isKnown = baseline !== undefined && isInBaseline(baseline, of.register, fingerprint)
    return { ...placed, of, status: waiver !== undefined ? 'waived' : isKnown ? 'baselined' : 'new' }
  })
}

/** How many findings of the baseline are gone, of the registers and rules that were looked at. */
function fixed(
  results: readonly Result[],
  checked: readonly Checked[],
  { entries }: Baseline,
  only: ReadonlySet<string> | undefined,
): number {
  const found = new Set(results.map(({ of, finding }) => `${of.register} ${finding.fingerprint}`))
  // A list of pairs says nothing of the rest of its register.
  const registers = new Set(
    checked.filter(({ answers }) => answers === undefined).map(({ register }) => register),
  )
  return entries.filter(
    ({ register, rule, fingerprint }) =>
      registers.has(register) &&
      (only === undefined || only.has(rule)) &&
      rule !== UNREGISTERED &&
      !found.has(`${register} ${fingerprint}`),
  ).length
}
