import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import type { Db } from '../../../db/schema.ts'
import { RegisterError } from '../../../domain/errors.ts'
import { RecordInWords } from '../../../domain/record/schemas.ts'
import { recordOf } from '../../../domain/record/tell-record.ts'
import { isKnown } from '../../../http/etag.ts'
import { type AsOf, atRevision, type State } from '../../../http/page.ts'
import type { Limits } from '../../../limits.ts'
import { turns } from '../../../turns.ts'
import { type InRegister, invalid } from '../../route-parts.ts'
import type { Judge } from '../../rules/judged.ts'
import { type DocumentAsked, recordAsked } from './asked.ts'
import { FORMAT_NAMES, FORMATS, type FormatName } from './formats.ts'
import { HTML_POLICY } from './html.ts'
import { recordSourceOf } from './source.ts'
import { spokenIn } from './spoken.ts'

type Query = DocumentAsked & {
  asOf?: AsOf
  state?: State
  limit?: number
  cursor?: string
  kind?: readonly string[]
}
type Request = FastifyRequest<{ Params: InRegister; Querystring: Query }>

const mediaType = (name: FormatName): string => FORMATS[name].type.replace(/;.*/, '')

/** The media types of documents, for the description of the API. */
export const DOCUMENT_CONTENTS = Object.fromEntries(
  FORMAT_NAMES.map((name) => [mediaType(name), { schema: name === 'json' ? RecordInWords : Type.String() }]),
)

/** Answers with the record as a document. */
export function documentsOf(db: Db, judge: Judge, { waitingDocuments: waiting }: Limits) {
  // Each takes a processor and the memory of a large document.
  const inTurn = turns({
    atOnce: 1,
    waiting,
    full: `${waiting} records wait to be made as PDF or XLSX, which is the most. Try again after Retry-After seconds.`,
  })
  return async (request: Request, reply: FastifyReply, name: FormatName): Promise<FastifyReply> => {
    const { asOf, state, limit, cursor, kind, annex = true, table = 'activities', ...query } = request.query
    refusePaging({ limit, cursor, kind })
    const { register } = request.params
    const occasion = await judge.occasion(register, { asOf, state })
    const source = await recordSourceOf(db, register, occasion, judge)
    const language = spokenIn(request, reply, query.language, source.vocabulary)
    const asked = recordAsked(query, source.vocabulary, language)
    const { role, variant, view, of } = asked
    const representation = [
      ...[name, language.language, language.languageAsked, role, variant, view.name, of ?? ''],
      occasion.state,
      ...[annex ? `${occasion.date}${occasion.texts ?? ''}` : '', name === 'csv' ? table : ''],
    ].join('-')
    if (isKnown(request, atRevision(reply, occasion.revision), occasion.revision, representation))
      return reply.code(304).send()
    const format = FORMATS[name]
    const record = recordOf(annex ? source : { ...source, annex: async () => null }, asked)
    const written = format.write(record, { table, beside: { inTurn, gone: goneOf(reply) } })
    const body = written instanceof Promise ? await written : Readable.from(written)
    if (name === 'html') reply.header('content-security-policy', `${HTML_POLICY}; frame-ancestors 'none'`)
    const fileName = `${register}-article-30-${role}-${occasion.revision}.${format.ending}`
    return reply
      .type(format.type)
      .header('content-disposition', `${name === 'html' ? 'inline' : 'attachment'}; filename="${fileName}"`)
      .send(body)
  }
}

/** Tells when nobody waits for an answer any more. */
function goneOf({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController()
  const abort = () =>
    gone.abort(new RegisterError('request-timeout', 'The connection was closed before the record was made.'))
  if (raw.closed) abort()
  else raw.once('close', abort)
  return gone.signal
}

/** A document has no pages, and its role says which activities it has. */
function refusePaging(query: { limit?: unknown; cursor?: unknown; kind?: unknown }): void {
  const [name] = Object.entries(query).find(([, value]) => value !== undefined) ?? []
  if (name === undefined) return
  throw invalid('A document comes whole', [
    {
      in: 'query',
      pointer: `/${name}`,
      detail: `goes with pages, that is without ?format=; ${name === 'kind' ? 'a document has ?role=' : 'leave it out'}`,
    },
  ])
}
