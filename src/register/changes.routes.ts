import '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { listChanges } from '../db/history.ts'
import type { Db } from '../db/schema.ts'
import { accepted } from '../http/accept.ts'
import {
  AsOf,
  Cursor,
  cursorOf,
  Limit,
  nextOf,
  PageOf,
  PlaceRevision,
  PlaceText,
  sendPage,
} from '../http/page.ts'
import { problemResponses } from '../http/problem.ts'
import { varyBy } from '../http/vary.ts'
import { revisionOfPage } from './as-of.ts'
import { StreamText } from './change-events.ts'
import { changeStreams } from './change-stream.ts'
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

const LastEventId = Type.Optional(
  Type.Integer({
    minimum: 0,
    maximum: Number.MAX_SAFE_INTEGER,
    description: 'Of a stream: id of the event that was read last. Goes before `after`.',
  }),
)

const placeOf = cursorOf(Type.Object({ revision: PlaceRevision, kind: PlaceText, key: PlaceText }))

const REPRESENTATIONS = {
  'application/json': 'pages',
  'application/*': 'pages',
  '*/*': 'pages',
  'text/event-stream': 'stream',
} as const

/** The feed of changes, as pages or as a stream of events. */
export function changeRoutes(app: FastifyInstance, db: Db): void {
  const sendStream = changeStreams(app, db)
  app.get<{ Params: InRegister; Querystring: Paged & { after?: number } }>(
    '/v1/registers/:register/changes',
    {
      config: { role: 'reader' },
      schema: {
        operationId: 'listChanges',
        summary: 'The feed: every change after a revision, oldest first, as pages or as server-sent events',
        tags: ['commits'],
        params: RegisterPath,
        querystring: Type.Object(
          {
            after: Type.Optional(
              Type.Integer({
                minimum: 0,
                maximum: Number.MAX_SAFE_INTEGER,
                description:
                  'Revision that is known already. Unless told, pages start with the first commit, and a stream with the next one.',
              }),
            ),
            limit: Limit,
            cursor: Cursor,
            asOf: AsOf,
          },
          { additionalProperties: false },
        ),
        headers: Type.Object({ 'last-event-id': LastEventId }),
        response: {
          200: {
            description: 'A page of changes, or a stream of one event for each commit.',
            content: {
              'application/json': { schema: PageOf('ChangePage', FeedItem) },
              'text/event-stream': { schema: StreamText },
            },
          },
          304: NOT_MODIFIED,
          ...READ_PROBLEMS,
          ...problemResponses([503]),
        },
      },
    },
    async (request, reply) => {
      varyBy(reply, 'accept')
      if (accepted(request.headers.accept, REPRESENTATIONS) === 'stream') return sendStream(request, reply)
      const { limit = 50, cursor, after = 0 } = request.query
      const { register } = request.params
      const place = placeOf(cursor, 'changes')
      const asOf = await revisionOfPage(db, register, request.query.asOf, place)
      const start = place !== undefined && place.revision > after ? place : { revision: after }
      const found = await listChanges(db, register, { limit, after: start, asOf })
      return sendPage(request, reply, {
        items: found.value.page.map((item) => JSON.stringify(item)),
        nextCursor: nextOf('changes', found.value, ({ revision, kind, key }) => ({
          revision,
          kind,
          key,
          asOf,
        })),
        revision: found.revision,
      })
    },
  )
}
