import type { AnyEntry } from '../domain/entry.ts'
import { keepsText, type Op } from '../domain/lifecycle.ts'
import type { Version } from '../domain/version.ts'
import type { Head } from './head.ts'
import type { StoredKind } from './stored-kind.ts'

/** One entry that a commit changes. `pointer` is where the change stands in what the caller sent. */
export interface Change {
  readonly op: Op
  readonly kind: StoredKind
  readonly key: string
  /** Validated content; given when, and only when, the op is put or discard. */
  readonly content?: AnyEntry
  /** Canonical text of the version that a step was taken on; given when, and only when, the op keeps it. */
  readonly text?: string | null
  /** The text that is put back, as the log has it; given when, and only when, the op is discard. */
  readonly logged?: LoggedText
  /** What the caller saw: one of these revisions, or that there is an entry, or none. Left out: whatever is there. */
  readonly expect?: readonly number[] | 'present' | 'absent' | undefined
  /** Meta that the caller sent back; it has to equal the current one. */
  readonly meta?: unknown
  readonly pointer: string
}

export interface CommitRequest {
  readonly actor: string
  readonly name?: string | undefined
  /** The person whose credential it is, when the actor does not say so: by this four eyes are counted. */
  readonly subject?: string | undefined
  /** Throws when whoever asks may not do this to entries of a kind. Asked of what changes only, not of what is repeated. */
  readonly permit?: ((kind: StoredKind, op: Op) => void) | undefined
  readonly reason?: string | undefined
  readonly requestId?: string | undefined
  readonly changes: readonly Change[]
  readonly dryRun?: boolean | undefined
  /** Milliseconds to wait for other commits; 5 s unless told. */
  readonly patience?: number | undefined
}

/** What became of one change; `version` is the entry's newest one, of before when nothing changed. */
export interface Outcome {
  readonly changed: boolean
  readonly created: boolean
  readonly version: Version
}

/** An accepted commit. When nothing changed there is no new revision, and `at` is null. */
export interface Committed {
  readonly revision: number
  readonly at: string | null
  readonly dryRun: boolean
  readonly outcomes: readonly Outcome[]
}

/** A canonical text, salted and hashed. */
export interface LoggedText {
  readonly text: string | null
  readonly salt: Buffer | null
  readonly digest: Buffer | null
}

/** A change ready for the log. */
export interface Prepared extends Omit<Change, 'text'>, LoggedText {}

/** A change that is more than repetition, with the version that it makes. */
export interface Written extends Prepared {
  readonly head: Head | undefined
  readonly version: Version
  /** Revision of the version that it approves. */
  readonly approves: number | null
}

/** Whether the rows of the kind's tables are to follow: a step leaves them as they are. */
export const hasRows = ({ op }: Written): boolean => !keepsText(op)

/** Whether the entry was there before the change. */
export const wasLive = ({ head }: Written): boolean => head !== undefined && !head.deleted
