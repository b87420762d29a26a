import '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { listEntries } from '../db/list.ts'
import { findEntry } from '../db/read.ts'
import type { Db } from '../db/schema.ts'
import { CLAUSE_PATTERN } from '../domain/entry.ts'
import { renderVersion } from '../domain/version.ts'
import { isKnown } from '../http/etag.ts'
import {
  AsOf,
  atRevision,
  Cursor,
  cursorOf,
  encodeCursor,
  Limit,
  PlaceRevision,
  PlaceText,
  sendJson,
  sendPage,
  UpdatedSince,
} from '../http/page.ts'
import type { Kind } from './kind.ts'
import {
  EntryPath,
  type InRegister,
  NOT_MODIFIED,
  type OfEntry,
  type Paged,
  READ_PROBLEMS,
  RegisterPath,
} from './route-parts.ts'
import { schemasOf } from './schemas.ts'

type Sort = 'key' | '-key' | 'updatedAt' | '-updatedAt'
type Listing = Paged & { sort?: Sort; updatedSince?: string } & Record<string, unknown>

const placeOf = cursorOf(Type.Object({ key: PlaceText, revision: PlaceRevision }))

/** Reading the entries of a kind: a page of them, and one. */
export function entryReads(app: FastifyInstance, db: Db, kind: Kind): void {
  const schemas = schemasOf(kind)
  const collection = `/v1/registers/:register/${kind.name}`
  const address = `${collection}/:key`
  const tags = [kind.name]

  app.get<{ Params: InRegister; Querystring: Listing }>(
    collection,
    {
      schema: {
        operationId: `list${kind.plural}`,
        summary: `List ${kind.name}`,
        tags,
        params: RegisterPath,
        querystring: listQuery(kind),
        response: { 200: schemas.page, 304: NOT_MODIFIED, ...READ_PROBLEMS },
      },
    },
    async (request, reply) => {
      const { limit = 50, sort = 'key', cursor, asOf, updatedSince, ...given } = request.query
      const found = await listEntries(db, request.params.register, {
        kind,
        limit,
        sort: sort.endsWith('key') ? 'key' : 'updatedAt',
        descending: sort.startsWith('-'),
        after: placeOf(cursor, `${kind.name} ${sort}`),
        asOf,
        updatedSince,
        filters: kind.filters.flatMap((filter) => {
          const values = given[filter.name]
          return Array.isArray(values) ? [{ filter, values: values.map(String) }] : []
        }),
      })
      const { page, more } = found.value
      const last = page.at(-1)
      const next =
        more && last !== undefined
          ? encodeCursor(`${kind.name} ${sort}`, { key: last.key, revision: last.revision })
          : null
      return sendPage(request, reply, {
        items: page.map(renderVersion),
        nextCursor: next,
        revision: found.revision,
      })
    },
  )

  app.get<{ Params: OfEntry; Querystring: { asOf?: number } }>(
    address,
    {
      schema: {
        operationId: `get${kind.singular}`,
        summary: `Read one of ${kind.name}`,
        tags,
        params: EntryPath,
        querystring: Type.Object({ asOf: AsOf }, { additionalProperties: false }),
        response: { 200: schemas.entry, 304: NOT_MODIFIED, ...READ_PROBLEMS },
      },
    },
    async (request, reply) => {
      const { register, key } = request.params
      const { revision, value } = await findEntry(db, register, kind.name, key, request.query.asOf)
      atRevision(reply, revision)
      if (isKnown(request, reply, value.revision)) return reply.code(304).send()
      return sendJson(reply, renderVersion(value))
    },
  )
}

function listQuery(kind: Kind): Type.TSchema {
  const filters = kind.filters.map(({ name, description, words }) => [
    name,
    Type.Optional(
      Type.Array(
        words === undefined
          ? Type.String({ minLength: 1, maxLength: 64, pattern: CLAUSE_PATTERN })
          : Type.Unsafe<string>({ type: 'string', enum: words }),
        { minItems: 1, maxItems: 20, description: `${description} Given more than once: any of them.` },
      ),
    ),
  ])
  return Type.Object(
    {
      limit: Limit,
      cursor: Cursor,
      sort: Type.Optional(
        Type.Unsafe<Sort>({
          type: 'string',
          enum: ['key', '-key', 'updatedAt', '-updatedAt'],
          description: 'Order; `-` is descending.',
        }),
      ),
      asOf: AsOf,
      updatedSince: UpdatedSince,
      ...Object.fromEntries(filters),
    },
    { additionalProperties: false },
  )
}
