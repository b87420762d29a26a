import type { FastifyReply } from 'fastify'

/** Says that an answer is another for other values of these headers, beside those that were named before. */
export function varyBy(reply: FastifyReply, ...names: readonly string[]): FastifyReply {
  const before = String(reply.getHeader('vary') ?? '').split(',')
  const all = [...before, ...names].map((name) => name.trim()).filter((name) => name !== '')
  return reply.header('vary', [...new Set(all)].join(', '))
}
