import '@fastify/swagger'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import { commit } from '../../db/commit.ts'
import { listPairs, type PairRecord } from '../../db/pairs.ts'
import { findEntry } from '../../db/read.ts'
import type { Db } from '../../db/schema.ts'
import { CLAUSE_PATTERN, Key } from '../../domain/entry.ts'
import { RegisterError } from '../../domain/errors.ts'
import { PROVISIONS } from '../../domain/gdpr/provisions.ts'
import { actorOf } from '../../http/actor.ts'
import { etag, isCreateOnly, isKnown, requireIfMatch } from '../../http/etag.ts'
import {
  AsOf,
  atRevision,
  Cursor,
  cursorOf,
  encodeCursor,
  Limit,
  PageOf,
  PlaceText,
  sendJson,
  sendPage,
} from '../../http/page.ts'
import {
  IfMatch,
  type InRegister,
  invalid,
  KeyInPath,
  NO_CONTENT,
  NOT_MODIFIED,
  type OfEntry,
  type Paged,
  READ_PROBLEMS,
  RegisterPath,
  WRITE_PROBLEMS,
  type Write,
  WriteQuery,
} from '../route-parts.ts'
import { purposes } from './index.ts'
import { PAIR_RELATIONS, Pair, type Purpose } from './purpose.ts'

const PairPath = Type.Object({ register: KeyInPath, key: KeyInPath, legalBasis: KeyInPath })
interface OfPair extends OfEntry {
  legalBasis: string
}

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

