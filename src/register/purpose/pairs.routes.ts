import '@fastify/swagger'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import Type from 'typebox'
import { commit } from '../../db/commit.ts'
import { expectSame } from '../../db/expectation.ts'
import { findEntry } from '../../db/read.ts'
import type { Db } from '../../db/schema.ts'
import { RegisterError } from '../../domain/errors.ts'
import { MINIMAL, sendAnswer } from '../../http/answer.ts'
import { etag, isCreateOnly, isKnown, requireIfMatch } from '../../http/etag.ts'
import { AsOf, atRevision, State, sendJson } from '../../http/page.ts'
import { revisionOf } from '../as-of.ts'
import { checkContent } from '../check-content.ts'
import {
  IfMatch,
  IfMatchAndPrefer,
  invalid,
  KeyInPath,
  NO_CONTENT,
  NOT_MODIFIED,
  type OfEntry,
  READ_PROBLEMS,
  WRITE_PROBLEMS,
  type Write,
  WriteQuery,
} from '../route-parts.ts'
import { whoOf } from '../who.ts'
import { purposes } from './index.ts'
import { Pair, type Purpose } from './purpose.ts'

const PairPath = Type.Object({ register: KeyInPath, key: KeyInPath, legalBasis: KeyInPath })
interface OfPair extends OfEntry {
  legalBasis: string
}

/** A purpose's pairs one by one; a pair's ETag is its purpose's. */
export function pairRoutes(app: FastifyInstance, db: Db): void {
  const address = '/v1/registers/:register/purposes/:key/legal-bases/:legalBasis'
  const tags = ['purpose-legal-bases']

  app.get<{ Params: OfPair; Querystring: { asOf?: AsOf; state?: State } }>(
    address,
    {
      config: { role: 'reader' },
      schema: {
        operationId: 'getLegalBasisOfPurpose',
        summary: 'Read one pair of a purpose',
        tags,
        params: PairPath,
        querystring: Type.Object({ asOf: AsOf, state: State }, { additionalProperties: false }),
        response: { 200: Pair, 304: NOT_MODIFIED, ...READ_PROBLEMS },
      },
    },
    async (request, reply) => {
      const asOf = await revisionOf(db, request.params.register, request.query.asOf)
      const { purpose, entry, revision } = await read(request.params, asOf, request.query.state)
      const pair = pairOf(purpose, request.params.legalBasis)
      atRevision(reply, revision)
      if (isKnown(request, reply, entry.revision)) return reply.code(304).send()
      return sendJson(reply, JSON.stringify(pair))
    },
  )

  app.put<{ Params: OfPair; Querystring: Write; Body: Pair }>(
    address,
    {
      config: { role: 'editor' },
      schema: {
        operationId: 'replaceLegalBasisOfPurpose',
        summary: 'Set one pair of a purpose, new or not; If-Match is the purpose’s ETag',
        tags,
        params: PairPath,
        querystring: WriteQuery,
        headers: IfMatchAndPrefer,
        body: Pair,
        response: { 200: Pair, 201: Pair, ...MINIMAL, ...WRITE_PROBLEMS },
      },
    },
    async (request, reply) => {
      const { register, key, legalBasis } = request.params
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
      const found = pairs.findIndex((pair) => pair.legalBasis === legalBasis)
      const isNew = found === -1
      const index = isNew ? pairs.length : found
      const content = { ...purpose, legalBases: pairs.toSpliced(index, 1, request.body) }
      const flaws = checkContent(purposes, content)
      if (flaws.length > 0) throw invalid('The purpose cannot have the pair', flaws)
      const revision = await write(request, content, expect).catch((error: unknown) => {
        throw seenFrom(`/legalBases/${index}`, error)
      })
      const dryRun = request.query.dryRun === true
      const address = `/v1/registers/${register}/purposes/${key}/legal-bases/${legalBasis}`
      const answer = {
        address: isNew && !dryRun ? address : null,
        revision: dryRun ? null : revision,
        text: JSON.stringify(request.body),
      }
      return sendAnswer(request, reply, { answer, again: false })
    },
  )

  app.delete<{ Params: OfPair; Querystring: Write }>(
    address,
    {
      config: { role: 'editor' },
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

  async function read({ register, key }: OfEntry, asOf?: number, state?: State) {
    const { revision, value: entry } = await findEntry(db, register, 'purposes', key, asOf, state)
    const purpose: Purpose = JSON.parse(entry.content ?? '{}')
    return { revision, entry, purpose }
  }

  /** The purpose that a change of one pair is made to, and what the commit has to find. */
  async function readToWrite(request: FastifyRequest<{ Params: OfPair }>) {
    if (isCreateOnly(request))
      throw new RegisterError('precondition-required', 'Send If-Match with the ETag of the purpose.')
    const seen = requireIfMatch(request)
    const { purpose, entry } = await read(request.params)
    return { purpose, expect: expectSame(entry, seen) }
  }

  async function write(
    request: FastifyRequest<{ Params: OfPair; Querystring: Write }>,
    content: Purpose,
    expect: readonly number[],
  ) {
    const { register, key } = request.params
    const { outcomes } = await commit(db, register, {
      ...whoOf(request),
      dryRun: request.query.dryRun,
      changes: [{ op: 'put', kind: purposes, key, content, expect, pointer: '' }],
    })
    const [outcome] = outcomes
    if (outcome === undefined) throw new Error('a commit of one change has no outcome')
    return outcome.version.revision
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

/** An error about a purpose as one about the pair at a place in it, which is all that the caller sent. */
function seenFrom(place: string, error: unknown): unknown {
  if (!(error instanceof RegisterError) || error.details.errors === undefined) return error
  const errors = error.details.errors.map((flaw) => ({
    ...flaw,
    pointer: flaw.pointer.startsWith(place) ? flaw.pointer.slice(place.length) : flaw.pointer,
  }))
  return new RegisterError(error.code, error.message, {
    details: { ...error.details, errors },
    cause: error.cause,
  })
}
