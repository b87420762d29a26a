import type { Severity } from '../../domain/rules/rule.ts'
import type { Language } from '../../domain/rules/sentence.ts'

export const FORMATS = ['text', 'json', 'sarif', 'junit', 'github', 'markdown'] as const
export type ReportFormat = (typeof FORMATS)[number]

/** What is to be looked at: files, or a register on a server. */
export interface Asked {
  /** Paths of register files and of lists of pairs; `-` is standard input. */
  readonly files: readonly string[]
  /** Register file that lists of pairs are checked against. */
  readonly file?: string | undefined
  /** Address of a service, such as `http://127.0.0.1:3000`. */
  readonly server?: string | undefined
  /** Key of the register there. */
  readonly register?: string | undefined
  /** Path of a file with the API key; else the variable ROPA_API_KEY. */
  readonly keyFile?: string | undefined
  /** Seconds that an answer may take. */
  readonly timeout?: number | undefined
  /** Day to judge on; today unless told. */
  readonly date?: string | undefined
  /** Rules to look at; all unless told. */
  readonly rule?: readonly string[] | undefined
  readonly locale?: Language | undefined
}

export interface CheckOptions extends Asked {
  readonly format: ReportFormat
  readonly failOn: Severity
  readonly severity: Severity
  readonly quiet: boolean
  /** Path of a baseline. */
  readonly baseline?: string | undefined
  /** Rule to explain instead. */
  readonly explain?: string | undefined
  /** Version of ropa. */
  readonly version: string
}

export interface BaselineOptions extends Asked {
  /** Path to write to; standard output unless told. */
  readonly output?: string | undefined
}
