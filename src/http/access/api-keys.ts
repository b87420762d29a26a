import type { FastifyRequest } from 'fastify'
import { isSecretOf, parseApiKey } from '../../domain/access/api-key.ts'
import { callerOf, type LiveCredential } from '../../domain/access/credential.ts'
import type { Admit } from './admission.ts'

/** Where keys are looked up, and told of their use. */
export interface KeyStore {
  /** The key with an id, if it is in force. */
  readonly find: (request: FastifyRequest, id: string) => Promise<LiveCredential | undefined>
  readonly used: (id: string) => void
  readonly whenEnded: (id: string, ended: () => void) => () => void
}

/** Lets in who has an API key: one look-up for what looks like a key, and none for what does not. */
export function admitKeys({ find, used, whenEnded }: KeyStore): Admit {
  return async (token, request) => {
    const key = parseApiKey(token)
    const found = key && (await find(request, key.id))
    if (key === undefined || found === undefined || !isSecretOf(key.secret, found.digests)) return undefined
    used(key.id)
    return { ...callerOf(found), whenEnded: (ended) => whenEnded(key.id, ended) }
  }
}
