import { once } from 'node:events'
import { connect } from 'node:net'
import { Writable } from 'node:stream'
import type { InjectOptions } from 'fastify'
import { sql } from 'kysely'
import { buildApp } from '../src/app.ts'
import { shippedRegister } from '../src/first-run.ts'
import { testDatabase } from './harness.ts'
import { make } from './make.ts'
import { t } from './tap.ts'

t.setTimeout(120_000)

const CANARY = 'canary-4711'
const root = '/v1/registers/logged'

/** A service that logs all that it can, and what it has logged. */
async function loggingService(t: Parameters<typeof testDatabase>[0]) {
  const lines: string[] = []
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk))
      done()
    },
  })
  const database = await testDatabase(t)
  const logger = { level: 'trace', stream }
  const app = await buildApp({ db: database.db, logger, examples: shippedRegister, access: 'off' })
  t.teardown(() => app.close())
  const request = async (options: InjectOptions) => {
    const { statusCode, payload } = await app.inject(options)
    return { status: statusCode, text: payload }
  }
  const post = (url: string, payload: object) => request({ method: 'POST', url, payload })
  await post('/v1/registers', { key: 'logged' })
  return { app, db: database.db, lines, request, post }
}

const json = { 'content-type': 'application/json' }

t.test('nothing that a caller sends gets into the log', async (t) => {
  const { app, lines, request, post } = await loggingService(t)
  const content = make('contexts', CANARY, { notes: CANARY, label: { sv: CANARY } })
  const put = { method: 'PUT', url: `${root}/contexts/${CANARY}`, payload: content } as const
  for (const [status, ask] of [
    [201, () => post(`${root}/contexts`, content)],
    [409, () => post(`${root}/contexts`, content)],
    [
      200,
      () =>
        request({ method: 'GET', url: `${root}/contexts/${CANARY}?asOf=1`, headers: { 'x-name': CANARY } }),
    ],
    [200, () => request({ method: 'GET', url: `${root}/contexts?clause=${CANARY}` })],
    [404, () => request({ method: 'GET', url: `${root}/contexts/${CANARY}-none` })],
    [404, () => request({ method: 'GET', url: `/${CANARY}?a=${CANARY}` })],
    [400, () => request({ method: 'GET', url: `${root}/contexts?${CANARY}=${CANARY}` })],
    [400, () => request({ method: 'GET', url: `${root}/contexts?clause=%ff${CANARY}` })],
    [400, () => request({ method: 'GET', url: `${root}/contexts?cursor=${CANARY}` })],
    [400, () => request({ method: 'GET', url: `/%ff${CANARY}` })],
    [400, () => post(`${root}/contexts`, { ...content, [CANARY]: CANARY })],
    [
      400,
      () => request({ method: 'POST', url: `${root}/contexts`, headers: json, payload: `{"a":"${CANARY}` }),
    ],
    [400, () => request({ ...put, headers: { 'if-match': CANARY } })],
    [412, () => request({ ...put, headers: { 'if-match': `"${CANARY}"` } })],
    [428, () => request(put)],
    [405, () => request({ ...put, method: 'OPTIONS' })],
    [415, () => request({ ...put, headers: { 'content-type': CANARY } })],
    [421, () => request({ method: 'GET', url: '/livez', headers: { host: CANARY } })],
    [422, () => post(`${root}/purposes`, make('purposes', 'a', { notes: CANARY, parent: CANARY }))],
    [413, () => post(`${root}/contexts`, { ...content, notes: CANARY.repeat(30_000) })],
    [406, () => request({ method: 'GET', url: `${root}/file`, headers: { accept: CANARY } })],
  ] as const)
    t.equal((await ask()).status, status)

  await app.listen({ host: '127.0.0.1', port: 0 })
  const address = app.server.address()
  for (const bytes of [
    `BREW /${CANARY} HTTP/1.1\r\n\r\n`,
    `GET /livez?${CANARY} HTTP/1.1\r\nHost: ${CANARY}\r\nConnection: close\r\n\r\n`,
    `CONNECT ${CANARY}:443 HTTP/1.1\r\nHost: ${CANARY}\r\n\r\n`,
    `POST /${CANARY} HTTP/1.1\r\nHost: localhost\r\nExpect: ${CANARY}\r\nConnection: close\r\n\r\n`,
    // Hangs up within its body.
    `POST ${root}/contexts HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 999\r\n\r\n{"a":"${CANARY}"`,
  ]) {
    const socket = connect(typeof address === 'object' ? (address?.port ?? 0) : 0, '127.0.0.1')
    await once(socket, 'connect')
    socket.write(bytes)
    socket.end()
    await once(socket.resume(), 'close')
  }
  await app.close()

  t.ok(lines.length > 15)
  t.same(
    lines.filter((line) => line.includes(CANARY)),
    [],
  )
  t.same(
    lines.filter((line) => JSON.parse(line).level > 30),
    [],
    'and a caller’s mistake is no warning',
  )
  t.match(JSON.parse(lines[0] ?? ''), {
    msg: 'answered',
    method: 'POST',
    route: '/v1/registers',
    status: 201,
  })
})

