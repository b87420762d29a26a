import type { FastifyRequest } from 'fastify'
import type { CommitRequest } from '../db/change.ts'
import { refuseTooLittle } from '../http/access/access.ts'

/** What a commit is told of whoever asks for it: the credential, its person's name, the request, and what it may change. */
export function whoOf(
  request: FastifyRequest,
): Pick<CommitRequest, 'actor' | 'name' | 'subject' | 'requestId' | 'permit'> & { readonly actor: string } {
  const { actor, name, subject } = request.caller
  return {
    actor,
    name,
    subject,
    requestId: request.id,
    permit: ({ writer }) => refuseTooLittle(request, writer),
  }
}
