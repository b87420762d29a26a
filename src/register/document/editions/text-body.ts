import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import type { Role } from '../../../domain/access/roles.ts'
import { TEXT_TYPES } from '../../../texts/media-types.ts'
import { fileBody } from '../../file-bodies.ts'

const FILES = {
  content: Object.fromEntries(
    Object.keys(TEXT_TYPES).map((type) => [
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
  mostBytes: 10 * 1024 * 1024,
}

/** What a route whose body is a document has, for callers of a role. */
export const textBody = (app: FastifyInstance, role: Role) => fileBody(app, role, FILES)
