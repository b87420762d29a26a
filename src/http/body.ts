import type { FastifyInstance, FastifyRequest } from 'fastify'
import { RegisterError } from '../domain/errors.ts'
import { parseStrictJson } from '../domain/strict-json.ts'

const WHOLE = 'application/json'
const PATCH = 'application/merge-patch+json'

/** Bodies are strict JSON and nothing else: what cannot be kept exactly is refused, never silently changed. */
export function strictBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  for (const type of [WHOLE, PATCH])
    app.addContentTypeParser(type, { parseAs: 'buffer' }, (request, body: Buffer, done) => {
      try {
        refuseOtherType(request.method, type)
        refuseOtherCoding(request)
        done(null, parseStrictJson(body))
      } catch (error) {
        done(error as Error)
      }
    })
}

/** A patch taken for a whole entry would clear what it leaves alone, and a whole entry for a patch keep what it lacks. */
function refuseOtherType(method: string, type: string): void {
  const expected = method === 'PATCH' ? PATCH : WHOLE
  if (type !== expected)
    throw new RegisterError('unsupported-media-type', `${method} takes ${expected}, not ${type}.`)
}

/** A body is UTF-8 as it stands: what says that it is something else would be read as what it is not. */
function refuseOtherCoding({ headers }: FastifyRequest): void {
  const [, charset = 'utf-8'] = /;\s*charset\s*=\s*"?([^\s";]*)/i.exec(headers['content-type'] ?? '') ?? []
  const coding = headers['content-encoding'] ?? 'identity'
  if (charset.toLowerCase() !== 'utf-8' || coding.toLowerCase() !== 'identity')
    throw new RegisterError(
      'unsupported-media-type',
      'Send the body as UTF-8, neither recoded nor compressed.',
    )
}
