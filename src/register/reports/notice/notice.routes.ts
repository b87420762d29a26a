import '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import type { Db } from '../../../db/schema.ts'
import { RegisterError } from '../../../domain/errors.ts'
import { noticeAsMarkdown } from '../../../domain/notice/markdown.ts'
import { noticeOf } from '../../../domain/notice/notice.ts'
import { recordOf } from '../../../domain/record/tell-record.ts'
import { accepted } from '../../../http/accept.ts'
import { isKnown } from '../../../http/etag.ts'
import { AsOf, atRevision, State } from '../../../http/page.ts'
import { type InRegister, NOT_MODIFIED, READ_PROBLEMS, RegisterPath } from '../../route-parts.ts'
import type { Judge } from '../../rules/judged.ts'
import { DocumentQuery, recordAsked } from '../record/asked.ts'
import { HTML_POLICY } from '../record/html.ts'
import { recordSourceOf } from '../record/source.ts'
import { spokenIn } from '../record/spoken.ts'
import { noticeAsHtml } from './html.ts'

const TYPES = { markdown: 'text/markdown; charset=utf-8', html: 'text/html; charset=utf-8' } as const
type NoticeFormat = keyof typeof TYPES
const OFFERS: Readonly<Record<string, NoticeFormat>> = {
  '*/*': 'markdown',
  'text/*': 'markdown',
  'text/markdown': 'markdown',
  'text/html': 'html',
}

interface Asked {
  format?: string
  language?: string
  organisation?: string
  asOf?: AsOf
  state?: State
}

/** What the register has to tell people, to be held against the notice that is published. */
export function noticeRoutes(app: FastifyInstance, db: Db, judge: Judge): void {
  app.get<{ Params: InRegister; Querystring: Asked }>(
    '/v1/registers/:register/notice',
    {
      config: { role: 'reader' },
      schema: {
        operationId: 'getNotice',
        summary: 'What Articles 13 and 14 ask to tell people, as the register has it',
        tags: ['reports'],
        params: RegisterPath,
        querystring: Type.Object(
          {
            format: Type.Optional(
              Type.String({
                pattern: '^[a-z]+$',
                maxLength: 20,
                'x-message': 'must be markdown or html',
                description: 'Format, markdown or html; by Accept unless told.',
              }),
            ),
            language: DocumentQuery.language,
            organisation: DocumentQuery.organisation,
            asOf: AsOf,
            state: State,
          },
          { additionalProperties: false },
        ),
        response: {
          200: {
            description: 'The notice.',
            content: {
              'text/markdown': { schema: Type.String() },
              'text/html': { schema: Type.String() },
            },
          },
          304: NOT_MODIFIED,
          ...READ_PROBLEMS,
        },
      },
    },
    async (request, reply) => {
      const { asOf, state, organisation, ...query } = request.query
      const { register } = request.params
      const format = formatOf(query.format, request.headers.accept)
      const occasion = await judge.occasion(register, { asOf, state })
      const source = await recordSourceOf(db, register, occasion, judge)
      const language = spokenIn(request, reply, query.language, source.vocabulary)
      const asked = recordAsked(
        { ...(organisation !== undefined && { organisation }) },
        source.vocabulary,
        language,
      )
      const representation = [format, language.language, organisation ?? '', occasion.state].join('-')
      if (isKnown(request, atRevision(reply, occasion.revision), occasion.revision, representation))
        return reply.code(304).send()
      const notice = await noticeOf(recordOf({ ...source, annex: async () => null }, asked))
      reply.type(TYPES[format])
      if (format === 'markdown') return reply.send(noticeAsMarkdown(notice))
      reply.header('content-security-policy', `${HTML_POLICY}; frame-ancestors 'none'`)
      return reply.send(noticeAsHtml(notice))
    },
  )
}

/** The format that is asked for. Throws not-acceptable with the list when there is none such. */
function formatOf(name: string | undefined, accept: string | undefined): NoticeFormat {
  if (name === 'markdown' || name === 'html') return name
  const found = name === undefined ? accepted(accept, OFFERS) : undefined
  if (found !== undefined) return found
  throw new RegisterError(
    'not-acceptable',
    `The notice is to be had as text/markdown or text/html, or by ?format= as markdown or html; ${
      name === undefined ? `Accept asks for ${accept?.slice(0, 80)}` : `there is no format ${name}`
    }.`,
  )
}
