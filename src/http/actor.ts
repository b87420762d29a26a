import type { FastifyRequest } from 'fastify'

/** Who asks. Until there is access control everybody on this machine is the same one. */
export const actorOf = (_request: FastifyRequest): string => 'anonymous'