type Listing = Paged & {
  effective?: boolean
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

/** The flat list of pairs, and a purpose's pairs one by one; a pair's ETag is its purpose's. */
export function pairRoutes(app: FastifyInstance, db: Db): void {
  const address = '/v1/registers/:register/purposes/:key/legal-bases'
  const tags = ['purpose-legal-bases']
  const Effective = Type.Optional(
    Type.Boolean({
      description: 'Whether purposes without pairs of their own answer with those of their nearest ancestor.',
    }),
  )

  const list = async (
    request: FastifyRequest<{ Params: InRegister; Querystring: Listing }>,
    reply: FastifyReply,
    of: { purpose?: string[] },
  ) => {
    const { limit = 50, cursor, effective = false, ...filters } = request.query
    const found = await listPairs(db, request.params.register, {
      ...filters,
      ...of,
      limit,
      effective,
      after: placeOf(cursor, 'pairs'),
    })
    const { page, more } = found.value
    const last = page.at(-1)
    const next =
      more && last !== undefined
        ? encodeCursor('pairs', { purpose: last.purpose, legalBasis: last.legalBasis })
        : null
    return sendPage(request, atRevision(reply, found.revision), page.map(listed), next)
  }

  app.get<{ Params: InRegister; Querystring: Listing }>(
    '/v1/registers/:register/purpose-legal-bases',
    {
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
            effective: Effective,
            purpose: listOf('Purposes.'),
            legalBasis: listOf('Grounds.'),
            provision: wordsOf(PROVISIONS, 'Provisions of the grounds.'),
            relation: wordsOf(PAIR_RELATIONS, 'How the ground stands to the others.'),
          },
          { additionalProperties: false },
        ),
        response: { 200: PageOf('PurposeLegalBasisPage', ListedPair), ...READ_PROBLEMS },
      },
    },
    (request, reply) => list(request, reply, {}),
  )

  app.get<{ Params: OfEntry; Querystring: Listing }>(
    address,
    {
      schema: {
        operationId: 'listLegalBasesOfPurpose',
        summary: 'List the pairs of one purpose',
        tags,
        params: Type.Object({ register: KeyInPath, key: KeyInPath }),
        querystring: Type.Object(
          { limit: Limit, cursor: Cursor, asOf: AsOf, effective: Effective },
          { additionalProperties: false },
        ),
        response: { 200: PageOf('PurposeLegalBasisPage', ListedPair), ...READ_PROBLEMS },
      },
    },
    async (request, reply) => {
      const { register, key } = request.params
      await findEntry(db, register, 'purposes', key, request.query.asOf)
      return list(request, reply, { purpose: [key] })
    },
  )

  app.get<{ Params: OfPair; Querystring: { asOf?: number } }>(
    `${address}/:legalBasis`,
    {
      schema: {
        operationId: 'getLegalBasisOfPurpose',
        summary: 'Read one pair of a purpose',
        tags,
        params: PairPath,
        querystring: Type.Object({ asOf: AsOf }, { additionalProperties: false }),
        response: { 200: Pair, 304: NOT_MODIFIED, ...READ_PROBLEMS },
      },
    },
    async (request, reply) => {
      const { purpose, entry, revision } = await read(request.params, request.query.asOf)
      atRevision(reply, revision)
      if (isKnown(request, reply, entry.revision)) return reply.code(304).send()
      return sendJson(reply, JSON.stringify(pairOf(purpose, request.params.legalBasis)))
    },
  )

  app.put<{ Params: OfPair; Querystring: Write; Body: Pair }>(
    `${address}/:legalBasis`,
    {
      schema: {
        operationId: 'replaceLegalBasisOfPurpose',
        summary: 'Set one pair of a purpose, new or not; If-Match is the purpose’s ETag',
        tags,
        params: PairPath,
        querystring: WriteQuery,
        headers: IfMatch,
        body: Pair,
        response: { 200: Pair, 201: Pair, ...WRITE_PROBLEMS },
      },
    },
    async (request, reply) => {
      const { legalBasis } = request.params
      if (request.body.legalBasis !== legalBasis)
        throw invalid('The legal basis is the key of the pair', [
          {
            in: 'body',
            pointer: '/legalBasis',
            detail: `must equal the one in the address, "${legalBasis}"; got "${request.body.legalBasis}"`,
          },
        ])
      const { purpose, expect } = await readToWrite(request)
      const pairs = purpose.legalBases ?? []
      const isNew = !pairs.some((pair) => pair.legalBasis === legalBasis)
      const replaced = pairs.map((pair) => (pair.legalBasis === legalBasis ? request.body : pair))
      const revision = await write(
        request,
        { ...purpose, legalBases: isNew ? [...pairs, request.body] : replaced },
        expect,
      )
      if (request.query.dryRun === true) reply.header('dry-run', 'true')
      else {
        reply.header('etag', etag(revision))
        if (isNew) reply.code(201).header('location', request.url.split('?', 1)[0])
      }
      return sendJson(reply, JSON.stringify(request.body))
    },
  )

  app.delete<{ Params: OfPair; Querystring: Write }>(
    `${address}/:legalBasis`,
    {
      schema: {
        operationId: 'deleteLegalBasisOfPurpose',
        summary: 'Take one pair from a purpose; If-Match is the purpose’s ETag',
        tags,
        params: PairPath,
        querystring: WriteQuery,
        headers: IfMatch,
        response: { 204: NO_CONTENT, ...WRITE_PROBLEMS },
      },
    },
    async (request, reply) => {
      const { purpose, expect } = await readToWrite(request)
      pairOf(purpose, request.params.legalBasis)
      const { legalBases = [], ...rest } = purpose
      const kept = legalBases.filter((pair) => pair.legalBasis !== request.params.legalBasis)
      const revision = await write(request, kept.length === 0 ? rest : { ...rest, legalBases: kept }, expect)
      if (request.query.dryRun === true) reply.header('dry-run', 'true')
      else reply.header('etag', etag(revision))
      return reply.code(204).send()
    },
  )

  async function read({ register, key }: OfEntry, asOf?: number) {
    const { revision, value: entry } = await findEntry(db, register, 'purposes', key, asOf)
    const purpose: Purpose = JSON.parse(entry.content ?? '{}')
    return { revision, entry, purpose }
  }

  /** The purpose that a change of one pair is made to, and what the commit has to find. */
  async function readToWrite(request: FastifyRequest<{ Params: OfPair }>) {
    if (isCreateOnly(request))
      throw new RegisterError('precondition-required', 'Send If-Match with the ETag of the purpose.')
    const expect = requireIfMatch(request)
    const { purpose, entry } = await read(request.params)
    return { purpose, expect: expect === 'present' ? [entry.revision] : expect }
  }

  async function write(
    request: FastifyRequest<{ Params: OfPair; Querystring: Write }>,
    content: Purpose,
    expect: readonly number[],
  ) {
    const { register, key } = request.params
    const { outcomes } = await commit(db, register, {
      actor: actorOf(request),
      requestId: request.id,
      dryRun: request.query.dryRun,
      changes: [{ op: 'put', kind: purposes, key, content, expect, pointer: '' }],
    })
    return outcomes[0]?.version.revision ?? 0
  }
}

function pairOf({ key, legalBases = [] }: Purpose, legalBasis: string): Pair {
  const pair = legalBases.find((candidate) => candidate.legalBasis === legalBasis)
  if (pair === undefined)
    throw new RegisterError(
      'not-found',
      `purposes/${key} has no pair of its own with legal-bases/${legalBasis}.`,
    )
  return pair
}
