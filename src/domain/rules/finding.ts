import type { Need, Severity } from './rule.ts'
import type { Clause, Silence } from './support.ts'
import type { View } from './view.ts'

/** What a rule says about a subject, in a register on a day. */
export interface Finding {
  readonly rule: string
  /** As the register's settings have it, else as the rule does. */
  readonly severity: Severity
  /** Path of the subject: kind and key of an entry, then member names and keys of items. */
  readonly subject: string
  readonly kind: string
  readonly key: string
  readonly related: readonly string[]
  readonly parameters: Readonly<Record<string, string>>
  /** The clauses that the subject and what is related rest on. */
  readonly clauses: readonly Clause[]
  /** How the documents stand to what is missing, when that is the cause. */
  readonly evidence?: Silence['evidence']
  /** References of the silent documents that nobody has resolved: what is missing may stand there. */
  readonly mayBeIn?: readonly string[]
  /** The same for the same cause on any day: of rule, subject and the parameters that tell findings apart. */
  readonly fingerprint: string
  /** Key of the waiver that accepts it on this day. */
  readonly waiver?: string
}

/** A rule that could not be looked at, because the register does not hold what it needs. */
export interface NotCheckable {
  readonly rule: string
  readonly need: Need
}

/** What a ruleset says of a register on a day. */
export interface Judgement {
  readonly ruleset: string
  readonly date: string
  /** By rule, and there in the order in which they were found. */
  readonly findings: readonly Finding[]
  readonly notCheckable: readonly NotCheckable[]
  /** What was judged, with its indexes. */
  readonly view: View
}