t.test('what no route answers is logged under the id that is answered', async (t) => {
  const { app, lines } = await loggingService(t)
  await app.listen({ host: '127.0.0.1', port: 0 })
  const address = app.server.address()
  const given = '0b0e7a3c-5a0e-4c1c-9a57-6f4f3d1f5a11'
  for (const [status, code, bytes] of [
    [400, 'invalid', 'BREW / HTTP/1.1\r\n\r\n'],
    [405, 'method-not-allowed', `CONNECT a:1 HTTP/1.1\r\nHost: a\r\nX-Request-Id: ${given}\r\n\r\n`],
    [
      400,
      'invalid',
      `GET / HTTP/1.1\r\nHost: a\r\nExpect: gold\r\nConnection: close\r\nX-Request-Id: ${given}\r\n\r\n`,
    ],
  ] as const) {
    const socket = connect(typeof address === 'object' ? (address?.port ?? 0) : 0, '127.0.0.1')
    let answer = ''
    socket.on('data', (chunk) => {
      answer += chunk
    })
    socket.write(bytes)
    await once(socket, 'end')
    socket.destroy()
    const [, id] = /^x-request-id: (.+?)\r?$/im.exec(answer) ?? []
    if (bytes.includes(given)) t.equal(id, given)
    t.ok(answer.includes(`"instance":"${id}"`), 'and in the problem')
    const line = lines.map((each) => JSON.parse(each)).find(({ reqId }) => reqId === id)
    t.match(line, { msg: 'answered', route: 'unknown', status, code })
    lines.length = 0
  }
})

t.test('what the database refuses is told in our words, and its own stay here', async (t) => {
  const { db, lines, request, post } = await loggingService(t)
  const content = make('contexts', 'a', { notes: CANARY, label: { sv: CANARY } })
  const refused = async (statement: string, status: number, code: string) => {
    await sql.raw(statement).execute(db)
    const answers = [await post(`${root}/contexts`, content)]
    answers.push(await post(`${root}/commits`, { changes: [{ op: 'put', kind: 'contexts', content }] }))
    for (const { text, ...answer } of answers) {
      t.equal(answer.status, status, statement)
      t.equal(JSON.parse(text).code, code, statement)
      t.notMatch(text, /canary|varchar|character|insert|relation|select |stack|\.js|error:/i)
    }
    t.equal((await request({ method: 'GET', url: `${root}` })).status, 200)
  }
  await refused(
    'alter table contexts add constraint context_notes check (length(notes) < 3)',
    422,
    'constraint',
  )
  await refused(
    'alter table contexts drop constraint context_notes, alter column notes type varchar(3)',
    400,
    'invalid',
  )
  await refused(
    'alter table contexts alter column notes type text, add column other text not null',
    422,
    'constraint',
  )
  await refused('alter table contexts rename column notes to no_notes', 500, 'internal')

  await sql.raw('alter table versions rename to no_versions').execute(db)
  for (const path of [
    'contexts',
    'contexts/a',
    'contexts/a/versions',
    'changes',
    'file',
    'purpose-legal-bases',
  ]) {
    const { status, text } = await request({ method: 'GET', url: `${root}/${path}` })
    t.equal(status, 500, path)
    const { instance, ...told } = JSON.parse(text)
    t.same(told, {
      type: '/problems/internal',
      title: 'The service failed',
      status: 500,
      code: 'internal',
      detail: 'The service failed. The log has the request id.',
    })
    const line = lines
      .map((text) => JSON.parse(text))
      .find(({ level, reqId }) => level === 50 && reqId === instance)
    t.match(line, { msg: 'request failed', err: { message: /versions/, stack: /at / } }, 'the log says why')
  }
  t.same(
    lines.filter((line) => line.includes(CANARY)),
    [],
  )
})
