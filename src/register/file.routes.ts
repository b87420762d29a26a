import '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { findStanding } from '../db/revision.ts'
import type { Db } from '../db/schema.ts'
import { readContents } from '../db/snapshot.ts'
import { RegisterError } from '../domain/errors.ts'
import { accepted } from '../http/accept.ts'
import { isKnown } from '../http/etag.ts'
import { AsOf, atRevision, State, stateWord } from '../http/page.ts'
import { varyBy } from '../http/vary.ts'
import { revisionOf } from './as-of.ts'
import { printRegisterFile, RegisterFile } from './register-file.ts'
import { type InRegister, NOT_MODIFIED, READ_PROBLEMS, RegisterPath } from './route-parts.ts'

const TYPES = { json: 'application/json; charset=utf-8', yaml: 'application/yaml; charset=utf-8' } as const
type Format = keyof typeof TYPES
const FORMATS: Readonly<Record<string, Format>> = {
  'application/json': 'json',
  'application/*': 'json',
  '*/*': 'json',
  'application/yaml': 'yaml',
  'application/x-yaml': 'yaml',
  'text/yaml': 'yaml',
}

/** The whole register as one file, as JSON or YAML. */
export function fileRoutes(app: FastifyInstance, db: Db): void {
  app.get<{ Params: InRegister; Querystring: { asOf?: AsOf; state?: State; format?: Format } }>(
    '/v1/registers/:register/file',
    {
      config: { role: 'reader' },
      schema: {
        operationId: 'getRegisterFile',
        summary: 'Read the whole register as one file, JSON or YAML',
        tags: ['registers'],
        params: RegisterPath,
        querystring: Type.Object(
          {
            asOf: AsOf,
            state: State,
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
      const { state } = request.query
      const { revision } = await findStanding(
        db,
        register,
        await revisionOf(db, register, request.query.asOf),
      )
      varyBy(atRevision(reply, revision), 'accept')
      const representation =
        format === 'yaml'
          ? [format, stateWord(state)].filter((word) => word !== undefined).join('-')
          : stateWord(state)
      if (isKnown(request, reply, revision, representation)) return reply.code(304).send()
      const { value } = await readContents(db, register, revision, undefined, state)
      const contents = value.map(({ kind, content }) => ({ kind, content: JSON.parse(content) }))
      return reply.type(TYPES[format]).send(printRegisterFile(register, contents, format))
    },
  )
}

/** The format that an Accept header asks for; JSON when it leaves the choice. Throws not-acceptable. */
function acceptable(accept: string | undefined): Format {
  const format = accepted(accept, FORMATS)
  if (format !== undefined) return format
  throw new RegisterError(
    'not-acceptable',
    `The register file is application/json or application/yaml; Accept asks for ${accept?.slice(0, 80)}.`,
  )
}
