import type { FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import type { Told } from '../domain/answer.ts'
import { etag } from './etag.ts'
import { sendJson } from './page.ts'
import { preferredReturn } from './prefer.ts'

/** What a write is answered with when its caller wants no body and nothing was created. */
export const MINIMAL = {
  204: Type.Null({ description: 'Done; the body was left out because the request asked so.' }),
}

/** Answers a write: 201 with Location when something was created; without a body when the caller prefers so. */
export function sendAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  { answer: { address, revision, text }, again }: Told,
): FastifyReply {
  const { dryRun } = request.query as { dryRun?: boolean }
  if (dryRun === true) reply.header('dry-run', 'true')
  if (again) reply.header('idempotency-replayed', 'true')
  if (revision !== null) reply.header('etag', etag(revision))
  if (address !== null) reply.code(201).header('location', address)
  const preferred = preferredReturn(request)
  if (preferred !== undefined) reply.header('preference-applied', `return=${preferred}`)
  if (preferred !== 'minimal') return sendJson(reply, text)
  return (address === null ? reply.code(204) : reply).send()
}
