import type { Grant } from './grants.ts'

/** Who asks: through which credential, for which person, and what that one may do. */
export interface Caller {
  /** The credential, as commits name it: `key:<id>`, `oidc:<issuer>#<subject>`, or `anonymous`. */
  readonly actor: string
  /** The person whose credential it is: by this, and not by the credential, two are told apart. */
  readonly subject: string
  /** That person's name for people; left out where nobody is known. */
  readonly name?: string
  readonly grants: readonly Grant[]
  /** When the credential ends by itself, as RFC 3339 text; null when it does not. */
  readonly expiresAt: string | null
}

/** Everybody, where access control is off. */
export const ANONYMOUS: Caller = {
  actor: 'anonymous',
  subject: 'anonymous',
  grants: [{ role: 'operator', registers: 'all' }],
  expiresAt: null,
}
