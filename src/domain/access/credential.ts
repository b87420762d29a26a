import type { Caller } from './caller.ts'
import type { Grant } from './grants.ts'

/** An API key as it is kept, without its secret. Times are RFC 3339 texts. */
export interface Credential extends Grant {
  readonly id: string
  readonly name: string
  /** The person that it belongs to, and the name of that one. */
  readonly subject: string
  readonly person: string
  readonly createdAt: string
  /** Actor that made it. */
  readonly createdBy: string
  /** Null: it does not expire. */
  readonly expiresAt: string | null
  readonly revokedAt: string | null
  readonly revokedBy: string | null
  /** Within a minute; null: never. */
  readonly lastUsedAt: string | null
}

/** What a key that is in force says of who asks with it, with the digests of the secrets that prove it now. */
export type LiveCredential = Pick<
  Credential,
  'id' | 'role' | 'registers' | 'subject' | 'person' | 'expiresAt'
> & { readonly digests: readonly Uint8Array[] }

/** What the making of a key decides. */
export type NewCredential = Pick<
  Credential,
  'name' | 'role' | 'registers' | 'subject' | 'person' | 'createdBy' | 'expiresAt'
>

/** Who asks with a key. */
export const callerOf = ({ id, subject, person, role, registers, expiresAt }: LiveCredential): Caller => ({
  actor: `key:${id}`,
  subject,
  name: person,
  grants: [{ role, registers }],
  expiresAt,
})
