import type { Snapshot } from '../snapshot.ts'
import { partsOfPath } from '../subject-path.ts'
import { fingerprint } from './fingerprint.ts'
import type { Found, Need, Rule, Severity } from './rule.ts'
import { type Clause, clausesBehind, type Silence, silenceOn } from './support.ts'
import type { View } from './view.ts'

const NO_PARAMETERS: Readonly<Record<string, string>> = {}
const NONE: readonly string[] = []

/** A rule as a register is judged by it. */
interface Judged {
  readonly snapshot: Snapshot
  readonly rule: Rule
  /** As the register's settings have it, else as the rule does. */
  readonly severity: Severity
}

/**
 * What a rule says about a subject, in a register on a day. Of hundreds of thousands few are looked at: what it costs to
 * say of one is worked out when it is asked for.
 */
export class Finding {
  /** Key of the waiver that accepts it on this day. */
  readonly waiver: string | undefined
  readonly #judged: Judged
  readonly #found: Found
  #fingerprint: string | undefined

  constructor(judged: Judged, found: Found, waiver: string | undefined) {
    this.waiver = waiver
    this.#judged = judged
    this.#found = found
  }

  get rule(): string {
    return this.#judged.rule.id
  }

  get severity(): Severity {
    return this.#judged.severity
  }

  /** Path of the subject: kind and key of an entry, then member names and keys of items. */
  get subject(): string {
    return this.#found.subject
  }

  get related(): readonly string[] {
    return this.#found.related ?? NONE
  }

  get parameters(): Readonly<Record<string, string>> {
    return this.#found.parameters ?? NO_PARAMETERS
  }

  get kind(): string {
    return this.subject.slice(0, this.subject.indexOf('/'))
  }

  get key(): string {
    return partsOfPath(this.subject).key
  }

  /** The clauses that the subject and what is related rest on. */
  get clauses(): readonly Clause[] {
    return clausesBehind(this.#judged.snapshot, [this.subject, ...this.related])
  }

  /** How the documents stand to what is missing, when that is the cause; where else it may stand. */
  get silence(): Silence | undefined {
    const { missing } = this.#found
    return missing && silenceOn(this.#judged.snapshot, this.subject, missing)
  }

  /** The same for the same cause on any day: of rule, subject and the parameters that tell findings apart. */
  get fingerprint(): string {
    const { id, identity } = this.#judged.rule
    this.#fingerprint ??= fingerprint(id, this.subject, this.parameters, identity)
    return this.#fingerprint
  }
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
  /** What of the register was in force, where that is known. */
  readonly inForce?: Snapshot | undefined
}
