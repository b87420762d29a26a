import '@fastify/swagger'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Change, Committed } from '../db/change.ts'
import { commitOnce } from '../db/commit-once.ts'
import { expectSame } from '../db/expectation.ts'
import { findEntry } from '../db/read.ts'
import type { Db } from '../db/schema.ts'
import type { Answer, Once, Told } from '../domain/answer.ts'
import type { AnyEntry } from '../domain/entry.ts'
import { RegisterError } from '../domain/errors.ts'
import type { Json } from '../domain/log/canonical.ts'
import { mergePatch, unknownCleared } from '../domain/merge-patch.ts'
import { renderVersion } from '../domain/version.ts'
import { MINIMAL, sendAnswer } from '../http/answer.ts'
import { isCreateOnly, requireIfMatch } from '../http/etag.ts'
import { onceOf } from '../http/idempotency-key.ts'
import { checkContent } from './check-content.ts'
import type { Kind } from './kind.ts'
import {
  EntryPath,
  IfMatch,
  IfMatchAndPrefer,
  IfMatchOrNone,
  type InRegister,
  invalid,
  NO_CONTENT,
  type OfEntry,
  PostHeaders,
  parted,
  RegisterPath,
  refuseOtherKey,
  type Sent,
  WRITE_PROBLEMS,
  type Write,
  WriteQuery,
} from './route-parts.ts'
import { schemasOf } from './schemas.ts'
import { whoOf } from './who.ts'

/** Writing one entry of a kind: each is a commit of one change. */
export function entryWrites(app: FastifyInstance, db: Db, kind: Kind): void {
  const schemas = schemasOf(kind)
  const collection = `/v1/registers/:register/${kind.name}`
  const address = `${collection}/:key`
  const tags = [kind.name]

  app.post<{ Params: InRegister; Querystring: Write; Body: Sent }>(
    collection,
    {
      config: { role: kind.writer },
      schema: {
        operationId: `create${kind.singular}`,
        summary: `Create ${kind.one}`,
        tags,
        params: RegisterPath,
        querystring: WriteQuery,
        headers: PostHeaders,
        body: schemas.input,
        response: { 200: schemas.entry, 201: schemas.entry, ...MINIMAL, ...WRITE_PROBLEMS },
      },
    },
    async (request, reply) => {
      const { key } = request.body
      const change = { op: 'put' as const, key, ...parted(request.body), expect: 'absent' as const }
      return sendAnswer(request, reply, await write(request, change, onceOf(request)))
    },
  )

  app.put<{ Params: OfEntry; Querystring: Write; Body: Sent }>(
    address,
    {
      config: { role: kind.writer },
      schema: {
        operationId: `replace${kind.singular}`,
        summary: `Replace ${kind.one}; with If-None-Match: * create it`,
        tags,
        params: EntryPath,
        querystring: WriteQuery,
        headers: IfMatchOrNone,
        body: schemas.input,
        response: { 200: schemas.entry, 201: schemas.entry, ...MINIMAL, ...WRITE_PROBLEMS },
      },
    },
    async (request, reply) => {
      const { key } = request.params
      refuseOtherKey(key, request.body.key)
      const createOnly = isCreateOnly(request)
      const expect = createOnly ? 'absent' : requireIfMatch(request)
      const told = await write(request, { op: 'put', key, ...parted(request.body), expect }).catch(
        (error: unknown) => {
          throw createOnly ? failedPrecondition(error) : error
        },
      )
      return sendAnswer(request, reply, told)
    },
  )

  app.patch<{ Params: OfEntry; Querystring: Write; Body: Record<string, Json> }>(
    address,
    {
      config: { role: kind.writer },
      schema: {
        operationId: `patch${kind.singular}`,
        summary: `Change members of ${kind.one}`,
        tags,
        consumes: ['application/merge-patch+json'],
        params: EntryPath,
        querystring: WriteQuery,
        headers: IfMatchAndPrefer,
        body: schemas.patch,
        response: { 200: schemas.entry, ...MINIMAL, ...WRITE_PROBLEMS },
      },
    },
    async (request, reply) => {
      const { register, key } = request.params
      const seen = requireIfMatch(request)
      const { value } = await findEntry(db, register, kind.name, key)
      // The patch is applied to this version: should another one be current by then, it would undo that one.
      const expect = expectSame(value, seen)
      const { meta, ...patch } = request.body
      const content: unknown = mergePatch(JSON.parse(value.content ?? '{}'), patch)
      const unknown = unknownCleared(kind.schema, patch)
      if (unknown.length > 0) throw invalid('The patch is not valid', unknown.slice(0, 20))
      const flaws = checkContent(kind, content)
      if (flaws.length > 0) throw invalid('The patched content is not valid', flaws)
      refuseOtherKey(key, (content as AnyEntry).key)
      const change = { op: 'put' as const, key, content: content as AnyEntry, meta, expect }
      return sendAnswer(request, reply, await write(request, change))
    },
  )

  app.delete<{ Params: OfEntry; Querystring: Write }>(
    address,
    {
      config: { role: kind.writer },
      schema: {
        operationId: `delete${kind.singular}`,
        summary: `Delete ${kind.one}; its versions remain`,
        tags,
        params: EntryPath,
        querystring: WriteQuery,
        headers: IfMatch,
        response: { 204: NO_CONTENT, ...WRITE_PROBLEMS },
      },
    },
    async (request, reply) => {
      await write(request, { op: 'delete', key: request.params.key, expect: requireIfMatch(request) })
      if (request.query.dryRun === true) reply.header('dry-run', 'true')
      return reply.code(204).send()
    },
  )

  async function write(
    request: FastifyRequest<{ Params: InRegister; Querystring: Write }>,
    change: Omit<Change, 'kind' | 'pointer'>,
    once?: Once,
  ): Promise<Told> {
    const flaws = change.content === undefined ? [] : kind.contradictions(change.content)
    if (flaws.length > 0) throw invalid('The content contradicts itself', flaws)
    const { register } = request.params
    const wanted = {
      ...whoOf(request),
      dryRun: request.query.dryRun,
      changes: [{ ...change, kind, pointer: '' }],
    }
    return commitOnce(db, register, wanted, { once, tell: (committed) => answerOf(register, committed) })
  }

  function answerOf(register: string, { dryRun, outcomes: [outcome] }: Committed): Answer {
    if (outcome === undefined) throw new Error('a commit of one change has no outcome')
    const { created, version } = outcome
    return {
      address: created && !dryRun ? `/v1/registers/${register}/${kind.name}/${version.key}` : null,
      revision: dryRun ? null : version.revision,
      text: renderVersion(version),
    }
  }
}

/** `If-None-Match: *` is a precondition (RFC 9110): what is there already fails it, where it would conflict with a POST. */
function failedPrecondition(error: unknown): unknown {
  if (!(error instanceof RegisterError && error.code === 'taken')) return error
  return new RegisterError('stale', error.message, { details: error.details, cause: error })
}
