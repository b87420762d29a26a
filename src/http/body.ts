import type { FastifyInstance } from 'fastify'
import { parseStrictJson } from '../domain/strict-json.ts'

/** Bodies are strict JSON and nothing else: what cannot be kept exactly is refused, never silently changed. */
export function strictBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    ['application/json', 'application/merge-patch+json'],
    { parseAs: 'buffer' },
    (_request, body: Buffer, done) => {
      try {
        done(null, parseStrictJson(body))
      } catch (error) {
        done(error as Error)
      }
    },
  )
}
