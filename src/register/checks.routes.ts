import '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import type { Db } from '../db/schema.ts'
import { readContents } from '../db/snapshot.ts'
import { PairCheck, PairQuestions } from '../domain/checks/pair-schemas.ts'
import { checkPairs, pairIndexOf } from '../domain/checks/purpose-legal-bases.ts'
import { AsOf, atRevision, sendJson } from '../http/page.ts'
import { type InRegister, READ_PROBLEMS, RegisterPath } from './route-parts.ts'

/** Checks of what others declare against the register; they read only. */
export function pairCheckRoutes(app: FastifyInstance, db: Db): void {
  app.post<{ Params: InRegister; Querystring: { asOf?: number }; Body: PairQuestions }>(
    '/v1/registers/:register/checks/purpose-legal-bases',
    {
      schema: {
        operationId: 'checkPurposeLegalBases',
        summary: 'Whether pairs of purpose and legal basis are registered, and what is nearest',
        tags: ['checks'],
        params: RegisterPath,
        querystring: Type.Object({ asOf: AsOf }, { additionalProperties: false }),
        body: PairQuestions,
        response: { 200: PairCheck, ...READ_PROBLEMS },
      },
    },
    async (request, reply) => {
      const { revision, value } = await readContents(db, request.params.register, request.query.asOf, [
        'purposes',
        'legal-bases',
      ])
      const index = pairIndexOf(value.map(({ kind, content }) => ({ kind, content: JSON.parse(content) })))
      return sendJson(atRevision(reply, revision), JSON.stringify(checkPairs(index, request.body.pairs)))
    },
  )
}
