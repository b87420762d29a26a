import '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { findText } from '../../../db/edition-texts.ts'
import type { Db } from '../../../db/schema.ts'
import { Key } from '../../../domain/entry.ts'
import { editionChange } from '../../../domain/notices/edition-change.ts'
import { EditionChange } from '../../../domain/notices/edition-change-schemas.ts'
import { isKnown } from '../../../http/etag.ts'
import { AsOf, atRevision, sendJson } from '../../../http/page.ts'
import type { Apart } from '../../../texts/apart.ts'
import { readSnapshot } from '../../reports/read-snapshot.ts'
import { invalid, NOT_MODIFIED, READ_PROBLEMS } from '../../route-parts.ts'
import type { Document, Edition } from '../document.ts'
import { EDITION, EditionPath, type OfEdition } from './edition-path.ts'
import { readText } from './read-text.ts'

const ComparedEditions = Type.Object(
  {
    document: Type.String({ description: 'Key of the document.' }),
    edition: Type.String({ description: 'Key of the edition.' }),
    since: Type.String({ description: 'Key of the edition that it is compared with.' }),
    change: EditionChange,
  },
  {
    title: 'ComparedEditions',
    additionalProperties: false,
    description: 'What an edition makes of the clauses of another one, and of what rests on them.',
  },
)

const Asked = Type.Object(
  {
    asOf: AsOf,
    since: Type.Optional(
      Key('Edition that it is compared with; unless given, the one whose place it has taken.'),
    ),
  },
  { additionalProperties: false },
)

/** What an edition that is there has changed of another one. */
export function editionChangeRoutes(app: FastifyInstance, db: Db, apart: Apart): void {
  app.get<{ Params: OfEdition; Querystring: { asOf?: AsOf; since?: string } }>(
    `${EDITION}/change`,
    {
      config: { role: 'reader' },
      schema: {
        operationId: 'getEditionChange',
        summary: 'What an edition has changed of the one before, and what rests on that',
        tags: ['documents'],
        params: EditionPath,
        querystring: Asked,
        response: { 200: ComparedEditions, 304: NOT_MODIFIED, ...READ_PROBLEMS },
      },
    },
    async (request, reply) => {
      const { register, key } = request.params
      const {
        document,
        edition,
        text: after,
        revision,
      } = await readText(db, request.params, request.query.asOf)
      const since = editionSince(document, edition, request.query.since)
      const before = await findText(db, register, since.sha256 ?? '', revision)
      const name = `since-${since.key}${before === undefined ? '' : '-text'}`
      if (isKnown(request, atRevision(reply, revision), revision, name)) return reply.code(304).send()
      const change = editionChange(
        await readSnapshot(db, register, revision),
        { document, edition: since, before, after },
        await apart.compare({ clauses: since.clauses ?? [], before, after }),
      )
      return sendJson(
        reply,
        JSON.stringify({ document: key, edition: edition.key, since: since.key, change }),
      )
    },
  )
}

/** The edition that is named, else the one whose place an edition has taken: of its language, where there are several. */
function editionSince(
  { editions = [] }: Document,
  { key, language }: Edition,
  named: string | undefined,
): Edition {
  const superseded = editions.filter(({ supersededBy }) => supersededBy === key)
  const ofLanguage = superseded.filter((each) => each.language === language)
  const usual = ofLanguage.length === 1 ? ofLanguage : superseded
  const found = named === undefined ? usual : editions.filter((each) => each.key === named)
  const [edition] = found
  if (edition !== undefined && found.length === 1) return edition
  const keys = editions.map((each) => each.key).join(', ')
  const others = editions.flatMap((each) => (each.key === key ? [] : [each.key])).join(', ')
  const cure = others === '' ? 'it is the only one of the document' : `name one of ${others}`
  throw invalid('There is no edition to compare with', [
    {
      in: 'query',
      pointer: '/since',
      detail:
        named === undefined
          ? `is needed: ${superseded.length === 0 ? 'no edition is' : 'several editions are'} superseded by "${key}"; ${cure}`
          : `must be an edition of the document: ${keys}; got "${named}"`,
    },
  ])
}
