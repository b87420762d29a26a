import { hash, timingSafeEqual } from 'node:crypto'
import { API_KEY_ID_PATTERN } from '../patterns.ts'

/** Bytes that the id and the secret of a key are made from. */
export const ID_BYTES = 12
export const SECRET_BYTES = 32

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const KEY = new RegExp(`^ropa_(${API_KEY_ID_PATTERN.slice(1, -1)})_([A-Za-z0-9_-]{43})$`)

/** The parts of a key `ropa_<id>_<secret>`: who it says it is, and what proves it. */
export interface ApiKey {
  readonly id: string
  readonly secret: Buffer
}

/** An id of 60 bits, from 12 random bytes. */
export const apiKeyId = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, ID_BYTES), (byte) => ALPHABET[byte % ALPHABET.length]).join('')

/** The text of a key, as it is shown once. */
export const renderApiKey = ({ id, secret }: ApiKey): string => `ropa_${id}_${secret.toString('base64url')}`

/** Reads a key; undefined when a text is none, to the last bit. */
export function parseApiKey(text: string): ApiKey | undefined {
  const [, id, encoded] = KEY.exec(text) ?? []
  if (id === undefined || encoded === undefined) return undefined
  const secret = Buffer.from(encoded, 'base64url')
  // 43 characters hold two bits more than the secret has.
  return secret.toString('base64url') === encoded ? { id, secret } : undefined
}

/** What is kept of a secret. It is random, so a slow hash would protect nothing. */
export const secretDigest = (secret: Uint8Array): Buffer => Buffer.from(hash('sha256', secret, 'hex'), 'hex')

/** Whether a secret is one of those whose digests these are, in a time that does not depend on how alike they are. */
export function isSecretOf(secret: Uint8Array, digests: readonly Uint8Array[]): boolean {
  const digest = secretDigest(secret)
  return (
    digests.filter((known) => known.length === digest.length && timingSafeEqual(known, digest)).length > 0
  )
}
