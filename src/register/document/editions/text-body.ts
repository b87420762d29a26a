import type { FastifyInstance, FastifySchemaCompiler } from 'fastify'
import Type from 'typebox'
import type { Role } from '../../../domain/access/roles.ts'
import { TEXT_TYPES } from '../../../texts/media-types.ts'

/** The most bytes that a document has. */
const MOST_BYTES = 10 * 1024 * 1024

const TYPES = Object.keys(TEXT_TYPES)

const BODY = {
  content: Object.fromEntries(
    TYPES.map((type) => [
      type,
      {
        schema: Type.String({
          description: type.startsWith('text/')
            ? 'The document, in UTF-8.'
            : 'The file. Its text is read from it; nothing is fetched, and no script or macro is run.',
        }),
      },
    ]),
  ),
}

/** What a route whose body is a document has, for callers of a role: it is read as it was sent, not by a schema. */
export function textBody(app: FastifyInstance, role: Role) {
  const validatorCompiler: FastifySchemaCompiler<object> = (route) =>
    (route.httpPart === 'body' ? undefined : app.validatorCompiler?.(route)) ?? (() => true)
  return { body: BODY, options: { bodyLimit: MOST_BYTES, config: { takes: TYPES, role }, validatorCompiler } }
}
