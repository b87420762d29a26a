import type { FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import { RegisterError } from '../domain/errors.ts'
import { compileCheck } from '../domain/validate.ts'
import { isKnown } from './etag.ts'

export const MOST_A_PAGE = 200

export const Limit = Type.Optional(
  Type.Integer({ minimum: 1, maximum: MOST_A_PAGE, description: 'Most items on the page; 50 unless told.' }),
)
export const Cursor = Type.Optional(
  Type.String({
    minLength: 1,
    maxLength: 1000,
    description: 'Opaque place to go on from: `nextCursor` of the page before.',
  }),
)
export const AsOf = Type.Optional(
  Type.Integer({
    minimum: 0,
    maximum: Number.MAX_SAFE_INTEGER,
    description: 'Revision of the register to answer as of; the newest unless told.',
  }),
)

export const UpdatedSince = Type.Optional(
  Type.String({ format: 'date-time', maxLength: 40, description: 'Only what changed then or later.' }),
)

/** The schema of a page of items. */
export const PageOf = (title: string, item: Type.TSchema) =>
  Type.Object(
    {
      data: Type.Array(item),
      nextCursor: Type.Union([Type.String(), Type.Null()], {
        description: 'Where the next page starts; null on the last.',
      }),
    },
    { title },
  )

/** A place in an order, as the opaque text that clients send back. */
export const encodeCursor = (order: string, place: object): string =>
  Buffer.from(JSON.stringify({ order, ...place })).toString('base64url')

/** Reads the cursors of a list whose places have a schema; of another list or order they throw invalid. */
export function cursorOf<Schema extends Type.TObject>(schema: Schema) {
  const check = compileCheck({ ...schema, properties: { order: { type: 'string' }, ...schema.properties } })
  return (cursor: string | undefined, order: string): Type.Static<Schema> | undefined => {
    if (cursor === undefined) return undefined
    const place = parsed(cursor)
    if (place?.order === order && check(place).length === 0) return place as Type.Static<Schema>
    throw new RegisterError(
      'invalid',
      'The cursor is not one of this list and order. Start again without a cursor.',
      {
        details: {
          errors: [
            {
              in: 'query',
              pointer: '/cursor',
              detail: 'must be nextCursor of a page of the same list and sort',
            },
          ],
        },
      },
    )
  }
}

/** A text within a cursor: what PostgreSQL can compare with. */
export const PlaceText = Type.String({ maxLength: 500, pattern: '^[\\x20-\\x7e]*$' })
export const PlaceRevision = Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER })

function parsed(cursor: string): Record<string, unknown> | undefined {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return typeof place === 'object' && place !== null ? { ...place } : undefined
  } catch {
    return undefined
  }
}

/** Items of a page as JSON texts, where the next one starts, and the register's revision that it holds for. */
interface SentPage {
  readonly items: readonly string[]
  readonly nextCursor: string | null
  readonly revision?: number
}

/** Sends a page with `Link` to the next one; what lies inside a register has an ETag, and 304 where it is known. */
export function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  { items, nextCursor, revision }: SentPage,
): FastifyReply {
  if (revision !== undefined && isKnown(request, atRevision(reply, revision), revision))
    return reply.code(304).send()
  if (nextCursor !== null) {
    const url = new URL(request.url, 'http://localhost')
    url.searchParams.set('cursor', nextCursor)
    reply.header('link', `<${url.pathname}${url.search}>; rel="next"`)
  }
  return sendJson(reply, `{"data":[${items.join(',')}],"nextCursor":${JSON.stringify(nextCursor)}}`)
}

/** Sends JSON text. */
export function sendJson(reply: FastifyReply, text: string): FastifyReply {
  return reply.type('application/json; charset=utf-8').send(text)
}

/** Names the register's revision that an answer holds for. */
export function atRevision(reply: FastifyReply, revision: number): FastifyReply {
  return reply.header('register-revision', revision)
}
