import type { FastifyInstance, FastifyRequest } from 'fastify'
import { RegisterError } from '../domain/errors.ts'
import type { Limits } from '../limits.ts'

/** Refuses addresses that are too long, and query strings with too many parameters. */
export function limitAddresses(app: FastifyInstance, limits: Limits): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const url = request.raw.url ?? ''
    if (url.length > limits.urlBytes) done(tooLong(url.length, limits.urlBytes))
    // A parameter takes two bytes at least.
    else if (url.length > 2 * limits.parameters) done(tooMany(request, limits.parameters))
    else done()
  })
}

const tooLong = (bytes: number, most: number): RegisterError =>
  new RegisterError(
    'address-too-long',
    `The address is ${bytes} bytes long, and ${most} are the most. Ask for less with one request.`,
  )

function tooMany({ query }: FastifyRequest, most: number): RegisterError | undefined {
  let count = 0
  for (const value of Object.values(Object(query))) count += Array.isArray(value) ? value.length : 1
  if (count <= most) return undefined
  const detail = `has ${count} parameters, and ${most} are the most; ask for less with one request`
  return new RegisterError('invalid', `The query ${detail}.`, {
    details: { errors: [{ in: 'query', pointer: '', detail }] },
  })
}
