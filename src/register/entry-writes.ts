import '@fastify/swagger'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Change, Outcome } from '../db/change.ts'
import { commit } from '../db/commit.ts'
import { expectSame } from '../db/expectation.ts'
import { findEntry } from '../db/read.ts'
import type { Db } from '../db/schema.ts'
import type { AnyEntry } from '../domain/entry.ts'
import { RegisterError } from '../domain/errors.ts'
import type { Json } from '../domain/log/canonical.ts'
import { mergePatch } from '../domain/merge-patch.ts'
import { renderVersion } from '../domain/version.ts'
import { actorOf } from '../http/actor.ts'
import { etag, isCreateOnly, requireIfMatch } from '../http/etag.ts'
import { sendJson } from '../http/page.ts'
import { checkContent } from './check-content.ts'
import type { Kind } from './kind.ts'
import {
  EntryPath,
  IfMatch,
  IfMatchOrNone,
  type InRegister,
  invalid,
  NO_CONTENT,
  type OfEntry,
  parted,
  RegisterPath,
  refuseOtherKey,
  type Sent,
  WRITE_PROBLEMS,
  type Write,
  WriteQuery,
} from './route-parts.ts'
import { schemasOf } from './schemas.ts'

/** Writing one entry of a kind: each is a commit of one change. */
export function entryWrites(app: FastifyInstance, db: Db, kind: Kind): void {
  const schemas = schemasOf(kind)
  const collection = `/v1/registers/:register/${kind.name}`
  const address = `${collection}/:key`
  const tags = [kind.name]

  app.post<{ Params: InRegister; Querystring: Write; Body: Sent }>(
    collection,
    {
      schema: {
        operationId: `create${kind.singular}`,
        summary: `Create one of ${kind.name}`,
        tags,
        params: RegisterPath,
        querystring: WriteQuery,
        body: schemas.input,
        response: { 200: schemas.entry, 201: schemas.entry, ...WRITE_PROBLEMS },
      },
    },
    async (request, reply) => {
      const { key } = request.body
      const outcome = await write(request, { op: 'put', key, ...parted(request.body), expect: 'absent' })
      return sendOutcome(request, reply, outcome)
    },
  )

  app.put<{ Params: OfEntry; Querystring: Write; Body: Sent }>(
    address,
    {
      schema: {
        operationId: `replace${kind.singular}`,
        summary: `Replace one of ${kind.name}; with If-None-Match: * create it`,
        tags,
        params: EntryPath,
        querystring: WriteQuery,
        headers: IfMatchOrNone,
        body: schemas.input,
        response: { 200: schemas.entry, 201: schemas.entry, ...WRITE_PROBLEMS },
      },
    },
    async (request, reply) => {
      const { key } = request.params
      refuseOtherKey(key, request.body.key)
      const createOnly = isCreateOnly(request)
      const expect = createOnly ? 'absent' : requireIfMatch(request)
      const outcome = await write(request, { op: 'put', key, ...parted(request.body), expect }).catch(
        (error: unknown) => {
          throw createOnly ? failedPrecondition(error) : error
        },
      )
      return sendOutcome(request, reply, outcome)
    },
  )

  app.patch<{ Params: OfEntry; Querystring: Write; Body: Record<string, Json> }>(
    address,
    {
      schema: {
        operationId: `patch${kind.singular}`,
        summary: `Change members of one of ${kind.name}`,
        tags,
        consumes: ['application/merge-patch+json'],
        params: EntryPath,
        querystring: WriteQuery,
        headers: IfMatch,
        body: schemas.patch,
        response: { 200: schemas.entry, ...WRITE_PROBLEMS },
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
      const flaws = checkContent(kind, content)
      if (flaws.length > 0) throw invalid('The patched content is not valid', flaws)
      refuseOtherKey(key, (content as AnyEntry).key)
      const outcome = await write(request, { op: 'put', key, content: content as AnyEntry, meta, expect })
      return sendOutcome(request, reply, outcome)
    },
  )

  app.delete<{ Params: OfEntry; Querystring: Write }>(
    address,
    {
      schema: {
        operationId: `delete${kind.singular}`,
        summary: `Delete one of ${kind.name}; its versions remain`,
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
  ): Promise<Outcome> {
    const flaws = change.content === undefined ? [] : kind.contradictions(change.content)
    if (flaws.length > 0) throw invalid('The content contradicts itself', flaws)
    const { outcomes } = await commit(db, request.params.register, {
      actor: actorOf(request),
      requestId: request.id,
      dryRun: request.query.dryRun,
      changes: [{ ...change, kind, pointer: '' }],
    })
    const [outcome] = outcomes
    if (outcome === undefined) throw new Error('a commit of one change has no outcome')
    return outcome
  }

  function sendOutcome(
    request: FastifyRequest<{ Params: InRegister; Querystring: Write }>,
    reply: FastifyReply,
    { version, created }: Outcome,
  ): FastifyReply {
    if (request.query.dryRun === true)
      return sendJson(reply.header('dry-run', 'true'), renderVersion(version))
    reply.header('etag', etag(version.revision))
    if (created)
      reply
        .code(201)
        .header('location', `/v1/registers/${request.params.register}/${kind.name}/${version.key}`)
    return sendJson(reply, renderVersion(version))
  }
}

/** `If-None-Match: *` is a precondition (RFC 9110): what is there already fails it, where it would conflict with a POST. */
function failedPrecondition(error: unknown): unknown {
  if (!(error instanceof RegisterError && error.code === 'taken')) return error
  return new RegisterError('stale', error.message, { details: error.details, cause: error })
}
