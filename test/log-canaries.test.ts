import { Writable } from 'node:stream'
import Fastify, { type InjectOptions } from 'fastify'
import { sql } from 'kysely'
import { KINDS } from '../src/register/kinds.ts'
import { documentOf, type Operation, operationsOf } from './described.ts'
import { serviceOn, testDatabase } from './harness.ts'
import { make, neededBy } from './make.ts'
import { t } from './tap.ts'

t.setTimeout(120_000)

const CANARY = 'canary-4711'
const database = await testDatabase(t)
const lines: string[] = []
const stream = new Writable({
  write(chunk, _encoding, done) {
    lines.push(String(chunk))
    done()
  },
})
process.on('warning', (warning) => lines.push(`${warning.stack}`))
const logger = { level: 'trace', stream }
const { app } = await serviceOn(t, database, { logger, corsOrigins: ['http://one.example'] })
const statuses = new Map<number, number>()
const root = `/v1/registers/${CANARY}`

/** Sends a request with a canary in every header that is not otherwise of use. */
async function send(options: InjectOptions): Promise<number> {
  const { headers = {}, ...rest } = options
  const { statusCode } = await app.inject({ ...rest, headers: { ...CANARY_HEADERS, ...headers } })
  statuses.set(statusCode, (statuses.get(statusCode) ?? 0) + 1)
  return statusCode
}

const CANARY_HEADERS = {
  authorization: `Bearer ${CANARY}`,
  cookie: `name=${CANARY}`,
  from: CANARY,
  origin: `http://${CANARY}.example`,
  referer: `http://localhost/${CANARY}`,
  traceparent: CANARY,
  'user-agent': CANARY,
  'x-forwarded-for': CANARY,
  'x-request-id': CANARY,
  [`x-${CANARY}`]: CANARY,
}
const count = (first: number) =>
  [...statuses].reduce((sum, [status, times]) => sum + (Math.floor(status / 100) === first ? times : 0), 0)
const leaks = () => lines.filter((line) => /canary/i.test(line))

/** A content whose free texts are canaries, and so is its key. */
const canaried = (kind: string) =>
  make(kind, CANARY, {
    label: { sv: CANARY, en: CANARY },
    description: { sv: CANARY },
    notes: CANARY,
  })

t.test('what is written and read is not logged', async (t) => {
  const post = (url: string, payload: object, headers = {}) => send({ method: 'POST', url, payload, headers })
  t.equal(await post('/v1/registers', { key: CANARY, name: CANARY }), 400)
  t.equal(await post('/v1/registers', { key: CANARY }), 201)
  for (const { name } of KINDS) {
    for (const [kind, content] of neededBy(name)) await post(`${root}/${kind}`, content)
    const content = canaried(name)
    const url = `${root}/${name}`
    const at = `${url}/${name === 'settings' ? 'register' : CANARY}`
    t.equal(await post(url, content, { 'idempotency-key': `${CANARY}-${name}` }), 201, name)
    t.equal(await post(url, content), 409)
    t.equal(await post(url, { ...content, [CANARY]: CANARY }), 400)
    for (const path of ['', '/versions', '/usages', '/diff?from=0', `?asOf=${CANARY}`])
      await send({ method: 'GET', url: `${at}${path}` })
    for (const query of [`?q=${CANARY}`, `?clause=${CANARY}`, `?${CANARY}=${CANARY}`, `?cursor=${CANARY}`])
      await send({ method: 'GET', url: `${url}${query}` })
    await send({ method: 'PUT', url: at, payload: content, headers: { 'if-match': '*' } })
    await send({ method: 'PUT', url: at, payload: content, headers: { 'if-match': `"${CANARY}"` } })
    await send({ method: 'DELETE', url: at, headers: { 'if-match': CANARY } })
  }
  const commit = { reason: CANARY, changes: [{ op: 'put', kind: 'contexts', content: canaried('contexts') }] }
  await post(`${root}/commits`, commit)
  for (const path of ['/file', '/findings', '/article-30', '/search?q=canary', '/changes', '/commits/1'])
    t.equal(await send({ method: 'GET', url: `${root}${path}` }), 200, path)
})

