import '@fastify/swagger'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import { listPairs, type PairRecord } from '../../db/pairs.ts'
import { findEntry } from '../../db/read.ts'
import type { Db } from '../../db/schema.ts'
import { Key } from '../../domain/entry.ts'
import { PAIR_RELATIONS } from '../../domain/gdpr/pair-relations.ts'
import { PROVISIONS } from '../../domain/gdpr/provisions.ts'
import { CLAUSE_PATTERN } from '../../domain/patterns.ts'
import { representationOf } from '../../http/fields.ts'
import {
  AsOf,
  Count,
  CountedPageOf,
  Cursor,
  cursorOf,
  Limit,
  nextOf,
  PlaceText,
  State,
  sendPage,
  stateWord,
  UpdatedSince,
} from '../../http/page.ts'
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
import { Pair } from './purpose.ts'

const ListedPair = Type.Object(
  {
    purpose: Key('Purpose that rests on the ground.'),
    inheritedFrom: Type.Optional(
      Key('Ancestor whose pair it is, when it is effective and not the purpose’s own.'),
    ),
    provision: Type.Unsafe<string>({
      type: 'string',
      enum: PROVISIONS,
      description: 'Provision of the ground.',
    }),
    revision: Type.Integer({ description: 'Revision of the purpose that declares it.' }),
    ...Pair.properties,
  },
  { title: 'PurposeLegalBasis', description: 'A purpose–legal-basis pair, with its purpose and provision.' },
)

const listOf = (description: string) =>
  Type.Optional(
    Type.Array(Type.String({ maxLength: 64, pattern: CLAUSE_PATTERN }), {
      minItems: 1,
      maxItems: 20,
      description,
    }),
  )
const wordsOf = (words: readonly string[], description: string) =>
  Type.Optional(
    Type.Array(Type.Unsafe<string>({ type: 'string', enum: words }), {
      minItems: 1,
      maxItems: 20,
      description,
    }),
  )

type Sort = 'purpose' | '-purpose' | 'legalBasis' | '-legalBasis'
type Listing = Paged & {
  state?: State
  sort?: Sort
  updatedSince?: string
  clause?: string[]
  effective?: boolean
  count?: Count
  purpose?: string[]
  legalBasis?: string[]
  provision?: string[]
  relation?: string[]
}

const placeOf = cursorOf(Type.Object({ purpose: PlaceText, legalBasis: PlaceText }))

/** A pair as the flat list tells it. */
function listed({ purpose, declaredBy, provision, revision, pair }: PairRecord): string {
  const inherited = declaredBy === purpose ? {} : { inheritedFrom: declaredBy }
  return JSON.stringify({ purpose, ...inherited, provision, revision, ...pair })
}

/** The pairs of all purposes, and those of one: their own, or with `effective` those in force. */
export function pairListRoutes(app: FastifyInstance, db: Db): void {
  const tags = ['purpose-legal-bases']
  const Effective = Type.Optional(
    Type.Boolean({
      description: 'Whether purposes without pairs of their own answer with those of their nearest ancestor.',
    }),
  )

  const list = async (
    request: FastifyRequest<{ Params: InRegister; Querystring: Listing }>,
    reply: FastifyReply,
    order: string,
    of: { purpose?: string[] },
  ) => {
    const {
      limit = 50,
      cursor,
      effective = false,
      sort = 'purpose',
      count,
      state = 'newest',
      ...filters
    } = request.query
    const { register } = request.params
    const list = [order, 'by', sort, stateWord(state)].filter((word) => word !== undefined).join(' ')
    const place = placeOf(cursor, list)
    const asOf = await revisionOfPage(db, register, filters.asOf, place)
    const { revision, value } = await listPairs(db, register, {
      ...filters,
      ...of,
      limit,
      sort: sort.endsWith('purpose') ? 'purpose' : 'legalBasis',
      descending: sort.startsWith('-'),
      effective,
      after: place,
      asOf,
      state,
      count: count === 'exact',
    })
    return sendPage(request, reply, {
      items: value.page.map(listed),
      nextCursor: nextOf(list, value, ({ purpose, legalBasis }) => ({ purpose, legalBasis, asOf })),
      revision,
      total: value.total,
      representation: representationOf({ count, state }),
    })
  }

  app.get<{ Params: InRegister; Querystring: Listing }>(
    '/v1/registers/:register/purpose-legal-bases',
    {
      config: { role: 'reader', keeps: 'register' },
      schema: {
        operationId: 'listPurposeLegalBases',
        summary: 'List the purpose–legal-basis pairs of all purposes',
        tags,
        params: RegisterPath,
        querystring: Type.Object(
          {
            limit: Limit,
            cursor: Cursor,
            asOf: AsOf,
            state: State,
            effective: Effective,
            purpose: listOf('Purposes.'),
            legalBasis: listOf('Grounds.'),
            provision: wordsOf(PROVISIONS, 'Provisions of the grounds.'),
            relation: wordsOf(PAIR_RELATIONS, 'How the ground stands to the others.'),
            clause: listOf('Codes of clauses that the pair, or something in it, cites.'),
            updatedSince: UpdatedSince,
            count: Count,
            sort: Type.Optional(
              Type.Unsafe<Sort>({
                type: 'string',
                enum: ['purpose', '-purpose', 'legalBasis', '-legalBasis'],
                description: 'Order; `-` is descending.',
              }),
            ),
          },
          { additionalProperties: false },
        ),
        response: {
          200: CountedPageOf('PurposeLegalBasisPage', ListedPair),
          304: NOT_MODIFIED,
          ...READ_PROBLEMS,
        },
      },
    },
    (request, reply) => list(request, reply, 'pairs', {}),
  )

  app.get<{ Params: OfEntry; Querystring: Listing }>(
    '/v1/registers/:register/purposes/:key/legal-bases',
    {
      config: { role: 'reader', keeps: 'register' },
      schema: {
        operationId: 'listLegalBasesOfPurpose',
        summary: 'List the pairs of one purpose',
        tags,
        params: EntryPath,
        querystring: Type.Object(
          { limit: Limit, cursor: Cursor, asOf: AsOf, state: State, effective: Effective, count: Count },
          { additionalProperties: false },
        ),
        response: {
          200: CountedPageOf('PurposeLegalBasisPage', ListedPair),
          304: NOT_MODIFIED,
          ...READ_PROBLEMS,
        },
      },
    },
    async (request, reply) => {
      const { register, key } = request.params
      const { asOf, state } = request.query
      await findEntry(db, register, 'purposes', key, await revisionOf(db, register, asOf), state)
      return list(request, reply, `pairs of ${key}`, { purpose: [key] })
    },
  )
}
