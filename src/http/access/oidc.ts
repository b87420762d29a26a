import { decodeJwt, decodeProtectedHeader, errors, type JWTPayload, jwtVerify } from 'jose'
import { type ClaimGrant, grantsOf, nameIn } from '../../domain/access/claims.ts'
import { RegisterError } from '../../domain/errors.ts'
import type { Admitted } from './admission.ts'
import { issuerKeys, type KeyBounds } from './issuer-keys.ts'

/** An issuer whose access tokens are taken. */
export interface Issuer {
  readonly issuer: string
  /** A token is for this service when it is for one of these. */
  readonly audiences: readonly string[]
  /** Where its public keys are. */
  readonly keys: string
  readonly algorithms: readonly Algorithm[]
  readonly grants: readonly ClaimGrant[]
  /** Claims that may hold the person's name; the first that does. */
  readonly names: readonly string[]
}

/** How tokens may be signed: with what the issuer alone has. */
export const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
] as const
export type Algorithm = (typeof ALGORITHMS)[number]

const LONGEST_TOKEN = 12 * 1024
/** Seconds by which clocks may differ. */
const TOLERANCE = 60
/** Headers by which a token says where its key is. */
const OWN_KEYS = ['jku', 'jwk', 'x5u']
const SUBJECT = /^[\x20-\x7e]{1,255}$/
/** The longest that a timer takes, in milliseconds. */
const LONGEST_WAIT = 2 ** 31 - 1

interface Ways {
  /** Told of what went wrong in a way that is no token's fault. */
  readonly failed?: (error: unknown) => void
  readonly bounds?: Partial<KeyBounds>
}

/** Lets in who has an access token of one of the issuers; what is no such token is refused without asking any of them. */
export function admitTokens(
  issuers: readonly Issuer[],
  { failed, bounds }: Ways = {},
): (token: string) => Promise<Admitted | undefined> {
  const known = new Map(
    issuers.map((issuer) => [issuer.issuer, { issuer, keys: issuerKeys(issuer.keys, bounds) }]),
  )
  return async (token) => {
    const { issuer, keys } = known.get(issuerIn(token) ?? '') ?? {}
    if (issuer === undefined || keys === undefined) return undefined
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: issuer.issuer,
        audience: [...issuer.audiences],
        algorithms: [...issuer.algorithms],
        clockTolerance: TOLERANCE,
        requiredClaims: ['exp', 'sub'],
      })
      return admittedBy(payload, issuer)
    } catch (error) {
      if (error instanceof RegisterError) throw error
      if (!(error instanceof errors.JOSEError)) failed?.(error)
      return undefined
    }
  }
}

/** The issuer that a token says it is of, before anything of it is believed; undefined when it is no token to look into. */
function issuerIn(token: string): string | undefined {
  if (token.length > LONGEST_TOKEN) return undefined
  try {
    const header = decodeProtectedHeader(token)
    if (OWN_KEYS.some((name) => name in header)) return undefined
    return decodeJwt(token).iss
  } catch {
    // Whatever it is, it is no token.
    return undefined
  }
}

function admittedBy(payload: JWTPayload, { issuer, grants, names }: Issuer): Admitted | undefined {
  const { sub, exp } = payload
  if (typeof sub !== 'string' || !SUBJECT.test(sub) || exp === undefined) return undefined
  const subject = `oidc:${issuer}#${sub}`
  return {
    actor: subject,
    subject,
    name: nameIn(payload, names) ?? sub,
    grants: grantsOf(payload, grants),
    expiresAt: timeOf(exp),
    whenEnded: (ended) => {
      const timer = setTimeout(ended, Math.min(Math.max(0, exp * 1000 - Date.now()), LONGEST_WAIT)).unref()
      return () => clearTimeout(timer)
    },
  }
}

/** A time in seconds as RFC 3339 text; one that is too far away for that is never. */
function timeOf(seconds: number): string | null {
  const time = new Date(seconds * 1000)
  return Number.isNaN(time.getTime()) ? null : time.toISOString()
}
