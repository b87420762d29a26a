import type { JudgedPair } from '../../domain/checks/judged-pair-schemas.ts'
import type { NotCheckable } from '../../domain/rules/finding.ts'
import type { ToldFinding } from '../../domain/rules/finding-schemas.ts'
import { bySeverity, type Confidence, type Severity } from '../../domain/rules/rule.ts'
import type { Language } from '../../domain/rules/sentence.ts'
import type { Input } from '../input.ts'

/** What a finding is to the verdict: it counts, the baseline has it, or a waiver accepts it. */
export type Status = 'new' | 'baselined' | 'waived'

/** A finding, and where its subject stands in the file. */
export interface PlacedFinding {
  readonly finding: ToldFinding
  readonly line?: number
  readonly column?: number
}

/** What was looked at: a register file, a list of pairs, or a register on a server. */
export interface Checked {
  /** What messages call it; in every language the same, for readers of JUnit tell suites apart by it. */
  readonly name: string
  /** Path of the file; left out of what is no file. */
  readonly file?: string
  readonly register: string
  readonly ruleset: string
  readonly date: string
  readonly findings: readonly PlacedFinding[]
  /** Ids of the rules that were looked at, where that is known. */
  readonly rules: readonly string[]
  readonly notCheckable: readonly NotCheckable[]
  /** Of a list of pairs. */
  readonly answers?: readonly JudgedPair[]
}

export interface Result extends PlacedFinding {
  readonly of: Checked
  readonly status: Status
}

export interface Counts {
  /** New ones. */
  readonly error: number
  readonly warning: number
  readonly info: number
  readonly baselined: number
  readonly waived: number
  /** Findings of the baseline that are gone. */
  readonly fixed: number
}

/** What formats tell of a rule, in the language of the report. */
export interface RuleFacts {
  readonly id: string
  readonly title: string
  readonly severity: Severity
  readonly articles: readonly string[]
  readonly sources: readonly string[]
  readonly confidence?: Confidence
  /** What it is about and what to do, in Markdown. */
  readonly help: () => string
  /** Address of its page, below a service's address unless it is whole. */
  readonly page: string
}

/** All that a format prints. */
export interface Report {
  readonly verdict: 'pass' | 'fail'
  /** The least severity of a new finding that fails. */
  readonly failOn: Severity
  readonly language: Language
  readonly checked: readonly Checked[]
  /** Every finding, by what was looked at, then as severe ones come first. */
  readonly results: readonly Result[]
  /** Those to be told of, by the least severity asked for. */
  readonly told: readonly Result[]
  readonly counts: Counts
  readonly hasBaseline: boolean
  /** Facts of every rule that was looked at or found something. */
  readonly rules: ReadonlyMap<string, RuleFacts>
}

/** Whether a severity is as great as another one, or greater. */
export const isAtLeast = (severity: Severity, least: Severity): boolean => bySeverity(severity, least) <= 0

/** Sorts what is more severe before what is less, then by rule. */
export const mostSevereFirst = (a: PlacedFinding, b: PlacedFinding): number =>
  bySeverity(a.finding.severity, b.finding.severity) || compare(a.finding.rule, b.finding.rule)

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Whether a result fails the check. */
export const isFailing = ({ status, finding }: Result, { failOn }: Pick<Report, 'failOn'>): boolean =>
  status === 'new' && isAtLeast(finding.severity, failOn)

/** What a report calls an input. */
export const namesOf = ({ name, path }: Input): Pick<Checked, 'name' | 'file'> => ({
  name,
  ...(path !== undefined && { file: path }),
})

/** `path:line:column`, or as much of it as is known. */
export function placeOf({ of, line, column }: Result): string {
  const name = of.file ?? of.name
  return line === undefined ? name : `${name}:${line}:${column}`
}
