import type { Need, Severity } from '../../domain/rules/rule.ts'
import type { Language } from '../../domain/rules/sentence.ts'

/** What the command says itself, beside what rules say. */
export interface Words {
  /** Above the findings of a severity. */
  readonly severities: Readonly<Record<Severity, string>>
  /** Before one finding. */
  readonly severity: Readonly<Record<Severity, string>>
  readonly count: (severity: Severity, count: number) => string
  readonly remedy: string
  readonly clauses: string
  readonly relations: Readonly<Record<string, string>>
  readonly silent: string
  readonly unknown: string
  readonly mayBeIn: string
  /** Of one finding, as `baselined` is of many. */
  readonly inBaseline: string
  readonly baselined: (count: number) => string
  /** Of one finding, by the key of its waiver. */
  readonly waivedBy: (waiver: string) => string
  readonly waived: (count: number) => string
  readonly fixed: (count: number) => string
  readonly notTold: (count: number) => string
  /** Of findings for which a page has no room. */
  readonly more: (count: number) => string
  readonly place: (line: number, column: number) => string
  readonly pairs: (count: number, missing: number) => string
  /** Why rules are not checkable. */
  readonly needs: Readonly<Record<Need, string>>
  readonly notCheckable: string
  readonly rulesNotCheckable: (count: number) => string
  readonly ruleNotCheckable: (rule: string, name: string) => string
  /** The folder that paths of files start from. */
  readonly folder: string
  readonly judged: (ruleset: string, date: string) => string
  readonly passes: string
  readonly fails: (count: number) => string
  readonly nothing: string
}

const one = (count: number, singular: string, plural = singular): string =>
  `${count} ${count === 1 ? singular : plural}`

const en: Words = {
  severities: { error: 'Errors', warning: 'Warnings', info: 'To tidy up' },
  severity: { error: 'error', warning: 'warning', info: 'info' },
  count: (severity, count) =>
    severity === 'info' ? `${count} to tidy up` : one(count, severity, `${severity}s`),
  remedy: 'What to do',
  clauses: 'clauses',
  relations: { implies: 'by implication', contradicts: 'says otherwise', silent: 'silent' },
  silent: 'the documents are silent on it',
  unknown: 'nobody has looked whether the documents say it',
  mayBeIn: 'it may stand in',
  inBaseline: 'in the baseline',
  baselined: (count) => `${count} in the baseline`,
  waivedBy: (waiver) => `accepted by the waiver ${waiver}`,
  waived: (count) => `${count} waived`,
  fixed: (count) => `${count} of the baseline fixed`,
  notTold: (count) => `${one(count, 'finding', 'findings')} not shown, which --severity leaves out`,
  more: (count) => `… ${count} more`,
  place: (line, column) => `line ${line}, column ${column}`,
  pairs: (count, missing) =>
    `${one(count, 'pair', 'pairs')} checked: ${count - missing} registered, ${missing} not registered`,
  needs: { 'edition-text': 'needs the text of an edition', approval: 'no approvals are recorded' },
  notCheckable: 'not checkable',
  rulesNotCheckable: (count) => `${one(count, 'rule', 'rules')} not checkable`,
  ruleNotCheckable: (rule, name) => `${rule} is not checkable in ${name}`,
  folder: 'The folder that ropa ran in.',
  judged: (ruleset, date) => `ruleset ${ruleset}, ${date}`,
  passes: 'PASS',
  fails: (count) => `FAIL: ${one(count, 'finding', 'findings')}`,
  nothing: 'no findings',
}

const sv: Words = {
  severities: { error: 'Fel', warning: 'Varningar', info: 'Att städa' },
  severity: { error: 'fel', warning: 'varning', info: 'upplysning' },
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
  inBaseline: 'i baslinjen',
  baselined: (count) => `${count} i baslinjen`,
  waivedBy: (waiver) => `godtaget genom undantaget ${waiver}`,
  waived: (count) => `${count} med undantag`,
  fixed: (count) => `${count} ur baslinjen ${count === 1 ? 'åtgärdat' : 'åtgärdade'}`,
  notTold: (count) =>
    `${count} fynd visas inte, eftersom --severity utesluter ${count === 1 ? 'det' : 'dem'}`,
  more: (count) => `… ${count} till`,
  place: (line, column) => `rad ${line}, kolumn ${column}`,
  pairs: (count, missing) =>
    `${one(count, 'par kontrollerat', 'par kontrollerade')}: ${one(count - missing, 'registrerat', 'registrerade')}, ${one(missing, 'inte registrerat', 'inte registrerade')}`,
  needs: { 'edition-text': 'en utgåvas text behövs', approval: 'inga godkännanden är registrerade' },
  notCheckable: 'kunde inte prövas',
  rulesNotCheckable: (count) => `${one(count, 'regel', 'regler')} kunde inte prövas`,
  ruleNotCheckable: (rule, name) => `${rule} kunde inte prövas i ${name}`,
  folder: 'Mappen som ropa kördes i.',
  judged: (ruleset, date) => `regelverk ${ruleset}, ${date}`,
  passes: 'GODKÄNT',
  fails: (count) => `UNDERKÄNT: ${count} fynd`,
  nothing: 'inga fynd',
}

export const WORDS: Readonly<Record<Language, Words>> = { en, sv }

/** Why a rule is not checkable. A service that is newer may tell a need that has no words here. */
export const whyNotCheckable = (need: Need, { needs }: Words): string => needs[need] ?? need
