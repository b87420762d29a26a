import type { FastifyInstance, FastifyRequest } from 'fastify'
import { RegisterError } from '../domain/errors.ts'
import { parseStrictJson } from '../domain/strict-json.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether the route takes a file, JSON or YAML, byte for byte. */
    bytes?: boolean
    /** Media types of the documents that the route takes, byte for byte, and nothing else. */
    takes?: readonly string[]
  }
}

/** A file as it was sent. */
export interface SentFile {
  readonly bytes: Buffer
  readonly format: 'json' | 'yaml'
}

/** A document as it was sent. */
export interface SentDocument {
  readonly bytes: Buffer
  readonly type: string
}

const WHOLE = 'application/json'
const PATCH = 'application/merge-patch+json'
const YAML = ['application/yaml', 'application/x-yaml', 'text/yaml']

/**
 * Bodies are strict JSON, or files byte for byte: what cannot be kept exactly is refused, never silently changed.
 * `documents` are the media types that some routes take besides.
 */
export function strictBodies(app: FastifyInstance, maxDepth: number, documents: readonly string[]): void {
  app.removeAllContentTypeParsers()
  for (const type of [WHOLE, PATCH, ...YAML])
    app.addContentTypeParser(type, { parseAs: 'buffer' }, (request, body: Buffer, done) => {
      try {
        refuseOtherType(request, type)
        refuseOtherCoding(request)
        done(null, takesFile(request) ? sentFile(type, body) : parseStrictJson(body, { maxDepth }))
      } catch (error) {
        done(error as Error)
      }
    })
  for (const type of documents)
    app.addContentTypeParser(type, { parseAs: 'buffer' }, (request, bytes: Buffer, done) => {
      try {
        refuseOtherType(request, type)
        refuseOtherCoding(request)
        done(null, { bytes, type } satisfies SentDocument)
      } catch (error) {
        done(error as Error)
      }
    })
}

const takesFile = ({ routeOptions }: FastifyRequest): boolean => routeOptions.config.bytes === true

const sentFile = (type: string, bytes: Buffer): SentFile => ({
  bytes,
  format: type === WHOLE ? 'json' : 'yaml',
})

/** A patch taken for a whole entry would clear what it leaves alone, and a whole entry for a patch keep what it lacks. */
function refuseOtherType(request: FastifyRequest, type: string): void {
  // What is at no address is told first, whatever is sent there.
  if (request.is404) return
  const { method, routeOptions } = request
  const { takes } = routeOptions.config
  const expected = takes ?? (takesFile(request) ? [WHOLE, ...YAML] : [method === 'PATCH' ? PATCH : WHOLE])
  if (!expected.includes(type))
    throw new RegisterError(
      'unsupported-media-type',
      `${method} takes ${(takes ?? expected.slice(0, 2)).join(' or ')} here, not ${type}.`,
    )
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
