import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import { RegisterError } from '../domain/errors.ts'
import { callerOf } from './caller.ts'
import { isProbe } from './health.ts'

const MINUTE = 60_000
/** How many callers are counted at a time; the one that asked longest ago is forgotten first. */
const CALLERS = 10_000

/**
 * Refuses requests of a caller beyond `most` within a minute. Every answer says how many are left, in the structured
 * fields of draft-ietf-httpapi-ratelimit-headers-10, where the plugin has those of an older draft.
 */
export async function limitRate(app: FastifyInstance, most: number): Promise<void> {
  if (most === 0) return
  await app.register(rateLimit, {
    global: false,
    max: most,
    timeWindow: MINUTE,
    cache: CALLERS,
    keyGenerator: callerOf,
  })
  const count = app.createRateLimit()
  const policy = `"requests";q=${most};w=${MINUTE / 1_000}`
  app.addHook('onRequest', async (request, reply) => {
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
  })
}
