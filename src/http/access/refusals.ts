import type { FastifyReply } from 'fastify'
import type { Role } from '../../domain/access/roles.ts'
import { RegisterError } from '../../domain/errors.ts'

const REALM = 'Bearer realm="ropa"'

/** There is no credential. */
export function missingCredential(reply: FastifyReply): RegisterError {
  reply.header('www-authenticate', REALM)
  return new RegisterError(
    'unauthenticated',
    'The request has no credential. Send an API key or an access token as `Authorization: Bearer …`.',
  )
}

/** There is a credential that is not in force. Nobody who has no right to it learns whether it ever was. */
export function badCredential(reply: FastifyReply): RegisterError {
  reply.header('www-authenticate', `${REALM}, error="invalid_token"`)
  return new RegisterError(
    'unauthenticated',
    'The credential is not valid: it may be mistyped, expired or revoked. Send another one.',
  )
}

/** The caller's role is too little, in a register that it reaches or, without one, anywhere. */
export function tooLittle(needed: Role, has: Role | undefined, register?: string): RegisterError {
  const where = register === undefined ? '' : ` in the register "${register}"`
  const found = has === undefined ? 'none' : has
  return new RegisterError(
    'forbidden',
    `This needs the role ${needed}${where}, or more; the credential has ${found}. Use another one, or ask an owner.`,
  )
}
