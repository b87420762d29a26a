import '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { findCommit, listCommits } from '../db/history.ts'
import type { Db } from '../db/schema.ts'
import { isKnown } from '../http/etag.ts'
import {
  AsOf,
  atRevision,
  Cursor,
  cursorOf,
  Limit,
  nextOf,
  PageOf,
  PlaceRevision,
  sendJson,
  sendPage,
} from '../http/page.ts'
import { revisionOf, revisionOfPage } from './as-of.ts'
import {
  type InRegister,
  KeyInPath,
  NOT_MODIFIED,
  type Paged,
  READ_PROBLEMS,
  RegisterPath,
} from './route-parts.ts'

const Nullable = (schema: Type.TSchema) => Type.Union([schema, Type.Null()])
const Commit = Type.Object(
  {
    revision: Type.Integer({ minimum: 1 }),
    at: Type.String({ format: 'date-time' }),
    actor: Type.String({ description: 'Credential that it was made with.' }),
    name: Nullable(Type.String({ description: 'Person whose credential that was.' })),
    reason: Nullable(Type.String()),
    requestId: Nullable(Type.String()),
    entries: Type.Integer({ description: 'How many entries it changed.' }),
    root: Type.String({ description: 'RFC 6962 root over the lines of its entries, hex.' }),
    leaf: Type.String({ description: 'Hash of its line: its leaf in the tree of the register, hex.' }),
  },
  { title: 'Commit', description: 'One accepted write.' },
)
const placeOf = cursorOf(Type.Object({ before: PlaceRevision }))

/** The commits of a register: a page of them, and one. */
export function commitRoutes(app: FastifyInstance, db: Db): void {
  const collection = '/v1/registers/:register/commits'
  const tags = ['commits']

  app.get<{ Params: InRegister; Querystring: Paged }>(
    collection,
    {
      config: { role: 'reader' },
      schema: {
        operationId: 'listCommits',
        summary: 'List the commits, newest first',
        tags,
        params: RegisterPath,
        querystring: Type.Object(
          { limit: Limit, cursor: Cursor, asOf: AsOf },
          { additionalProperties: false },
        ),
        response: { 200: PageOf('CommitPage', Commit), 304: NOT_MODIFIED, ...READ_PROBLEMS },
      },
    },
    async (request, reply) => {
      const { limit = 50, cursor } = request.query
      const { register } = request.params
      const place = placeOf(cursor, 'commits')
      const asOf = await revisionOfPage(db, register, request.query.asOf, place)
      const { revision, value } = await listCommits(db, register, { limit, before: place?.before, asOf })
      return sendPage(request, reply, {
        items: value.page.map((item) => JSON.stringify(item)),
        nextCursor: nextOf('commits', value, (last) => ({ before: last.revision, asOf })),
        revision,
      })
    },
  )

  app.get<{ Params: InRegister & { revision: number }; Querystring: { asOf?: AsOf } }>(
    `${collection}/:revision`,
    {
      config: { role: 'reader' },
      schema: {
        operationId: 'getCommit',
        summary: 'Read one commit',
        tags,
        params: Type.Object({
          register: KeyInPath,
          revision: Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER }),
        }),
        querystring: Type.Object({ asOf: AsOf }, { additionalProperties: false }),
        response: { 200: Commit, 304: NOT_MODIFIED, ...READ_PROBLEMS },
      },
    },
    async (request, reply) => {
      const { register } = request.params
      const asOf = await revisionOf(db, register, request.query.asOf)
      const { revision, value } = await findCommit(db, register, request.params.revision, asOf)
      atRevision(reply, revision)
      if (isKnown(request, reply, value.revision)) return reply.code(304).send()
      return sendJson(reply, JSON.stringify(value))
    },
  )
}
