import type { FastifyInstance, FastifyRequest } from 'fastify'
import { RegisterError } from '../domain/errors.ts'
import { parseStrictJson } from '../domain/strict-json.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Media types of the files that the route takes, byte for byte, and nothing else. */
    takes?: readonly string[]
  }
}

/** A file as it was sent; one of the names of YAML stands for all of them. */
export interface SentFile {
  readonly bytes: Buffer
  readonly type: string
}

export const JSON_TYPE = 'application/json'
export const YAML_TYPE = 'application/yaml'
const PATCH = 'application/merge-patch+json'
const YAML = [YAML_TYPE, 'application/x-yaml', 'text/yaml']

/** Bodies are strict JSON, or files byte for byte: what cannot be kept exactly is refused, never silently changed. */
export function strictBodies(app: FastifyInstance, maxDepth: number): void {
  app.removeAllContentTypeParsers()
  const known = new Set<string>()
  function read(type: string): void {
    if (known.has(type)) return
    known.add(type)
    app.addContentTypeParser(type, { parseAs: 'buffer' }, (request, bytes: Buffer, done) => {
      try {
        refuseOtherType(request, type)
        refuseOtherCoding(request)
        done(
          null,
          request.routeOptions.config.takes ? sent(type, bytes) : parseStrictJson(bytes, { maxDepth }),
        )
      } catch (error) {
        done(error as Error)
      }
    })
  }
  for (const type of [JSON_TYPE, PATCH, ...YAML]) read(type)
  app.addHook('onRoute', ({ config }) => {
    for (const type of config?.takes ?? []) read(type)
  })
}

/** The notation of a file that is JSON or YAML. */
export const formatOf = ({ type }: SentFile): 'json' | 'yaml' => (type === YAML_TYPE ? 'yaml' : 'json')

const sent = (type: string, bytes: Buffer): SentFile => ({
  bytes,
  type: YAML.includes(type) ? YAML_TYPE : type,
})

/** A patch taken for a whole entry would clear what it leaves alone, and a whole entry for a patch keep what it lacks. */
function refuseOtherType(request: FastifyRequest, type: string): void {
  // What is at no address is told first, whatever is sent there.
  if (request.is404) return
  const { method, routeOptions } = request
  const expected = routeOptions.config.takes ?? [method === 'PATCH' ? PATCH : JSON_TYPE]
  if (expected.includes(type) || (YAML.includes(type) && expected.includes(YAML_TYPE))) return
  throw new RegisterError(
    'unsupported-media-type',
    `${method} takes ${expected.join(' or ')} here, not ${type}.`,
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
