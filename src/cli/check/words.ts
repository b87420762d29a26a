import type { Need, Severity } from '../../domain/rules/rule.ts'
import type { Language } from '../../domain/rules/sentence.ts'

/** What the command says itself, beside what rules say. */
export interface Words {
  readonly severities: Readonly<Record<Severity, string>>
  readonly count: (severity: Severity, count: number) => string
  readonly remedy: string
  readonly clauses: string
  readonly relations: Readonly<Record<string, string>>
  readonly silent: string
  readonly unknown: string
  readonly mayBeIn: string
  readonly baselined: (count: number) => string
  readonly waived: (count: number) => string
  readonly fixed: (count: number) => string
  readonly notTold: (count: number) => string
  readonly pairs: (count: number, missing: number) => string
  readonly notRegistered: string
  readonly notCheckable: (count: number, need: Need) => string
  readonly judged: (ruleset: string, date: string) => string
  readonly passes: string
  readonly fails: (count: number) => string
  readonly nothing: string
}

const one = (count: number, singular: string, plural = singular): string =>
  `${count} ${count === 1 ? singular : plural}`

const en: Words = {
  severities: { error: 'Errors', warning: 'Warnings', info: 'To tidy up' },
  count: (severity, count) =>
    severity === 'info' ? `${count} to tidy up` : one(count, severity, `${severity}s`),
  remedy: 'What to do',
  clauses: 'clauses',
  relations: { implies: 'by implication', contradicts: 'says otherwise', silent: 'silent' },
  silent: 'the documents are silent on it',
  unknown: 'nobody has looked whether the documents say it',
  mayBeIn: 'it may stand in',
  baselined: (count) => `${count} in the baseline`,
  waived: (count) => `${count} waived`,
  fixed: (count) => `${count} of the baseline fixed`,
  notTold: (count) => `${one(count, 'finding', 'findings')} not shown, which --severity leaves out`,
  pairs: (count, missing) =>
    `${one(count, 'pair', 'pairs')} checked: ${count - missing} registered, ${missing} not registered`,
  notRegistered: 'not registered',
  notCheckable: (count, need) =>
    `${one(count, 'rule', 'rules')} not checkable: ${need === 'approval' ? 'no approvals are recorded' : 'needs the text of an edition'}`,
  judged: (ruleset, date) => `ruleset ${ruleset}, ${date}`,
  passes: 'PASS',
  fails: (count) => `FAIL: ${one(count, 'finding', 'findings')}`,
  nothing: 'no findings',
}

const sv: Words = {
  severities: { error: 'Fel', warning: 'Varningar', info: 'Att städa' },
  count: (severity, count) =>
    severity === 'error'
      ? `${count} fel`
      : severity === 'warning'
        ? one(count, 'varning', 'varningar')
        : `${count} att städa`,
  remedy: 'Att göra',
  clauses: 'klausuler',
  relations: { implies: 'indirekt', contradicts: 'anger något annat', silent: 'säger inget' },
  silent: 'dokumenten säger inget om det',
  unknown: 'ingen har sett efter om dokumenten säger det',
  mayBeIn: 'det kan stå i',
  baselined: (count) => `${count} i baslinjen`,
  waived: (count) => `${count} med undantag`,
  fixed: (count) => `${count} ur baslinjen åtgärdade`,
  notTold: (count) => `${count} visas inte, eftersom --severity utesluter dem`,
  pairs: (count, missing) =>
    `${count} par kontrollerade: ${count - missing} registrerade, ${missing} inte registrerade`,
  notRegistered: 'inte registrerat',
  notCheckable: (count, need) =>
    `${one(count, 'regel', 'regler')} kunde inte prövas: ${need === 'approval' ? 'inga godkännanden är registrerade' : 'en utgåvas text behövs'}`,
  judged: (ruleset, date) => `regelverk ${ruleset}, ${date}`,
  passes: 'GODKÄNT',
  fails: (count) => `UNDERKÄNT: ${count}`,
  nothing: 'inga anmärkningar',
}

export const WORDS: Readonly<Record<Language, Words>> = { en, sv }
