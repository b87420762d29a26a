import '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { findText } from '../../../db/edition-texts.ts'
import type { Db } from '../../../db/schema.ts'
import { coverageOfEdition } from '../../../domain/notices/coverage.ts'
import { EditionCoverage } from '../../../domain/notices/coverage-schemas.ts'
import { isKnown } from '../../../http/etag.ts'
import { AsOf, atRevision, sendJson } from '../../../http/page.ts'
import { NOT_MODIFIED, READ_PROBLEMS } from '../../route-parts.ts'
import { Day, type Judge } from '../../rules/judged.ts'
import { readStates } from '../../rules/read-states.ts'
import { EDITION, EditionPath, editionOf, type OfEdition, readDocument } from './edition-path.ts'

/** How an edition of a document and the register cover each other. */
export function editionCoverageRoutes(app: FastifyInstance, db: Db, { occasion }: Judge): void {
  app.get<{ Params: OfEdition; Querystring: { asOf?: AsOf; date?: string } }>(
    `${EDITION}/coverage`,
    {
      config: { role: 'reader' },
      schema: {
        operationId: 'getEditionCoverage',
        summary: 'What an edition says that the register does not, and the other way round',
        tags: ['reports'],
        params: EditionPath,
        querystring: Type.Object({ asOf: AsOf, date: Day }, { additionalProperties: false }),
        response: { 200: EditionCoverage, 304: NOT_MODIFIED, ...READ_PROBLEMS },
      },
    },
    async (request, reply) => {
      const { register, edition: wanted } = request.params
      const { revision, date } = await occasion(register, request.query)
      const { document } = await readDocument(db, request.params, revision)
      const edition = editionOf(document, wanted)
      const text = await findText(db, register, edition.sha256 ?? '', revision)
      const name = `${date}${text === undefined ? '' : '-text'}`
      if (isKnown(request, atRevision(reply, revision), revision, name)) return reply.code(304).send()
      const { snapshot, inForce } = await readStates(db, register, revision, 'newest')
      const coverage = coverageOfEdition(snapshot, { document, edition, date, text, inForce })
      return sendJson(reply, JSON.stringify(coverage))
    },
  )
}