t.test('whatever is sent to any operation is not logged', async (t) => {
  const addressOf = ({ path, parameters = [] }: Operation, query: boolean) => {
    const places = path.replaceAll(/\{\w+\}/g, CANARY)
    const names = parameters.flatMap((each) => (each.in === 'query' ? [`${each.name}=${CANARY}`] : []))
    return query ? `${places}?${names.join('&')}&${CANARY}=${CANARY}` : places
  }
  for (const operation of operationsOf(documentOf(app))) {
    const { method, parameters = [], requestBody } = operation
    const headers = Object.fromEntries(
      parameters.flatMap((each) => (each.in === 'header' ? [[each.name, CANARY]] : [])),
    )
    const bodies =
      requestBody === undefined ? [undefined] : [`{"${CANARY}":"${CANARY}"}`, `["${CANARY}`, CANARY]
    for (const type of Object.keys(requestBody?.content ?? { none: 0 }))
      for (const payload of bodies)
        for (const query of [true, false]) {
          const url = addressOf(operation, query)
          const typed =
            payload === undefined ? {} : { payload, headers: { ...headers, 'content-type': type } }
          await send({ method, url, headers, ...typed })
        }
    await send({ method: 'OPTIONS', url: addressOf(operation, true), headers })
  }
  for (const url of [
    `/${CANARY}`,
    `/%ff${CANARY}`,
    `/docs/${CANARY}`,
    `/problems/${CANARY}`,
    `/docs/rules/${CANARY}`,
  ])
    await send({ method: 'GET', url })
  await send({ method: 'GET', url: '/livez', headers: { host: CANARY } })
  t.ok(count(2) > 100, `${count(2)} were answered`)
  t.ok(count(4) > 1_000, `${count(4)} were refused`)
})

t.test('what the database says of what it refuses is not logged', async (t) => {
  const write = (key: string) =>
    send({ method: 'POST', url: `${root}/contexts`, payload: make('contexts', key, { notes: CANARY }) })
  const after = async (...statements: string[]) => {
    for (const statement of statements) await sql.raw(statement).execute(database.db)
  }
  await after(
    'update contexts set notes = null where notes is not null',
    'create unique index context_notes on contexts (notes)',
  )
  t.equal(await write('unique-a'), 201)
  t.ok((await write('unique-b')) >= 400, 'a unique violation')
  await after(
    'drop index context_notes',
    `create function tell() returns trigger language plpgsql as
      $$ begin raise exception 'no' using detail = new.notes, hint = new.notes, errcode = 'XX000'; end $$`,
    'create trigger tell before insert on contexts for each row execute function tell()',
  )
  t.equal(await write('detail'), 500, 'an error with what was written in its detail')
  await after('drop trigger tell on contexts', 'alter table versions rename to no_versions')
  for (const path of ['contexts', `contexts/${CANARY}`, `search?q=${CANARY}`, 'file'])
    t.equal(await send({ method: 'GET', url: `${root}/${path}` }), 500, path)
  t.ok(count(5) >= 5)
})

t.test('there is no canary in the log', async (t) => {
  t.same(leaks(), [])
  const total = [...statuses.values()].reduce((sum, times) => sum + times, 0)
  const answered = lines.filter((line) => line.includes('"answered"')).length
  t.ok(answered > total * 0.95, `${answered} lines tell of ${total} requests`)
})

t.test('a log that tells more would be seen', async (t) => {
  const talkative = Fastify({ logger })
  talkative.get('/', async () => 'x')
  t.teardown(() => talkative.close())
  await talkative.inject(`/?name=${CANARY}`)
  t.ok(leaks().length > 0, 'Fastify logs the query string, unless told otherwise')
  lines.length = 0
  await sql`create table held (name text unique)`.execute(database.db)
  const insert = () => sql`insert into held values (${CANARY})`.execute(database.db)
  await insert()
  await insert().catch((err: unknown) => app.log.error({ err }, 'refused'))
  t.ok(leaks().length > 0, 'and the database says which value was there already')
})
