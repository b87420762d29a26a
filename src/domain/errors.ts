/** The ways in which the register refuses; `http/problem-kinds.ts` gives each its status, title and page. */
export type ErrorCode =
  | 'invalid'
  | 'invalid-json'
  | 'not-found'
  | 'gone'
  | 'taken'
  | 'in-use'
  | 'in-force'
  | 'wrong-lifecycle'
  | 'not-approved'
  | 'blocking-findings'
  | 'four-eyes'
  | 'stale'
  | 'precondition-required'
  | 'reference-missing'
  | 'cycle'
  | 'too-deep'
  | 'meta-mismatch'
  | 'constraint'
  | 'duplicate-change'
  | 'not-replaceable'
  | 'idempotency-key-reused'
  | 'too-large'
  | 'busy'
  | 'unavailable'
  | 'too-many-listeners'
  | 'too-many-requests'
  | 'overloaded'
  | 'address-too-long'
  | 'unsupported-media-type'
  | 'not-acceptable'
  | 'method-not-allowed'
  | 'unauthenticated'
  | 'forbidden'
  | 'host-refused'
  | 'request-timeout'
  | 'headers-too-large'
  | 'internal'

/** One thing wrong with an input: where it is (`in` and JSON pointer) and what to do about it. */
export interface Flaw {
  readonly in: 'body' | 'query' | 'path' | 'header'
  readonly pointer: string
  readonly detail: string
}

/** What a problem tells beside its sentence; `http/problem.ts` describes each member. */
export interface ErrorDetails {
  readonly errors?: readonly Flaw[]
  readonly kind?: string
  readonly key?: string
  readonly currentRevision?: number
  readonly usages?: readonly object[]
  readonly findings?: readonly object[]
  readonly conflicts?: readonly object[]
}

/** A refusal with a stable code and a sentence for the caller; never a status, which is HTTP's business. */
export class RegisterError extends Error {
  readonly code: ErrorCode
  readonly details: ErrorDetails

  constructor(code: ErrorCode, message: string, options: { details?: ErrorDetails; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'RegisterError'
    this.code = code
    this.details = options.details ?? {}
  }
}
