import type { FastifyReply, FastifyRequest } from 'fastify'
import type { RecordAsked } from '../../../domain/record/tell-record.ts'
import { LANGUAGES } from '../../../domain/rules/sentence.ts'
import type { Snapshot } from '../../../domain/snapshot.ts'
import { languageAsked } from '../../../http/language.ts'
import { varyBy } from '../../../http/vary.ts'
import { languageFor } from './asked.ts'

/** The language that a request asks a record in, by name or by Accept-Language; the answer names it. */
export function spokenIn(
  request: FastifyRequest,
  reply: FastifyReply,
  asked: string | undefined,
  vocabulary: Snapshot,
): Pick<RecordAsked, 'language' | 'languageAsked'> {
  const spoken = languageFor(asked, languageAsked(request, LANGUAGES), vocabulary)
  varyBy(reply.header('content-language', spoken.language), 'accept', 'accept-language')
  return spoken
}
