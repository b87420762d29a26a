import Fastify from 'fastify'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { type AssembledTables, assemblePurpose } from './assembled-purpose.ts'

const [connectionString, register] = process.argv.slice(2)
if (connectionString === undefined || register === undefined)
  throw new Error('assembled.js needs the URL of a database and the key of a register')

// As many connections as the service has.
const pool = new pg.Pool({ connectionString, max: 10 })
const db = new Kysely<AssembledTables>({ dialect: new PostgresDialect({ pool }) })

const app = Fastify()
app.get<{ Params: { key: string } }>('/:key', async (request, reply) => {
  const purpose = await assemblePurpose(db, register, request.params.key)
  return purpose ?? reply.code(404).send()
})
process.stdout.write(`Listens on ${await app.listen({ host: '127.0.0.1', port: 0 })}\n`)
