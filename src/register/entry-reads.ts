import '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { listEntries } from '../db/list.ts'
import { findEntry } from '../db/read.ts'
import type { Db } from '../db/schema.ts'
import { byWords } from '../db/search-filter.ts'
import { CLAUSE_PATTERN } from '../domain/patterns.ts'
import { searchTerms } from '../domain/searched.ts'
import { renderMembers, renderVersion, type Version } from '../domain/version.ts'
import { isKnown } from '../http/etag.ts'
import { FieldsOf, representationOf } from '../http/fields.ts'
import {
  AsOf,
  atRevision,
  Count,
  Cursor,
  cursorOf,
  Limit,
  nextOf,
  PlaceRevision,
  PlaceText,
  State,
  sendJson,
  sendPage,
  stateWord,
  UpdatedSince,
} from '../http/page.ts'
import { revisionOf, revisionOfPage } from './as-of.ts'
import { listMatches, Q, refuseAsOf } from './entry-search.ts'
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
export interface Listing extends Paged, Record<string, unknown> {
  sort?: Sort
  updatedSince?: string
  q?: string
  state?: State
  fields?: string[]
  count?: Count
}

const placeOf = cursorOf(Type.Object({ key: PlaceText, revision: PlaceRevision }))

/** Reading the entries of a kind: a page of them, and one. */
export function entryReads(app: FastifyInstance, db: Db, kind: Kind): void {
  const schemas = schemasOf(kind)
  const collection = `/v1/registers/:register/${kind.name}`
  const address = `${collection}/:key`
  const tags = [kind.name]
  const Fields = FieldsOf(`${kind.singular}Member`, ['meta', ...Object.keys(kind.schema.properties)])

  app.get<{ Params: InRegister; Querystring: Listing }>(
    collection,
    {
      config: { role: 'reader', keeps: 'register' },
      schema: {
        operationId: `list${kind.plural}`,
        summary: `List ${kind.name.replaceAll('-', ' ')}`,
        tags,
        params: RegisterPath,
        querystring: listQuery(kind, Fields),
        response: { 200: schemas.page, 304: NOT_MODIFIED, ...READ_PROBLEMS },
      },
    },
    async (request, reply) => {
      const {
        limit = 50,
        sort,
        cursor,
        asOf: state,
        updatedSince,
        q,
        state: which = 'newest',
        fields,
        count,
        ...given
      } = request.query
      const { register } = request.params
      const filters = kind.filters.flatMap((filter) => {
        const values = given[filter.name]
        return Array.isArray(values) ? [{ filter, values: values.map(String) }] : []
      })
      const representation = representationOf({ fields, count, state: which })
      const render = renderer(fields)
      const terms = q === undefined ? undefined : searchTerms(q)
      if (terms !== undefined) refuseAsOf(state, which)
      if (terms !== undefined && sort === undefined && updatedSince === undefined && filters.length === 0)
        return sendPage(request, reply, {
          ...(await listMatches(db, register, kind, { terms, limit, cursor, count, render })),
          representation,
        })
      const order = [kind.name, sort ?? 'key', stateWord(which)]
        .filter((word) => word !== undefined)
        .join(' ')
      const place = placeOf(cursor, order)
      const asOf = await revisionOfPage(db, register, state, place)
      if (terms !== undefined) {
        // The cursor may have one.
        refuseAsOf(asOf)
        filters.push({ filter: await byWords(db, register, kind.name, terms), values: [] })
      }
      const { revision, value } = await listEntries(db, register, {
        kind,
        limit,
        sort: sort?.endsWith('updatedAt') ? 'updatedAt' : 'key',
        descending: sort?.startsWith('-') ?? false,
        after: place,
        asOf,
        state: which,
        updatedSince,
        filters,
        count: count === 'exact',
      })
      return sendPage(request, reply, {
        items: value.page.map(render),
        nextCursor: nextOf(order, value, (last) => ({ key: last.key, revision: last.revision, asOf })),
        revision,
        total: value.total,
        representation,
      })
    },
  )

  app.get<{ Params: OfEntry; Querystring: { asOf?: AsOf; state?: State; fields?: string[] } }>(
    address,
    {
      config: { role: 'reader', keeps: { entryOf: kind.name } },
      schema: {
        operationId: `get${kind.singular}`,
        summary: `Read ${kind.one}`,
        tags,
        params: EntryPath,
        querystring: Type.Object(
          { asOf: AsOf, state: State, fields: Fields },
          { additionalProperties: false },
        ),
        response: { 200: schemas.entryOrPart, 304: NOT_MODIFIED, ...READ_PROBLEMS },
      },
    },
    async (request, reply) => {
      const { register, key } = request.params
      const { asOf, state, fields } = request.query
      const at = await revisionOf(db, register, asOf)
      const { revision, value } = await findEntry(db, register, kind.name, key, at, state)
      atRevision(reply, revision)
      if (isKnown(request, reply, value.revision, representationOf({ fields }))) return reply.code(304).send()
      return sendJson(reply, renderer(fields)(value))
    },
  )
}

/** Tells a version: all of it, as it was committed, or some members. */
function renderer(fields: readonly string[] | undefined): (version: Version) => string {
  if (fields === undefined) return renderVersion
  const members = new Set(fields)
  return (version) => renderMembers(version, members)
}

const KEY_OR_CODE = { type: 'string', minLength: 1, maxLength: 64, pattern: CLAUSE_PATTERN }

function listQuery(kind: Kind, Fields: Type.TSchema): Type.TSchema {
  const filters = kind.filters.map(({ name, description, words, shape }) => [
    name,
    Type.Optional(
      Type.Array(
        words === undefined
          ? Type.Unsafe<string>(shape ?? KEY_OR_CODE)
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
          description:
            'Order; `-` is descending. By key unless told, or unless there is a `q` and no filter.',
        }),
      ),
      asOf: AsOf,
      state: State,
      updatedSince: UpdatedSince,
      q: Q,
      fields: Fields,
      count: Count,
      ...Object.fromEntries(filters),
    },
    { additionalProperties: false },
  )
}
