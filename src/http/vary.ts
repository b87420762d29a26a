import type { FastifyReply } from 'fastify'

/** Says that an answer is another for other values of these headers, beside those that were named before. */
export function varyBy(reply: FastifyReply, ...names: readonly string[]): FastifyReply {
  const before = String(reply.getHeader('vary') ?? '')
  return reply.header('vary', [...new Set([...before.split(/\s*,\s*/).filter(Boolean), ...names])].join(', '))
}
