import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Standing } from '../../db/revision.ts'
import { isKnown } from '../../http/etag.ts'
import { atRevision, type State, stateWord } from '../../http/page.ts'

/** Whether the caller has the answer already, so that 304 is the answer; sets its ETag and revision either way. */
export const isKnownAt = (
  request: FastifyRequest,
  reply: FastifyReply,
  { revision }: Standing,
  state?: State,
): boolean => isKnown(request, atRevision(reply, revision), revision, stateWord(state))
