import type { FastifyRequest } from 'fastify'
import Type from 'typebox'
import type { Once } from '../domain/answer.ts'
import { RegisterError } from '../domain/errors.ts'
import { canonical, type Json } from '../domain/log/canonical.ts'
import { sha256 } from '../domain/log/hash.ts'
import './access/access.ts'

export const IdempotencyKey = Type.Optional(
  Type.String({
    maxLength: 512,
    pattern: '^(?:[!#-~][!-~]{0,254}|"(?:[!#-\\[\\]-~]|\\\\["\\\\]){1,255}")$',
    description:
      'Any text that no other request of the caller has, such as a UUID; plain, or in double quotes. The same request sent again with it is done once and answered alike. Not kept of dry runs and refusals.',
    'x-message': 'must be 1 to 255 visible ASCII characters without spaces, plain or in double quotes',
  }),
)

/** For routes whose answer is a secret, which is not kept to be given again. */
export const noIdempotency = async ({ headers }: FastifyRequest): Promise<void> => {
  if (headers['idempotency-key'] === undefined) return
  throw new RegisterError(
    'invalid',
    'This address takes no Idempotency-Key: its answer is a secret, which is not kept to be given again. Send the request without it; should the answer be lost, make another key and revoke this one.',
    {
      details: {
        errors: [
          { in: 'header', pointer: '/idempotency-key', detail: 'must be left out; the answer is not kept' },
        ],
      },
    },
  )
}

/**
 * The request as one that is done once, if its `Idempotency-Key` asks so; a dry run does nothing to be done once. A body
 * that is no JSON is told by something that is, such as its hash.
 */
export function onceOf(request: FastifyRequest, body = request.body as Json): Once | undefined {
  const { 'idempotency-key': header, 'if-match': ifMatch } = request.headers
  const { dryRun, ...query } = request.query as Record<string, Json>
  if (typeof header !== 'string' || dryRun === true) return undefined
  return {
    actor: request.caller.actor,
    key: header.startsWith('"') ? header.slice(1, -1).replaceAll(/\\(.)/g, '$1') : header,
    fingerprint: sha256(
      canonical({
        method: request.method,
        route: request.routeOptions.url,
        path: { ...(request.params as Record<string, Json>) },
        query,
        body,
        ...(ifMatch !== undefined && { ifMatch }),
      }),
    ),
  }
}
