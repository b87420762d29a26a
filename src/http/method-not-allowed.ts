import '@fastify/swagger'
import type { FastifyInstance, HTTPMethods } from 'fastify'
import { RegisterError } from '../domain/errors.ts'
import { sendProblem } from './problem.ts'

const METHODS: readonly HTTPMethods[] = [
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'OPTIONS',
  'TRACE',
  'QUERY',
]

/** Answers 405 with `Allow` for methods that an address does not have. Goes before the routes, and closes after them. */
export function methodsNotAllowed(app: FastifyInstance): () => void {
  const methods = new Map<string, Set<string>>()
  const open = new Set<string>()
  app.addHook('onRoute', ({ url, method, config }) => {
    const known = methods.get(url) ?? new Set()
    for (const name of [method].flat()) known.add(name)
    methods.set(url, known)
    if (config?.open === true) open.add(url)
  })
  return () => {
    for (const [url, known] of [...methods]) {
      if (url.includes('*')) continue
      const allow = [...known].sort().join(', ')
      app.route({
        method: METHODS.filter((method) => !known.has(method)),
        url,
        schema: { hide: true },
        config: open.has(url) ? { open: true } : { role: 'reader' },
        // In place of a handler, which would be reached only by bodies that can be read.
        onRequest: (request, reply) => {
          sendProblem(
            new RegisterError('method-not-allowed', `${request.method} is not allowed here; ${allow} are.`),
            request,
            reply.header('allow', allow),
          )
        },
        handler: () => {},
      })
    }
  }
}
