import '@fastify/swagger'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import {
  insertCredential,
  listCredentials,
  type Managed,
  readCredential,
  revokeCredential,
  rotateCredential,
} from '../db/credentials.ts'
import type { Db } from '../db/schema.ts'
import type { NewCredential } from '../domain/access/credential.ts'
import { highest, registersOf } from '../domain/access/grants.ts'
import { noIdempotency } from '../http/idempotency-key.ts'
import { Cursor, cursorOf, Limit, nextOf, PageOf, PlaceText, sendJson, sendPage } from '../http/page.ts'
import { problemResponses } from '../http/problem.ts'
import {
  ApiKey,
  ApiKeyPath,
  CreatedApiKey,
  NewApiKey,
  NewRotation,
  RotatedApiKey,
} from './api-key.schemas.ts'
import { refuseUngrantable } from './api-key-grants.ts'
import { NO_CONTENT } from './route-parts.ts'

const PROBLEMS = problemResponses([400, '4XX', '5XX'])
const OF_ONE = { ...PROBLEMS, ...problemResponses([404]) }
const placeOf = cursorOf(Type.Object({ createdAt: PlaceText, id: PlaceText }))

interface OfKey {
  id: string
}

/** The keys that reach nothing but what the caller owns; all of them for an operator. */
const managedBy = ({ caller: { grants } }: FastifyRequest): Managed =>
  highest(grants) === 'operator' ? 'all' : { within: registersOf(grants, 'owner') }

/** API keys: owners manage those of their registers, operators all. A key's text is answered once, and stored nowhere. */
export function apiKeyRoutes(app: FastifyInstance, db: Db): void {
  const tags = ['access']
  const config = { role: 'owner' } as const
  const collection = '/v1/api-keys'
  const address = `${collection}/:id`

  app.post<{ Body: NewApiKey }>(
    collection,
    {
      config,
      preValidation: noIdempotency,
      schema: {
        operationId: 'createApiKey',
        summary: 'Create an API key; the answer is the only one that tells it',
        tags,
        body: NewApiKey,
        response: { 201: CreatedApiKey, ...PROBLEMS, ...problemResponses([422]) },
      },
    },
    async (request, reply) => {
      await refuseUngrantable(db, request.caller, request.body)
      const { credential, text } = await insertCredential(db, wanted(request))
      reply.code(201).header('location', `${collection}/${credential.id}`)
      return sendSecret(reply, { ...credential, key: text })
    },
  )

  app.get<{ Querystring: { limit?: number; cursor?: string } }>(
    collection,
    {
      config,
      schema: {
        operationId: 'listApiKeys',
        summary: 'List the API keys, oldest first, revoked and expired ones too',
        tags,
        querystring: Type.Object({ limit: Limit, cursor: Cursor }, { additionalProperties: false }),
        response: { 200: PageOf('ApiKeyPage', ApiKey), ...PROBLEMS },
      },
    },
    async (request, reply) => {
      const { limit = 50, cursor } = request.query
      const after = placeOf(cursor, 'api-keys')
      const found = await listCredentials(db, managedBy(request), { limit, after })
      return sendPage(request, reply, {
        items: found.page.map((credential) => JSON.stringify(credential)),
        nextCursor: nextOf('api-keys', found, ({ createdAt, id }) => ({ createdAt, id })),
      })
    },
  )

  app.get<{ Params: OfKey }>(
    address,
    {
      config,
      schema: {
        operationId: 'getApiKey',
        summary: 'Read what is known of an API key',
        tags,
        params: ApiKeyPath,
        response: { 200: ApiKey, ...OF_ONE },
      },
    },
    async (request, reply) =>
      sendJson(reply, JSON.stringify(await readCredential(db, managedBy(request), request.params.id))),
  )

  app.post<{ Params: OfKey; Body: NewRotation }>(
    `${address}/rotations`,
    {
      config,
      preValidation: noIdempotency,
      schema: {
        operationId: 'createApiKeyRotation',
        summary: 'Give an API key another secret; the old one stays valid for as long as you say',
        tags,
        params: ApiKeyPath,
        body: NewRotation,
        response: { 200: RotatedApiKey, ...OF_ONE, ...problemResponses([410]) },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const { oldValidFor } = request.body
      const { credential, text, oldValidUntil } = await rotateCredential(
        db,
        managedBy(request),
        id,
        oldValidFor,
      )
      return sendSecret(reply, { ...credential, key: text, oldValidUntil })
    },
  )

  app.delete<{ Params: OfKey }>(
    address,
    {
      config,
      schema: {
        operationId: 'revokeApiKey',
        summary: 'Revoke an API key: it is refused from the next request on',
        tags,
        params: ApiKeyPath,
        response: { 204: NO_CONTENT, ...OF_ONE },
      },
    },
    async (request, reply) => {
      await revokeCredential(db, managedBy(request), request.params.id, request.caller.actor)
      return reply.code(204).send()
    },
  )
}

function wanted({ body, caller }: FastifyRequest<{ Body: NewApiKey }>): NewCredential {
  const { subject = caller.subject, person = caller.name ?? caller.subject, expiresAt = null } = body
  const { name, role, registers } = body
  return { name, role, registers, subject, person, expiresAt, createdBy: caller.actor }
}

const sendSecret = (reply: FastifyReply, told: object): FastifyReply =>
  sendJson(reply.header('cache-control', 'no-store'), JSON.stringify(told))
