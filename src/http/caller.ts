import type { FastifyRequest } from 'fastify'

/** Whose requests are counted together. Until there are credentials: those from one address. */
export const callerOf = (request: FastifyRequest): string => request.ip
