import '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { createRegister } from '../db/create-register.ts'
import { findRegister, listRegisters, type RegisterRecord } from '../db/registers.ts'
import type { Db } from '../db/schema.ts'
import { registersOf } from '../domain/access/grants.ts'
import type { Answer } from '../domain/answer.ts'
import { Key, Label } from '../domain/entry.ts'
import { MINIMAL, sendAnswer } from '../http/answer.ts'
import { isKnown } from '../http/etag.ts'
import { onceOf } from '../http/idempotency-key.ts'
import {
  AsOf,
  atRevision,
  Cursor,
  cursorOf,
  Limit,
  nextOf,
  PageOf,
  PlaceText,
  sendJson,
  sendPage,
} from '../http/page.ts'
import { revisionOf } from './as-of.ts'
import {
  type InRegister,
  NOT_MODIFIED,
  type Paged,
  PostHeaders,
  READ_PROBLEMS,
  RegisterPath,
  WRITE_PROBLEMS,
  type Write,
  WriteQuery,
} from './route-parts.ts'

const members = {
  key: Key('Key of the register.'),
  label: Type.Union([Label, Type.Null()], { description: 'Label of its settings; null without settings.' }),
  revision: Type.Integer({ minimum: 0, description: 'Its newest revision: how many commits it has.' }),
  createdAt: Type.String({ format: 'date-time', description: 'When it was created.' }),
  committedAt: Type.Union([Type.String({ format: 'date-time' }), Type.Null()], {
    description: 'When its newest commit was made.',
  }),
}
const Register = Type.Object(members, {
  title: 'Register',
  description: 'One controller group’s record of processing activities.',
})
const RegisterWithCounts = Type.Object(
  {
    ...members,
    counts: Type.Record(Type.String(), Type.Integer({ minimum: 1 }), {
      description: 'How many entries it has, by kind; kinds without any are left out.',
    }),
  },
  { title: 'RegisterWithCounts', description: 'A register, and how much is in it.' },
)
const NewRegister = Type.Object(
  { key: Key('Key of the new register.') },
  { title: 'NewRegister', additionalProperties: false, examples: [{ key: 'acme' }] },
)

const placeOf = cursorOf(Type.Object({ key: PlaceText }))

/** Registers as a whole: list, create, read. */
export function registerRoutes(app: FastifyInstance, db: Db): void {
  const tags = ['registers']

  app.get<{ Querystring: Paged }>(
    '/v1/registers',
    {
      config: { role: 'reader' },
      schema: {
        operationId: 'listRegisters',
        summary: 'List the registers that you reach',
        tags,
        querystring: Type.Object({ limit: Limit, cursor: Cursor }, { additionalProperties: false }),
        response: { 200: PageOf('RegisterPage', Register), ...READ_PROBLEMS },
      },
    },
    async (request, reply) => {
      const { limit = 50, cursor } = request.query
      const found = await listRegisters(db, {
        limit,
        after: placeOf(cursor, 'registers')?.key,
        reach: registersOf(request.caller.grants),
      })
      return sendPage(request, reply, {
        items: found.page.map((register) => JSON.stringify(register)),
        nextCursor: nextOf('registers', found, ({ key }) => ({ key })),
      })
    },
  )

  app.post<{ Body: { key: string }; Querystring: Write }>(
    '/v1/registers',
    {
      config: { role: 'operator' },
      schema: {
        operationId: 'createRegister',
        summary: 'Create an empty register',
        tags,
        querystring: WriteQuery,
        headers: PostHeaders,
        body: NewRegister,
        response: { 200: Register, 201: Register, ...MINIMAL, ...WRITE_PROBLEMS },
      },
    },
    async (request, reply) => {
      const { dryRun = false } = request.query
      const tell = (register: RegisterRecord): Answer => ({
        address: dryRun ? null : `/v1/registers/${register.key}`,
        revision: dryRun ? null : register.revision,
        text: JSON.stringify(register),
      })
      const { key } = request.body
      return sendAnswer(
        request,
        reply,
        await createRegister(db, key, { dryRun, once: onceOf(request), tell }),
      )
    },
  )

  app.get<{ Params: InRegister; Querystring: { asOf?: AsOf } }>(
    '/v1/registers/:register',
    {
      config: { role: 'reader' },
      schema: {
        operationId: 'getRegister',
        summary: 'Read a register: its revision and how many entries it has',
        tags,
        params: RegisterPath,
        querystring: Type.Object({ asOf: AsOf }, { additionalProperties: false }),
        response: { 200: RegisterWithCounts, 304: NOT_MODIFIED, ...READ_PROBLEMS },
      },
    },
    async (request, reply) => {
      const asOf = await revisionOf(db, request.params.register, request.query.asOf)
      const register = await findRegister(db, request.params.register, asOf)
      atRevision(reply, register.revision)
      if (isKnown(request, reply, register.revision)) return reply.code(304).send()
      return sendJson(reply, JSON.stringify(register))
    },
  )
}
