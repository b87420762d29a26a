import { createRemoteJWKSet, customFetch, type JWTVerifyGetKey } from 'jose'
import { RegisterError } from '../../domain/errors.ts'
import { reasonOf } from '../../domain/reason.ts'

/** Bounds of asking an issuer for its keys; times are in milliseconds. */
export interface KeyBounds {
  /** How long an answer may take. */
  readonly patience: number
  /** How long nobody is asked again because of a key that is not among those known. */
  readonly cooldown: number
  /** How long nobody is asked again after an answer that was none. */
  readonly recovery: number
  /** How long keys are taken to be the current ones. */
  readonly age: number
  readonly mostBytes: number
}

const BOUNDS: KeyBounds = {
  patience: 5_000,
  cooldown: 30_000,
  recovery: 5_000,
  age: 600_000,
  mostBytes: 256 * 1024,
}

/**
 * The public keys at an address, asked for when they are needed, and at no other address whatever a token or an answer
 * says. Throws unavailable when there are none to be had.
 */
export function issuerKeys(address: string, bounds: Partial<KeyBounds> = {}): JWTVerifyGetKey {
  const { patience, cooldown, recovery, age, mostBytes } = { ...BOUNDS, ...bounds }
  let failedAt = Number.NEGATIVE_INFINITY
  return createRemoteJWKSet(new URL(address), {
    timeoutDuration: patience,
    cooldownDuration: cooldown,
    cacheMaxAge: age,
    [customFetch]: async (url, options) => {
      if (performance.now() - failedAt < recovery)
        throw unavailable(url, 'they could not be had a moment ago')
      try {
        // Redirects are not followed: what they lead to was configured by nobody.
        const answer = await fetch(url, { ...options, redirect: 'manual' })
        if (answer.status !== 200) throw new Error(`the answer is ${answer.status}`)
        const text = await textOf(answer, mostBytes)
        if (!hasKeys(JSON.parse(text))) throw new Error('the answer holds no keys')
        return new Response(text)
      } catch (error) {
        failedAt = performance.now()
        throw unavailable(url, reasonOf(error), error)
      }
    },
  })
}

const hasKeys = (answer: unknown): boolean => Array.isArray(Reflect.get(Object(answer), 'keys'))

async function textOf({ body }: Response, most: number): Promise<string> {
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of body ?? []) {
    bytes += part.byteLength
    if (bytes > most) throw new Error(`the answer is longer than ${most} bytes`)
    parts.push(part)
  }
  return Buffer.concat(parts).toString()
}

const unavailable = (url: string, why: string, cause?: unknown): RegisterError =>
  new RegisterError('unavailable', 'The issuer of the access token does not answer. Try again in a moment.', {
    cause: new Error(`the keys at ${url}: ${why}`, { cause }),
  })
