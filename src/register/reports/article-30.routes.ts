import '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { firstOf } from '../../db/page.ts'
import { findEntry } from '../../db/read.ts'
import { contentsAfter, type RegisterAt } from '../../db/records.ts'
import { findStanding } from '../../db/revision.ts'
import type { Db, Trx } from '../../db/schema.ts'
import type { Content } from '../../db/snapshot.ts'
import { ControllerRecord, ProcessorRecord } from '../../domain/reports/record-schemas.ts'
import { accepted } from '../../http/accept.ts'
import { isKnown } from '../../http/etag.ts'
import {
  AsOf,
  atRevision,
  Cursor,
  cursorOf,
  Limit,
  nextOf,
  PageOf,
  PlaceText,
  State,
  sendJson,
  sendPage,
  stateWord,
} from '../../http/page.ts'
import { problemResponses } from '../../http/problem.ts'
import { varyBy } from '../../http/vary.ts'
import type { Limits } from '../../limits.ts'
import { revisionOf, revisionOfPage } from '../as-of.ts'
import {
  EntryPath,
  type InRegister,
  NOT_MODIFIED,
  type OfEntry,
  type Paged,
  READ_PROBLEMS,
  RegisterPath,
} from '../route-parts.ts'
import type { Judge } from '../rules/judged.ts'
import { ACTIVITY_KINDS, type ActivityKind, readRecords } from './read-records.ts'
import { type DocumentAsked, DocumentQuery, formatOf, refuseUnused } from './record/asked.ts'
import { DOCUMENT_CONTENTS, documentsOf } from './record/send.ts'
import { isKnownAt } from './standing.ts'

const SCHEMAS = { 'processing-activities': ControllerRecord, 'processor-activities': ProcessorRecord }
type Asked = Paged & { state?: State; kind?: ActivityKind[] } & DocumentAsked
const placeOf = cursorOf(Type.Object({ kind: PlaceText, key: PlaceText }))

/** The record that Article 30 asks for: of all activities, in pages or as a document, and of one. */
export function article30Routes(app: FastifyInstance, db: Db, judge: Judge, limits: Limits): void {
  const sendDocument = documentsOf(db, judge, limits)
  app.get<{ Params: InRegister; Querystring: Asked }>(
    '/v1/registers/:register/article-30',
    {
      config: { role: 'reader' },
      schema: {
        operationId: 'listRecords',
        summary: 'What Article 30 asks of each activity, in pages or as one document',
        tags: ['reports'],
        params: RegisterPath,
        querystring: Type.Object(
          {
            limit: Limit,
            cursor: Cursor,
            asOf: AsOf,
            state: State,
            kind: Type.Optional(
              Type.Array(Type.Unsafe<ActivityKind>({ type: 'string', enum: ACTIVITY_KINDS }), {
                minItems: 1,
                maxItems: 2,
                description:
                  'Activities of a controller (30(1)), or of a processor (30(2)); both unless told.',
              }),
            ),
            ...DocumentQuery,
          },
          { additionalProperties: false },
        ),
        response: {
          200: {
            description: 'A page of the record, or the whole of it in the format that was asked for.',
            content: {
              'application/json': {
                schema: PageOf('RecordPage', Type.Union([ControllerRecord, ProcessorRecord])),
              },
              ...DOCUMENT_CONTENTS,
            },
          },
          304: NOT_MODIFIED,
          ...READ_PROBLEMS,
          ...problemResponses([503]),
        },
      },
    },
    async (request, reply) => {
      const { limit = 50, cursor, asOf, state, kind: wanted, ...document } = request.query
      const { register } = request.params
      varyBy(reply, 'accept', 'accept-language')
      const format = formatOf(document.format, request.headers.accept, accepted)
      refuseUnused(format, document)
      if (format !== undefined) return sendDocument(request, reply, format)
      const list = state === 'approved' ? 'article-30 approved' : 'article-30'
      const after = placeOf(cursor, list)
      const standing = await findStanding(db, register, await revisionOfPage(db, register, asOf, after))
      if (isKnownAt(request, reply, standing, state)) return reply.code(304).send()
      const { revision } = standing
      const kinds = ACTIVITY_KINDS.filter((kind) => wanted?.includes(kind) ?? true)
      const found = await readRecords(db, register, { revision, state }, (trx, at) =>
        activitiesAfter(trx, at, kinds, limit + 1, after),
      )
      const value = firstOf(found, limit)
      return sendPage(request, reply, {
        items: value.page.map((record) => JSON.stringify(record)),
        nextCursor: nextOf(list, value, ({ kind, key }) => ({ asOf: revision, kind, key })),
        revision,
        representation: stateWord(state),
      })
    },
  )

  for (const [kind, name, noun] of [
    ['processing-activities', 'ProcessingActivity', 'processing activity'],
    ['processor-activities', 'ProcessorActivity', 'processor activity'],
  ] as const)
    app.get<{ Params: OfEntry; Querystring: { asOf?: AsOf; state?: State } }>(
      `/v1/registers/:register/${kind}/:key/article-30`,
      {
        config: { role: 'reader' },
        schema: {
          operationId: `getRecordOf${name}`,
          summary: `What Article 30 asks of a ${noun}, with the evidence of each point`,
          tags: ['reports'],
          params: EntryPath,
          querystring: Type.Object({ asOf: AsOf, state: State }, { additionalProperties: false }),
          response: { 200: SCHEMAS[kind], 304: NOT_MODIFIED, ...READ_PROBLEMS },
        },
      },
      async (request, reply) => {
        const { register, key } = request.params
        const { state } = request.query
        const asOf = await revisionOf(db, register, request.query.asOf)
        const { revision, value } = await findEntry(db, register, kind, key, asOf, state)
        // What it names may change without it: its ETag is the register's.
        if (isKnown(request, atRevision(reply, revision), revision, stateWord(state)))
          return reply.code(304).send()
        const { lifecycle, content } = value
        const activity = { kind, key, lifecycle, revision: value.revision, content: content ?? '{}' }
        const [record] = await readRecords(db, register, { revision, state }, async () => [activity])
        return sendJson(reply, JSON.stringify(record))
      },
    )
}

/** Activities after a place, kind by kind, in the order of their keys. */
async function activitiesAfter(
  trx: Trx,
  at: RegisterAt,
  kinds: readonly ActivityKind[],
  limit: number,
  after: { readonly kind: string; readonly key: string } | undefined,
): Promise<Content[]> {
  const found: Content[] = []
  for (const kind of kinds) {
    if (after !== undefined && kind < after.kind) continue
    const from = kind === after?.kind ? after.key : ''
    found.push(...(await contentsAfter(trx, at, { kind, after: from, limit: limit - found.length })))
    if (found.length === limit) break
  }
  return found
}
