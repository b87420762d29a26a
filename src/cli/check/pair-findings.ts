import type { JudgedPair, JudgedPairs } from '../../domain/checks/judged-pair-schemas.ts'
import type { ToldFinding } from '../../domain/rules/finding-schemas.ts'
import { fingerprint } from '../../domain/rules/fingerprint.ts'
import type { Texts } from '../../domain/rules/rule.ts'
import type { Language } from '../../domain/rules/sentence.ts'
import type { NamedPairs } from './read-checkable.ts'
import { type Checked, namesOf } from './report.ts'

/** What stands in the place of a rule where a declared pair is not registered. */
export const UNREGISTERED = 'pair-not-registered'

const TITLE: Texts = {
  en: 'A pair of purpose and legal basis that is declared is registered',
  sv: 'Ett par av ändamål och rättslig grund som någon anger är registrerat',
}
const REMEDY: Texts = {
  en: 'Declare what the register has, or have the register changed first.',
  sv: 'Ange det som registret har, eller se till att registret ändras först.',
}

/** What was found in a list of pairs: those that are not registered as declared, and findings in those that are. */
export function ofPairs(
  { input, list }: NamedPairs,
  judged: JudgedPairs,
  register: string,
  language: Language,
  only?: ReadonlySet<string>,
): Checked {
  return {
    ...namesOf(input),
    register,
    ruleset: judged.ruleset,
    date: judged.date,
    findings: judged.answers.flatMap((answer, index) =>
      findingsOf(answer, language, only).map((finding) => ({ finding, ...list.placeOf(index) })),
    ),
    rules: [],
    notCheckable: [],
    answers: judged.answers,
  }
}

function findingsOf(
  answer: JudgedPair,
  language: Language,
  only: ReadonlySet<string> | undefined,
): ToldFinding[] {
  const fails = answer.findings.some(({ severity, waiver }) => severity === 'error' && waiver === undefined)
  // A service may have reasons of its own to refuse a pair that is registered.
  const isRefused = !answer.registered || (answer.verdict === 'fail' && !fails)
  const findings = answer.findings.filter(({ rule }) => only?.has(rule) ?? true)
  return isRefused ? [unregistered(answer, language), ...findings] : findings
}

function unregistered(
  { purpose, legalBasis, provision, detail }: JudgedPair,
  language: Language,
): ToldFinding {
  const ground = legalBasis === undefined ? `provisions/${provision}` : `legalBases/${legalBasis}`
  const subject = `purposes/${purpose}/${ground}`
  return {
    rule: UNREGISTERED,
    severity: 'error',
    title: TITLE[language],
    message: detail,
    remedy: REMEDY[language],
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
