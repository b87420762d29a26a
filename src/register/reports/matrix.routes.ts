import '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { findStanding } from '../../db/revision.ts'
import type { Db } from '../../db/schema.ts'
import { Key } from '../../domain/entry.ts'
import { PROVISIONS } from '../../domain/gdpr/provisions.ts'
import { type Declaration, declarationsIn } from '../../domain/reports/declarations.ts'
import { type MatrixFilters, matrixPage } from '../../domain/reports/matrix.ts'
import { Cell, Exclusion } from '../../domain/reports/matrix-schemas.ts'
import {
  AsOf,
  Cursor,
  cursorOf,
  encodeCursor,
  Limit,
  linkNext,
  PageOf,
  PlaceText,
  State,
  sendJson,
} from '../../http/page.ts'
import { revisionOfPage } from '../as-of.ts'
import { type InRegister, NOT_MODIFIED, type Paged, READ_PROBLEMS, RegisterPath } from '../route-parts.ts'
import { keep } from './kept.ts'
import { readSnapshot } from './read-snapshot.ts'
import { isKnownAt } from './standing.ts'

const KINDS_READ = ['purposes', 'legal-bases', 'data-categories', 'processing-activities'] as const

const MatrixPage = Type.Object(
  {
    ...PageOf('', Cell).properties,
    exclusions: Type.Array(Exclusion, {
      description: 'Data that lines declare not to be used for a purpose: after the cells of that purpose.',
    }),
  },
  { title: 'MatrixPage' },
)

const anyOf = (item: Type.TSchema, description: string) =>
  Type.Optional(Type.Unsafe<string[]>(Type.Array(item, { minItems: 1, maxItems: 20, description })))
const keys = (description: string) =>
  anyOf(Key('A key.'), `${description} Given more than once: any of them.`)

const Filters = {
  purpose: keys('Purpose that the data is used for.'),
  legalBasis: keys('Ground that the use rests on.'),
  provision: anyOf(
    Type.Unsafe<string>({ type: 'string', enum: PROVISIONS }),
    'Provision of the ground. Given more than once: any of them.',
  ),
  dataCategory: keys('Data that is used.'),
  dataSubjectCategory: keys('People whom the data is about; lines are narrowed to them.'),
  activity: keys('Activity whose lines declare it; cells are narrowed to its lines.'),
  gaps: Type.Optional(
    Type.Boolean({
      description: '`true`: only gaps, the use of data that no ground covers; `false`: all but gaps.',
    }),
  ),
}

const placeOf = cursorOf(Type.Object({ place: PlaceText }))

/** Which data is used for which purpose on which ground, as the data lines declare it. */
export function matrixRoutes(app: FastifyInstance, db: Db): void {
  const declarations = keep<readonly Declaration[]>(4, 300_000, (made) => made.length)

  app.get<{ Params: InRegister; Querystring: Paged & MatrixFilters & { state?: State } }>(
    '/v1/registers/:register/matrix',
    {
      config: { role: 'reader' },
      schema: {
        operationId: 'listMatrixCells',
        summary: 'The matrix of purpose, legal basis and data category, with the data lines behind each cell',
        tags: ['reports'],
        params: RegisterPath,
        querystring: Type.Object(
          { limit: Limit, cursor: Cursor, asOf: AsOf, state: State, ...Filters },
          { additionalProperties: false },
        ),
        response: { 200: MatrixPage, 304: NOT_MODIFIED, ...READ_PROBLEMS },
      },
    },
    async (request, reply) => {
      const { limit = 50, cursor, asOf, state = 'newest', ...filters } = request.query
      const { register } = request.params
      const list = state === 'approved' ? 'matrix approved' : 'matrix'
      const after = placeOf(cursor, list)
      const standing = await findStanding(db, register, await revisionOfPage(db, register, asOf, after))
      if (isKnownAt(request, reply, standing, state)) return reply.code(304).send()
      const { id, newest, revision } = standing
      const made = await declarations(`${id} ${newest} ${revision} ${state}`, async () =>
        declarationsIn(await readSnapshot(db, register, revision, KINDS_READ, state)),
      )
      const { cells, exclusions, next } = matrixPage(made, filters, limit, after?.place)
      const nextCursor = next === null ? null : encodeCursor(list, { asOf: revision, place: next })
      linkNext(request, reply, nextCursor)
      return sendJson(reply, JSON.stringify({ data: cells, exclusions, nextCursor }))
    },
  )
}
