import '@fastify/swagger'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import Type from 'typebox'
import { findText } from '../../../db/edition-texts.ts'
import { answeredBefore } from '../../../db/once.ts'
import type { Db } from '../../../db/schema.ts'
import type { Told } from '../../../domain/answer.ts'
import { CalendarDate, Key, Uri } from '../../../domain/entry.ts'
import { RegisterError } from '../../../domain/errors.ts'
import { editionChange } from '../../../domain/notices/edition-change.ts'
import { LANGUAGE_PATTERN } from '../../../domain/patterns.ts'
import { LANGUAGES } from '../../../domain/rules/sentence.ts'
import { pathTo } from '../../../domain/subject-path.ts'
import { MINIMAL, sendAnswer } from '../../../http/answer.ts'
import type { SentFile } from '../../../http/body.ts'
import { isKnown } from '../../../http/etag.ts'
import { onceOf } from '../../../http/idempotency-key.ts'
import { languageOf } from '../../../http/language.ts'
import { AsOf, atRevision, sendJson } from '../../../http/page.ts'
import type { Apart } from '../../../texts/apart.ts'
import { revisionOf } from '../../as-of.ts'
import { readSnapshot } from '../../reports/read-snapshot.ts'
import {
  DryRun,
  EntryPath,
  NOT_MODIFIED,
  type OfEntry,
  PostHeaders,
  READ_PROBLEMS,
  WRITE_PROBLEMS,
  type Write,
} from '../../route-parts.ts'
import { findingChanges } from '../../rules/dry-run-findings.ts'
import { type Judge, today } from '../../rules/judged.ts'
import { type Document, Edition } from '../document.ts'
import { documents } from '../index.ts'
import { EDITION, EDITIONS, EditionPath, editionOf, type OfEdition, readDocument } from './edition-path.ts'
import { commitText, readSent, type SentText } from './load-text.ts'
import { LoadedEdition } from './loaded-edition.ts'
import { withNextEdition } from './next-edition.ts'
import { type AskedEdition, namedEdition } from './supersedes.ts'
import { textBody } from './text-body.ts'

type Asking = FastifyRequest<{ Params: OfEntry; Querystring: Write & AskedEdition; Body: SentFile }>

/** How often an edition is planned anew because its document changed meanwhile. */
const TRIES = 3

const NewEdition = Type.Object(
  {
    dryRun: DryRun,
    edition: Type.Optional(Key('Key of the edition; the day of effectiveOn unless given.')),
    language: Type.Optional(
      Type.String({
        pattern: LANGUAGE_PATTERN,
        maxLength: 35,
        description: 'Language of the text, BCP 47; that of the edition before unless given.',
      }),
    ),
    effectiveOn: Type.Optional(CalendarDate('Day from which it holds.')),
    publishedOn: Type.Optional(CalendarDate('Day on which it was published.')),
    address: Type.Optional(Uri('Where it can be read. Nothing is fetched from there.')),
    supersedes: Type.Optional(
      Key(
        'Edition that it takes the place of; unless given, the one of its language that none has superseded.',
      ),
    ),
  },
  { additionalProperties: false },
)

