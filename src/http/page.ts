import type { FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import { RegisterError } from '../domain/errors.ts'
import { STATES, type State as StateWord } from '../domain/lifecycle.ts'
import type { Page } from '../domain/store.ts'
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
/** A state of the register: a revision, or an RFC 3339 time, which means the last revision made until then. */
export const StateOf = (description: string) =>
  Type.Union(
    [
      Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER }),
      Type.String({ format: 'instant', maxLength: 40 }),
    ],
    { description },
  )
export const AsOf = Type.Optional(
  StateOf(
    'State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told.',
  ),
)
export type AsOf = number | string

/** Which versions an answer is made from. */
export const State = Type.Optional(
  Type.Unsafe<StateWord>({
    type: 'string',
    enum: STATES,
    description:
      '`approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all.',
  }),
)
export type State = StateWord

/** A word for the ETag of an answer that is not made from the newest versions. */
export const stateWord = (state: State | undefined): string | undefined =>
  state === 'approved' ? state : undefined

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

/** The same of a list whose items are counted when that is asked. */
export const CountedPageOf = (title: string, item: Type.TSchema) => {
  const { properties } = PageOf(title, item)
  const total = Type.Integer({
    minimum: 0,
    description: 'How many there are on all pages, with `count=exact`.',
  })
  return Type.Object({ ...properties, total: Type.Optional(total) }, { title })
}

export type Count = 'exact'
export const Count = Type.Optional(
  Type.Unsafe<Count>({
    type: 'string',
    enum: ['exact'],
    description: 'Whether to count what there is on all pages, as `total`; not counted unless told.',
  }),
)

/** A place in an order, as the opaque text that clients send back. */
export const encodeCursor = (order: string, place: object): string =>
  Buffer.from(JSON.stringify({ order, ...place })).toString('base64url')

/** The cursor that goes on after a page, from the place of its last item; null when no other page follows. */
export function nextOf<Item>(
  order: string,
  { page, more }: Page<Item>,
  placeOf: (last: Item) => object,
): string | null {
  const last = page.at(-1)
  return more && last !== undefined ? encodeCursor(order, placeOf(last)) : null
}

/** The revision that a list is read as of: a cursor holds it, so that all pages answer of one state. */
interface OfState {
  readonly asOf?: number
}

/** Reads the cursors of a list whose places have a schema; of another list or order they throw invalid. */
export function cursorOf<Schema extends Type.TObject>(schema: Schema) {
  const properties = { order: Type.String(), asOf: PlaceRevision, ...schema.properties }
  const check = compileCheck({ ...schema, properties })
  return (cursor: string | undefined, order: string): (Type.Static<Schema> & OfState) | undefined => {
    if (cursor === undefined) return undefined
    const place = parsed(cursor)
    if (place?.order === order && check(place).length === 0) return place as Type.Static<Schema> & OfState
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
  /** How many items all pages have, where that was asked. */
  readonly total?: number | undefined
  /** What sets the answer apart from others about the same: a word for its ETag. */
  readonly representation?: string | undefined
}

/** Sends a page with `Link` to the next one; what lies inside a register has an ETag, and 304 where it is known. */
export function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  { items, nextCursor, revision, total, representation }: SentPage,
): FastifyReply {
  if (revision !== undefined && isKnown(request, atRevision(reply, revision), revision, representation))
    return reply.code(304).send()
  linkNext(request, reply, nextCursor)
  const counted = total === undefined ? '' : `,"total":${total}`
  return sendJson(reply, `{"data":[${items.join(',')}],"nextCursor":${JSON.stringify(nextCursor)}${counted}}`)
}

/** Sets `Link` to the next page, if there is one. */
export function linkNext(request: FastifyRequest, reply: FastifyReply, nextCursor: string | null): void {
  if (nextCursor === null) return
  const url = new URL(request.url, 'http://localhost')
  url.searchParams.set('cursor', nextCursor)
  reply.header('link', `<${url.pathname}${url.search}>; rel="next"`)
}

/** Sends JSON text, be it encoded already. */
export function sendJson(reply: FastifyReply, text: string | Buffer): FastifyReply {
  return reply.type('application/json; charset=utf-8').send(text)
}

/** Names the register's revision that an answer holds for. */
export function atRevision(reply: FastifyReply, revision: number): FastifyReply {
  return reply.header('register-revision', revision)
}
