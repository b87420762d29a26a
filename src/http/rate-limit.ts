import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { ANONYMOUS } from '../domain/access/caller.ts'
import { RegisterError } from '../domain/errors.ts'
import { isProbe } from './health.ts'

const MINUTE = 60_000
/** How many callers are counted at a time; the one that asked longest ago is forgotten first. */
const CALLERS = 10_000

/** Counts a request; throws too-many-requests when its caller has sent too many. */
export type CountRequest = (request: FastifyRequest, reply: FastifyReply) => Promise<void>

/**
 * Makes what refuses requests of a caller beyond `most` within a minute, once it is known who asks. Every answer says how
 * many are left, in the structured fields of draft-ietf-httpapi-ratelimit-headers-10, where the plugin has those of an
 * older draft.
 */
export async function limitRate(app: FastifyInstance, most: number): Promise<CountRequest> {
  if (most === 0) return async () => {}
  await app.register(rateLimit, {
    global: false,
    max: most,
    timeWindow: MINUTE,
    cache: CALLERS,
    keyGenerator: whoAsks,
  })
  const count = app.createRateLimit()
  const policy = `"requests";q=${most};w=${MINUTE / 1_000}`
  return async (request, reply) => {
    if (isProbe(request)) return
    const state = await count(request)
    if (state.isAllowed) return
    const { remaining, ttlInSeconds, isExceeded } = state
    reply
      .header('ratelimit-policy', policy)
      .header('ratelimit', `"requests";r=${remaining};t=${ttlInSeconds}`)
    if (!isExceeded) return
    reply.header('retry-after', ttlInSeconds)
    throw new RegisterError(
      'too-many-requests',
      `You sent more than ${most} requests within a minute. Go on in ${ttlInSeconds} seconds; RateLimit says how many are left.`,
    )
  }
}

/** Whose requests are counted together: those with a credential, wherever they come from, or from an address without. */
const whoAsks = ({ caller, ip }: FastifyRequest): string =>
  caller.actor === ANONYMOUS.actor ? ip : caller.actor
