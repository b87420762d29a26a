import type { FastifyInstance, FastifyRequest } from 'fastify'
import { watchCredentials } from './db/credential-watch.ts'
import { lastUse } from './db/last-use.ts'
import type { Db } from './db/schema.ts'
import type { LiveCredential } from './domain/access/credential.ts'
import type { Admit } from './http/access/admission.ts'
import { admitKeys } from './http/access/api-keys.ts'
import { admitTokens, type Issuer } from './http/access/oidc.ts'

/** Who is let in: everybody, or who has an API key or a token of one of these issuers. */
export type Access = 'off' | { readonly issuers: readonly Issuer[] }

/** Finds the key with an id, if it is in force, for a request. */
type FindCredential = (request: FastifyRequest, id: string) => Promise<LiveCredential | undefined>

/** How an app tells who asks; nothing where access control is off. What it holds goes with the app. */
export function admitOf(
  app: FastifyInstance,
  { db, access, find }: { db: Db; access: Access; find: FindCredential },
): Admit | undefined {
  if (access === 'off') return undefined
  const warn = (what: string) => (error: unknown) =>
    app.log.warn({ reason: error instanceof Error ? error.message : String(error) }, what)
  const use = lastUse(db, warn('the use of an API key could not be noted'))
  const watch = watchCredentials(db, warn('the API keys of listeners could not be looked up'))
  app.addHook('onClose', async () => {
    watch.stop()
    await use.settled()
  })
  const ofKey = admitKeys({
    find,
    used: use.note,
    whenEnded: watch.whenEnded,
  })
  const ofToken = admitTokens(access.issuers, { failed: warn('an access token could not be looked at') })
  return (token, request) => (token.startsWith('ropa_') ? ofKey(token, request) : ofToken(token))
}
