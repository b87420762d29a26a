import '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import type { Db } from '../db/schema.ts'
import { readContents } from '../db/snapshot.ts'
import { RegisterError } from '../domain/errors.ts'
import { isKnown } from '../http/etag.ts'
import { AsOf, atRevision } from '../http/page.ts'
import { printRegisterFile, RegisterFile } from './register-file.ts'
import { type InRegister, NOT_MODIFIED, READ_PROBLEMS, RegisterPath } from './route-parts.ts'

const TYPES = { json: 'application/json; charset=utf-8', yaml: 'application/yaml; charset=utf-8' } as const
type Format = keyof typeof TYPES

/** The whole register as one file, as JSON or YAML. */
export function fileRoutes(app: FastifyInstance, db: Db): void {
  app.get<{ Params: InRegister; Querystring: { asOf?: number; format?: Format } }>(
    '/v1/registers/:register/file',
    {
      schema: {
        operationId: 'getRegisterFile',
        summary: 'Read the whole register as one file, JSON or YAML',
        tags: ['registers'],
        params: RegisterPath,
        querystring: Type.Object(
          {
            asOf: AsOf,
            format: Type.Optional(
              Type.Unsafe<Format>({
                type: 'string',
                enum: ['json', 'yaml'],
                description: 'Format; by Accept unless told.',
              }),
            ),
          },
          { additionalProperties: false },
        ),
        response: {
          200: {
            description: 'The register file.',
            content: {
              'application/json': { schema: RegisterFile },
              'application/yaml': { schema: Type.String() },
            },
          },
          304: NOT_MODIFIED,
          ...READ_PROBLEMS,
        },
      },
    },
    async (request, reply) => {
      const format = request.query.format ?? acceptable(request.headers.accept)
      const { register } = request.params
      const { revision, value } = await readContents(db, register, request.query.asOf)
      atRevision(reply, revision).header('vary', 'accept')
      if (isKnown(request, reply, revision, format === 'yaml' ? format : undefined))
        return reply.code(304).send()
      const contents = value.map(({ kind, content }) => ({ kind, content: JSON.parse(content) }))
      return reply.type(TYPES[format]).send(printRegisterFile(register, contents, format))
    },
  )
}

/** The format that an Accept header asks for; JSON when it leaves the choice. Throws not-acceptable. */
function acceptable(accept = '*/*'): Format {
  const ranges = accept
    .split(',')
    .map(rangeOf)
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  for (const { type } of ranges) {
    if (type === 'application/json' || type === '*/*' || type === 'application/*') return 'json'
    if (type === 'application/yaml' || type === 'text/yaml' || type === 'application/x-yaml') return 'yaml'
  }
  throw new RegisterError(
    'not-acceptable',
    `The register file is application/json or application/yaml; Accept asks for ${accept.slice(0, 80)}.`,
  )
}

/** One media range of an Accept header, with its weight. */
function rangeOf(text: string): { type: string; weight: number } {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase())
  const weight = parameters.find((parameter) => parameter.startsWith('q='))
  return { type, weight: weight === undefined ? 1 : Number(weight.slice(2)) }
}