/** Editions of a document, and loading another one. */
export function editionRoutes(app: FastifyInstance, db: Db, judge: Judge, apart: Apart): void {
  const { body, options } = textBody(app, 'editor')

  app.get<{ Params: OfEdition; Querystring: { asOf?: AsOf } }>(
    EDITION,
    {
      config: { role: 'reader' },
      schema: {
        operationId: 'getEdition',
        summary: 'Read one edition of a document, with its clauses; its ETag is the document’s',
        tags: ['documents'],
        params: EditionPath,
        querystring: Type.Object({ asOf: AsOf }, { additionalProperties: false }),
        response: { 200: Edition, 304: NOT_MODIFIED, ...READ_PROBLEMS },
      },
    },
    async (request, reply) => {
      const asOf = await revisionOf(db, request.params.register, request.query.asOf)
      const { document, entry, revision } = await readDocument(db, request.params, asOf)
      const edition = editionOf(document, request.params.edition)
      if (isKnown(request, atRevision(reply, revision), entry.revision)) return reply.code(304).send()
      return sendJson(reply, JSON.stringify(edition))
    },
  )

  app.post<{ Params: OfEntry; Querystring: Write & AskedEdition; Body: SentFile }>(
    EDITIONS,
    {
      ...options,
      schema: {
        operationId: 'createEdition',
        summary: 'Load an edition of a document from a file, and tell what it changes',
        tags: ['documents'],
        params: EntryPath,
        querystring: NewEdition,
        headers: PostHeaders,
        body,
        response: { 200: LoadedEdition, 201: LoadedEdition, ...MINIMAL, ...WRITE_PROBLEMS },
      },
    },
    async (request, reply) => {
      const language = languageOf(request, reply, LANGUAGES)
      // A file for no document need not be read, unless it was loaded before the document went.
      if (request.headers['idempotency-key'] === undefined) await readDocument(db, request.params)
      const sent = await readSent(apart, request.body)
      for (let tries = 1; ; tries += 1)
        try {
          return sendAnswer(request, reply, await load(request, sent, language))
        } catch (error) {
          const isStale = error instanceof RegisterError && error.code === 'stale'
          if (!isStale || tries === TRIES) throw error
        }
    },
  )

  async function load(request: Asking, sent: SentText, language: 'sv' | 'en'): Promise<Told> {
    const { register, key } = request.params
    const { dryRun = false, effectiveOn, publishedOn, address } = request.query
    const once = onceOf(request, { type: request.body.type, sha256: sent.file.sha256 })
    // Once it is done, the edition is there already.
    const answered = await answeredBefore(db, register, once)
    if (answered !== undefined) return answered
    const { document, entry, revision } = await readDocument(db, request.params)
    const named = namedEdition(document, request.query)
    refuseTaken(document.editions ?? [], key, named.key)
    const snapshot = await readSnapshot(db, register, revision)
    const { before } = named
    const compared = {
      before: await findText(db, register, before?.sha256 ?? '', revision),
      after: sent.text,
    }
    const change =
      before &&
      editionChange(
        snapshot,
        { document, edition: before, ...compared },
        await apart.compare({ clauses: before.clauses ?? [], ...compared }),
      )
    const content = withNextEdition(
      document,
      {
        key: named.key,
        language: named.language,
        ...(effectiveOn !== undefined && { effectiveOn }),
        ...(publishedOn !== undefined && { publishedOn }),
        ...(address !== undefined && { address }),
        mediaType: sent.mediaType,
        sha256: sent.sha256,
        file: sent.file,
        ...(sent.pages !== undefined && { pages: sent.pages }),
      },
      sent.text,
      before && change && { edition: before, change },
    )
    const findings = dryRun
      ? await findingsAfter(register, key, named.key, content, sent.text, language)
      : undefined
    return commitText(db, request, {
      entry,
      content,
      sent,
      expect: [entry.revision],
      once,
      address: `/v1/registers/${register}/documents/${key}/editions/${named.key}`,
      tell: (at) => ({
        document: key,
        edition: named.key,
        ...(before !== undefined && { supersedes: before.key }),
        revision: at,
        dryRun,
        text: sent.told,
        ...(change !== undefined && { change }),
        ...(findings !== undefined && { findings }),
      }),
    })
  }

  async function findingsAfter(
    register: string,
    key: string,
    edition: string,
    content: Document,
    text: string,
    language: 'sv' | 'en',
  ) {
    const { judgement } = await judge.judged(register, await judge.occasion(register, { date: today() }))
    const change = { kind: documents, key, content }
    return findingChanges(judgement, [change], language, [
      pathTo('documents', key, 'editions', edition),
      text,
    ])
  }
}

function refuseTaken(editions: readonly Edition[], document: string, key: string): void {
  if (!editions.some((edition) => edition.key === key)) return
  throw new RegisterError(
    'taken',
    `documents/${document} has an edition ${key} already. Give its text with PUT …/editions/${key}/text, or choose another key with ?edition=.`,
    { details: { errors: [{ in: 'query', pointer: '/edition', detail: `"${key}" is taken` }] } },
  )
}
