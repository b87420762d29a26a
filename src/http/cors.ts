import fastifyCors from '@fastify/cors'
import type { FastifyInstance, FastifyRequest } from 'fastify'

const OPTIONS = {
  methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
  allowedHeaders: [
    'accept',
    'accept-language',
    'authorization',
    'content-type',
    'idempotency-key',
    'if-match',
    'if-none-match',
    'last-event-id',
    'prefer',
    'x-request-id',
  ],
  exposedHeaders: [
    'Allow',
    'Dry-Run',
    'ETag',
    'Idempotency-Replayed',
    'Link',
    'Location',
    'Preference-Applied',
    'RateLimit',
    'RateLimit-Policy',
    'Register-Revision',
    'Retry-After',
    'X-Request-Id',
  ],
  maxAge: 600,
  strictPreflight: false,
}

/** Lets the pages of these origins read answers, and answers their preflights. */
export async function crossOrigin(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return
  await app.register(fastifyCors, {
    // What is no preflight of theirs is for the routes, which answer 405 to OPTIONS.
    delegator: (request, done) =>
      done(null, { ...OPTIONS, origin: [...origins], preflight: isPreflight(request, origins) }),
  })
}

const isPreflight = ({ headers }: FastifyRequest, origins: readonly string[]): boolean =>
  headers['access-control-request-method'] !== undefined && origins.includes(headers.origin ?? '')
