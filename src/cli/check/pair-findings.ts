import type { JudgedPair, JudgedPairs } from '../../domain/checks/judged-pair-schemas.ts'
import type { ToldFinding } from '../../domain/rules/finding-schemas.ts'
import { fingerprint } from '../../domain/rules/fingerprint.ts'
import type { NamedPairs } from './read-checkable.ts'
import { type Checked, namesOf } from './report.ts'

/** What stands in the place of a rule where a declared pair is not registered. */
export const UNREGISTERED = 'pair-not-registered'

/** What was found in a list of pairs: those that are not registered as declared, and findings in those that are. */
export function ofPairs(
  { input, list }: NamedPairs,
  judged: JudgedPairs,
  register: string,
  only?: ReadonlySet<string>,
): Checked {
  return {
    ...namesOf(input),
    register,
    ruleset: judged.ruleset,
    date: judged.date,
    findings: judged.answers.flatMap((answer, index) =>
      findingsOf(answer, only).map((finding) => ({ finding, ...list.placeOf(index) })),
    ),
    rules: [],
    notCheckable: [],
    answers: judged.answers,
  }
}

function findingsOf(answer: JudgedPair, only: ReadonlySet<string> | undefined): ToldFinding[] {
  const fails = answer.findings.some(({ severity, waiver }) => severity === 'error' && waiver === undefined)
  // A service may have reasons of its own to refuse a pair that is registered.
  const isRefused = !answer.registered || (answer.verdict === 'fail' && !fails)
  const findings = answer.findings.filter(({ rule }) => only?.has(rule) ?? true)
  return isRefused ? [unregistered(answer), ...findings] : findings
}

function unregistered({ purpose, legalBasis, provision, detail }: JudgedPair): ToldFinding {
  const ground = legalBasis === undefined ? `provisions/${provision}` : `legalBases/${legalBasis}`
  const subject = `purposes/${purpose}/${ground}`
  return {
    rule: UNREGISTERED,
    severity: 'error',
    title: 'A pair of purpose and legal basis that is declared is registered',
    message: detail,
    remedy: 'Declare what the register has, or have the register changed first.',
    articles: ['5.2', '6.1'],
    type: '/docs/rules',
    subject,
    kind: 'purposes',
    key: purpose,
    related: [],
    parameters: {},
    clauses: [],
    fingerprint: fingerprint(UNREGISTERED, subject, {}),
  }
}
