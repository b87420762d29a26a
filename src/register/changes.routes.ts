import '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { listChanges } from '../db/history.ts'
import type { Db } from '../db/schema.ts'
import {
  AsOf,
  Cursor,
  cursorOf,
  encodeCursor,
  Limit,
  PageOf,
  PlaceRevision,
  PlaceText,
  sendPage,
} from '../http/page.ts'
import { type InRegister, NOT_MODIFIED, type Paged, READ_PROBLEMS, RegisterPath } from './route-parts.ts'

const FeedItem = Type.Object(
  {
    revision: Type.Integer({ minimum: 1 }),
    kind: Type.String(),
    key: Type.String(),
    op: Type.String(),
    lifecycle: Type.String(),
    at: Type.String({ format: 'date-time' }),
    actor: Type.String(),
  },
  { title: 'Change', description: 'What one commit did to one entry.' },
)

const placeOf = cursorOf(Type.Object({ revision: PlaceRevision, kind: PlaceText, key: PlaceText }))

/** The feed of changes. */
export function changeRoutes(app: FastifyInstance, db: Db): void {
  app.get<{ Params: InRegister; Querystring: Paged & { after?: number } }>(
    '/v1/registers/:register/changes',
    {
      schema: {
        operationId: 'listChanges',
        summary: 'The feed: every change after a revision, oldest first, without gaps',
        tags: ['commits'],
        params: RegisterPath,
        querystring: Type.Object(
          {
            after: Type.Optional(
              Type.Integer({
                minimum: 0,
                maximum: Number.MAX_SAFE_INTEGER,
                description: 'Revision that is known already; 0 unless told.',
              }),
            ),
            limit: Limit,
            cursor: Cursor,
            asOf: AsOf,
          },
          { additionalProperties: false },
        ),
        response: { 200: PageOf('ChangePage', FeedItem), 304: NOT_MODIFIED, ...READ_PROBLEMS },
      },
    },
    async (request, reply) => {
      const { limit = 50, cursor, after = 0, asOf } = request.query
      const found = await listChanges(db, request.params.register, {
        limit,
        after: placeOf(cursor, 'changes') ?? { revision: after },
        asOf,
      })
      const { page, more } = found.value
      const last = page.at(-1)
      const next =
        more && last !== undefined
          ? encodeCursor('changes', { revision: last.revision, kind: last.kind, key: last.key })
          : null
      return sendPage(request, reply, {
        items: page.map((item) => JSON.stringify(item)),
        nextCursor: next,
        revision: found.revision,
      })
    },
  )
}
