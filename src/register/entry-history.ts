import '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { listVersions } from '../db/history.ts'
import { findVersion } from '../db/read.ts'
import type { Db } from '../db/schema.ts'
import { listUsages, listUsagesAsOf } from '../db/usages.ts'
import { renderVersion } from '../domain/version.ts'
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
  PlaceText,
  sendJson,
  sendPage,
} from '../http/page.ts'
import { Usage } from '../http/problem.ts'
import { revisionOf, revisionOfPage } from './as-of.ts'
import type { Kind } from './kind.ts'
import { KINDS } from './kinds.ts'
import { EntryPath, KeyInPath, NOT_MODIFIED, type OfEntry, type Paged, READ_PROBLEMS } from './route-parts.ts'
import { schemasOf } from './schemas.ts'

const VersionPath = Type.Object({
  register: KeyInPath,
  key: KeyInPath,
  version: Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER }),
})
const PagedQuery = Type.Object({ limit: Limit, cursor: Cursor, asOf: AsOf }, { additionalProperties: false })
const versionPlace = cursorOf(Type.Object({ before: PlaceRevision }))
const usagePlace = cursorOf(Type.Object({ kind: PlaceText, key: PlaceText, pointer: PlaceText }))

const kindsByName = new Map(KINDS.map((kind) => [kind.name, kind]))

/** What is around an entry: its versions, and what refers to it. */
export function entryHistory(app: FastifyInstance, db: Db, kind: Kind): void {
  const schemas = schemasOf(kind)
  const address = `/v1/registers/:register/${kind.name}/:key`
  const tags = [kind.name]

  app.get<{ Params: OfEntry; Querystring: Paged }>(
    `${address}/versions`,
    {
      config: { role: 'reader' },
      schema: {
        operationId: `list${kind.singular}Versions`,
        summary: `List the versions of ${kind.one}, newest first`,
        tags,
        params: EntryPath,
        querystring: PagedQuery,
        response: { 200: schemas.versions, 304: NOT_MODIFIED, ...READ_PROBLEMS },
      },
    },
    async (request, reply) => {
      const { limit = 50, cursor } = request.query
      const { register, key } = request.params
      const list = `${kind.name}/${key} versions`
      const place = versionPlace(cursor, list)
      const asOf = await revisionOfPage(db, register, request.query.asOf, place)
      const { revision, value } = await listVersions(db, register, {
        kind: kind.name,
        key,
        limit,
        before: place?.before,
        asOf,
      })
      return sendPage(request, reply, {
        items: value.page.map(renderVersion),
        nextCursor: nextOf(list, value, (last) => ({ before: last.revision, asOf })),
        revision,
      })
    },
  )

  app.get<{ Params: OfEntry & { version: number }; Querystring: { asOf?: AsOf } }>(
    `${address}/versions/:version`,
    {
      config: { role: 'reader' },
      schema: {
        operationId: `get${kind.singular}Version`,
        summary: `Read one version of ${kind.one}`,
        tags,
        params: VersionPath,
        querystring: Type.Object({ asOf: AsOf }, { additionalProperties: false }),
        response: { 200: schemas.version, 304: NOT_MODIFIED, ...READ_PROBLEMS },
      },
    },
    async (request, reply) => {
      const { register, key, version } = request.params
      const asOf = await revisionOf(db, register, request.query.asOf)
      const { revision, value } = await findVersion(db, register, kind.name, key, version, asOf)
      atRevision(reply, revision)
      if (isKnown(request, reply, value.revision)) return reply.code(304).send()
      return sendJson(reply, renderVersion(value))
    },
  )

  app.get<{ Params: OfEntry; Querystring: Paged }>(
    `${address}/usages`,
    {
      config: { role: 'reader' },
      schema: {
        operationId: `list${kind.singular}Usages`,
        summary: `List what refers to ${kind.one}`,
        tags,
        params: EntryPath,
        querystring: PagedQuery,
        response: { 200: PageOf('UsagePage', Usage), 304: NOT_MODIFIED, ...READ_PROBLEMS },
      },
    },
    async (request, reply) => {
      const { limit = 50, cursor } = request.query
      const { register, key } = request.params
      const list = `${kind.name}/${key} usages`
      const place = usagePlace(cursor, list)
      const asOf = await revisionOfPage(db, register, request.query.asOf, place)
      const wanted = { kind: kind.name, key, limit, after: place }
      const { revision, value } = await (asOf === undefined
        ? listUsages(db, register, wanted)
        : listUsagesAsOf(db, register, { ...wanted, asOf }, kindsByName))
      return sendPage(request, reply, {
        items: value.page.map((usage) => JSON.stringify(usage)),
        nextCursor: nextOf(list, value, (last) => ({ ...last, asOf })),
        revision,
      })
    },
  )
}
