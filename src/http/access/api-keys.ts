import type { FastifyRequest } from 'fastify'
import { isSecretOf, parseApiKey } from '../../domain/access/api-key.ts'
import { callerOf, type LiveCredential } from '../../domain/access/credential.ts'
import type { Admit, Admitted } from './admission.ts'

/** Where keys are looked up, and told of their use. */
export interface KeyStore {
  /** The key with an id, if it is in force. */
  readonly find: (request: FastifyRequest, id: string) => Promise<LiveCredential | undefined>
  readonly used: (id: string) => void
  readonly whenEnded: (id: string, ended: () => void) => () => void
}

/** Lets in who has an API key: one look-up for what looks like a key, and none for what does not. */
export function admitKeys({ find, used, whenEnded }: KeyStore): Admit {
  const admitted = new WeakMap<LiveCredential, Admitted>()
  const admit = (found: LiveCredential): Admitted => {
    const before = admitted.get(found)
    if (before !== undefined) return before
    const caller = { ...callerOf(found), whenEnded: (ended: () => void) => whenEnded(found.id, ended) }
    admitted.set(found, caller)
    return caller
  }
  return (token, request) => {
    const key = parseApiKey(token)
    if (key === undefined) return undefined
    return find(request, key.id).then((found) => {
      if (found === undefined || !isSecretOf(key.secret, found.digests)) return undefined
      used(key.id)
      return admit(found)
    })
  }
}
