import Type from 'typebox'
import type { AnyEntry } from '../domain/entry.ts'
import { type Flaw, RegisterError } from '../domain/errors.ts'
import { KEY_PATTERN } from '../domain/patterns.ts'
import { inSentence } from '../domain/placed-flaw.ts'
import { IdempotencyKey } from '../http/idempotency-key.ts'
import type { AsOf } from '../http/page.ts'
import { Prefer } from '../http/prefer.ts'
import { problemResponses } from '../http/problem.ts'

export const KeyInPath = Type.String({ pattern: KEY_PATTERN, maxLength: 64 })
export const RegisterPath = Type.Object({ register: KeyInPath })
export const EntryPath = Type.Object({ register: KeyInPath, key: KeyInPath })

export interface InRegister {
  register: string
}
export interface OfEntry extends InRegister {
  key: string
}
export interface Paged {
  limit?: number
  cursor?: string
  asOf?: AsOf
}
export interface Write {
  dryRun?: boolean
}
/** A content as it is sent: the meta that was read may come back with it. */
export type Sent = AnyEntry & { meta?: unknown }

export const DryRun = Type.Optional(
  Type.Boolean({ description: 'Whether to check everything, answer what would be, and change nothing.' }),
)
export const WriteQuery = Type.Object({ dryRun: DryRun }, { additionalProperties: false })
/** What a POST that writes may have in its header. */
export const PostHeaders = Type.Object({ 'idempotency-key': IdempotencyKey, prefer: Prefer })
export const IfMatch = Type.Object({
  'if-match': Type.Optional(
    Type.String({ maxLength: 1000, description: 'The ETag that was read; required.' }),
  ),
})
export const IfMatchAndPrefer = Type.Object({ ...IfMatch.properties, prefer: Prefer })
/** The same for what may be created as well. */
export const IfMatchOrNone = Type.Object({
  ...IfMatchAndPrefer.properties,
  'if-none-match': Type.Optional(
    Type.String({
      maxLength: 1000,
      description: '`*`, in place of If-Match, creates what is not there yet.',
    }),
  ),
})

export const NOT_MODIFIED = Type.Null({ description: 'The caller has it already.' })
export const NO_CONTENT = Type.Null({ description: 'Done.' })

/** The statuses beside success with which reading an address inside a register can be answered. */
export const READ_PROBLEMS = problemResponses([400, 404, 410, '4XX', '5XX'])
export const WRITE_PROBLEMS = {
  ...READ_PROBLEMS,
  ...problemResponses([409, 412, 413, 415, 422, 428, 503]),
}

/** Parts a body into content and the meta that may come with it. */
export function parted({ meta, ...content }: Sent): { content: AnyEntry; meta?: unknown } {
  return meta === undefined ? { content } : { content, meta }
}

/** A refusal of a body for its flaws. */
export function invalid(sentence: string, errors: readonly Flaw[]): RegisterError {
  const [first] = errors
  const told = first === undefined ? '' : `: ${inSentence(first)}`
  return new RegisterError('invalid', `${sentence}${told}.`, { details: { errors } })
}

/** Refuses a body whose key is not the one in the address. */
export function refuseOtherKey(address: string, body: string): void {
  if (address !== body)
    throw invalid('The key of an entry is immutable', [
      {
        in: 'body',
        pointer: '/key',
        detail: `must equal the key in the address, "${address}"; got "${body}"`,
      },
    ])
}
