import '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { commitOnce } from '../../../db/commit-once.ts'
import { deleteText } from '../../../db/edition-texts.ts'
import { expectSame } from '../../../db/expectation.ts'
import type { Db } from '../../../db/schema.ts'
import { Passage } from '../../../domain/notices/edition-change-schemas.ts'
import { passagesOf } from '../../../domain/notices/text-change.ts'
import { MINIMAL, sendAnswer } from '../../../http/answer.ts'
import type { SentFile } from '../../../http/body.ts'
import { isKnown, requireIfMatch } from '../../../http/etag.ts'
import { AsOf, atRevision, sendJson } from '../../../http/page.ts'
import type { Apart } from '../../../texts/apart.ts'
import {
  IfMatch,
  IfMatchAndPrefer,
  invalid,
  NO_CONTENT,
  NOT_MODIFIED,
  READ_PROBLEMS,
  WRITE_PROBLEMS,
  type Write,
  WriteQuery,
} from '../../route-parts.ts'
import { whoOf } from '../../who.ts'
import type { Edition } from '../document.ts'
import { documents } from '../index.ts'
import { anchoredEdition } from './anchored-edition.ts'
import { EDITION, EditionPath, editionOf, type OfEdition, readDocument } from './edition-path.ts'
import { commitText, readSent, type SentText } from './load-text.ts'
import { LoadedEdition } from './loaded-edition.ts'
import { notKept, readText } from './read-text.ts'
import { textBody } from './text-body.ts'

const Asked = Type.Object({ asOf: AsOf }, { additionalProperties: false })
interface Reading {
  Params: OfEdition
  Querystring: { asOf?: AsOf }
}

/** The texts of editions: as they are kept, as they are cut, giving one to an edition that has none, and forgetting it. */
export function editionTextRoutes(app: FastifyInstance, db: Db, apart: Apart): void {
  const { body, options } = textBody(app, 'editor')

  app.get<Reading>(
    `${EDITION}/text`,
    {
      config: { role: 'reader' },
      schema: {
        operationId: 'getEditionText',
        summary: 'Read the text of an edition, as it is kept',
        tags: ['documents'],
        params: EditionPath,
        querystring: Asked,
        response: {
          200: {
            description: 'The text. Offsets of clauses count its Unicode code points.',
            content: { 'text/plain': { schema: Type.String() } },
          },
          304: NOT_MODIFIED,
          ...READ_PROBLEMS,
        },
      },
    },
    async (request, reply) => {
      const { text, revision } = await readText(db, request.params, request.query.asOf)
      if (isKnown(request, atRevision(reply, revision), revision)) return reply.code(304).send()
      return reply.type('text/plain; charset=utf-8').send(text)
    },
  )

  app.get<Reading>(
    `${EDITION}/passages`,
    {
      config: { role: 'reader' },
      schema: {
        operationId: 'listPassages',
        summary:
          'The text of an edition cut into headings, items and sentences, with the clauses that lie in each',
        tags: ['documents'],
        params: EditionPath,
        querystring: Asked,
        response: {
          200: Type.Object(
            { data: Type.Array(Passage, { description: 'In the order of the text.' }) },
            { title: 'PassageList' },
          ),
          304: NOT_MODIFIED,
          ...READ_PROBLEMS,
        },
      },
    },
    async (request, reply) => {
      const { text, edition, revision } = await readText(db, request.params, request.query.asOf)
      if (isKnown(request, atRevision(reply, revision), revision)) return reply.code(304).send()
      return sendJson(reply, JSON.stringify({ data: passagesOf(text, edition.clauses ?? []) }))
    },
  )

  app.put<{ Params: OfEdition; Querystring: Write; Body: SentFile }>(
    `${EDITION}/text`,
    {
      ...options,
      schema: {
        operationId: 'putEditionText',
        summary: 'Give the text of an edition that is there; its clauses are put where they stand in it',
        tags: ['documents'],
        params: EditionPath,
        querystring: WriteQuery,
        headers: IfMatchAndPrefer,
        body,
        response: { 200: LoadedEdition, ...MINIMAL, ...WRITE_PROBLEMS },
      },
    },
    async (request, reply) => {
      const { key, edition: wanted } = request.params
      const { dryRun = false } = request.query
      const seen = requireIfMatch(request)
      const { document, entry } = await readDocument(db, request.params)
      const expect = expectSame(entry, seen)
      const edition = editionOf(document, wanted)
      const sent = await readSent(apart, request.body)
      refuseOtherText(edition, sent)
      const { edition: anchored, missing } = anchoredEdition(withText(edition, sent), sent.text)
      const editions = (document.editions ?? []).map((each) => (each.key === wanted ? anchored : each))
      const told = await commitText(db, request, {
        entry,
        content: { ...document, editions },
        sent,
        expect,
        once: undefined,
        address: null,
        tell: (revision) => ({
          document: key,
          edition: wanted,
          revision,
          dryRun,
          text: sent.told,
          missing: [...missing],
        }),
      })
      return sendAnswer(request, reply, told)
    },
  )

  app.delete<{ Params: OfEdition; Querystring: Write }>(
    `${EDITION}/text`,
    {
      config: { role: documents.writer },
      schema: {
        operationId: 'deleteEditionText',
        summary: 'Forget the text of an edition; the edition stays, with its clauses and hashes',
        tags: ['documents'],
        params: EditionPath,
        querystring: WriteQuery,
        headers: IfMatch,
        response: { 204: NO_CONTENT, ...WRITE_PROBLEMS },
      },
    },
    async (request, reply) => {
      const { register, key } = request.params
      const seen = requireIfMatch(request)
      const { document, entry } = await readDocument(db, request.params)
      const { sha256 = '' } = editionOf(document, request.params.edition)
      // The document stays as it is, which is no commit: but nobody else changes it, or reads it to change it, meanwhile.
      const same = { op: 'put' as const, kind: documents, key, content: document, pointer: '' }
      await commitOnce(
        db,
        register,
        {
          ...whoOf(request),
          dryRun: request.query.dryRun,
          changes: [{ ...same, expect: expectSame(entry, seen) }],
        },
        {
          once: undefined,
          tell: () => ({ address: null, revision: null, text: '' }),
          suppose: async (trx, scope) => {
            if (!(await deleteText(trx, scope, sha256))) throw notKept(request.params)
          },
        },
      )
      if (request.query.dryRun === true) reply.header('dry-run', 'true')
      return reply.code(204).send()
    },
  )
}

const withText = (edition: Edition, { sha256, mediaType, pages, file }: SentText): Edition => ({
  ...edition,
  mediaType: edition.mediaType ?? mediaType,
  sha256,
  file,
  ...(edition.pages === undefined && pages !== undefined && { pages }),
})

/** An edition is one text: another one is another edition. */
function refuseOtherText({ key, sha256 }: Edition, sent: SentText): void {
  if (sha256 === undefined || sha256 === sent.sha256) return
  throw invalid('It is another text than the edition has', [
    {
      in: 'body',
      pointer: '',
      detail: `must have the SHA-256 ${sha256}, which the edition ${key} says; got ${sent.sha256}. Load it as an edition of its own with POST …/editions`,
    },
  ])
}
