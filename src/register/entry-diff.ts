import '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { findTwo } from '../db/diff.ts'
import type { Db } from '../db/schema.ts'
import { diff } from '../domain/diff.ts'
import type { Json } from '../domain/log/canonical.ts'
import { metaOf, type Version } from '../domain/version.ts'
import { isKnown } from '../http/etag.ts'
import { atRevision, sendJson } from '../http/page.ts'
import { revisionOf } from './as-of.ts'
import { type AskedBetween, DifferenceItem, From, To } from './differences.ts'
import type { Kind } from './kind.ts'
import { EntryPath, NOT_MODIFIED, type OfEntry, READ_PROBLEMS } from './route-parts.ts'
import { Meta } from './schemas.ts'

const metaOrNull = (description: string) => Type.Union([Meta, Type.Null()], { description })

const EntryDiff = Type.Object(
  {
    kind: Type.String(),
    key: Type.String(),
    from: metaOrNull('Meta of the version to start from; null where the entry had not been created yet.'),
    to: metaOrNull('Meta of the version to end with; of a deleted entry that of its deletion.'),
    differences: Type.Array(DifferenceItem, {
      description: 'What has to be done to the one content to get the other.',
    }),
  },
  {
    title: 'EntryDiff',
    additionalProperties: false,
    description: 'How an entry differs between two states.',
  },
)

/** How one entry differs between two states. */
export function entryDiff(app: FastifyInstance, db: Db, kind: Kind): void {
  app.get<{ Params: OfEntry; Querystring: AskedBetween }>(
    `/v1/registers/:register/${kind.name}/:key/diff`,
    {
      config: { role: 'reader' },
      schema: {
        operationId: `get${kind.singular}Diff`,
        summary: `Tell how ${kind.one} differs between two states`,
        tags: [kind.name],
        params: EntryPath,
        querystring: Type.Object({ from: From, to: To }, { additionalProperties: false }),
        response: { 200: EntryDiff, 304: NOT_MODIFIED, ...READ_PROBLEMS },
      },
    },
    async (request, reply) => {
      const { register, key } = request.params
      const found = await findTwo(
        db,
        register,
        { kind: kind.name, key },
        {
          from: (await revisionOf(db, register, request.query.from, 'from')) ?? 0,
          to: await revisionOf(db, register, request.query.to, 'to'),
        },
      )
      const { from, to } = found.value
      atRevision(reply, found.revision)
      if (isKnown(request, reply, to?.revision ?? 0, `since-${from?.revision ?? 0}`))
        return reply.code(304).send()
      return sendJson(
        reply,
        JSON.stringify({
          kind: kind.name,
          key,
          from: from === undefined ? null : metaOf(from),
          to: to === undefined ? null : metaOf(to),
          differences: diff(kind.schema, contentOf(from), contentOf(to)),
        }),
      )
    },
  )
}

/** The content of a version; undefined when there is none. */
const contentOf = (version: Version | undefined): Json | undefined =>
  version === undefined || version.content === null ? undefined : JSON.parse(version.content)
