import { EventEmitter, once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import Fastify from 'fastify'
import { RegisterError } from '../src/domain/errors.ts'
import { admitCallers } from '../src/http/access/access.ts'
import { eventStreams, type Source } from '../src/http/event-stream.ts'
import { problems } from '../src/http/problem.ts'
import { listen } from './event-source.ts'
import { type Test, t } from './tap.ts'

const BOUNDS = { most: 100, heartbeat: 20, unread: 60_000, farewell: 200 }
const QUIET = { ...BOUNDS, heartbeat: 60_000 }

/** What a test sees of a source: how often it was asked, and how often it was closed. */
interface Seen {
  asked: number
  closed: number
}

/** An app whose every stream has a source of the test's making. */
async function streamingApp(t: Test, bounds: typeof BOUNDS, make: (count: number) => Source['next']) {
  const app = Fastify({ forceCloseConnections: 'idle' })
  problems(app, () => undefined)
  admitCallers(app, undefined)
  const send = eventStreams(app, bounds)
  const seen: Seen[] = []
  app.get('/stream', { config: { open: true } }, (request, reply) =>
    send(request, reply, () => {
      const own: Seen = { asked: 0, closed: 0 }
      seen.push(own)
      const next = make(seen.length - 1)
      let close: (nothing: undefined) => void = () => {}
      const closed = new Promise<undefined>((resolve) => {
        close = resolve
      })
      return {
        next: (patience) => {
          own.asked += 1
          return Promise.race([next(patience), closed])
        },
        behind: () => 0,
        close: () => {
          own.closed += 1
          close(undefined)
        },
      }
    }),
  )
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  t.teardown(() => app.close())
  return { app, url: `${address}/stream`, seen }
}

const nothing: Source['next'] = (patience) => sleep(patience, undefined, { ref: false })
const never = () => new Promise<undefined>(() => {})
const eventually = async (holds: () => boolean) => {
  while (!holds()) await sleep(5)
}

/** Sends a request and reads nothing of the answer. */
async function stall(t: Test, url: string) {
  const { port, pathname } = new URL(url)
  const socket = connect(Number(port), '127.0.0.1').on('error', () => {})
  t.teardown(() => socket.destroy())
  await once(socket, 'connect')
  socket.write(`GET ${pathname} HTTP/1.1\r\nhost: localhost\r\n\r\n`)
  return socket
}

t.test('a stream says when to come back, and shows when nothing happens that it is there', async (t) => {
  const { url, seen } = await streamingApp(t, BOUNDS, () => nothing)
  const listener = await listen(url)
  t.match(listener.response.headers, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
    connection: 'close',
  })
  await listener.until(() => (listener.text().match(/^:$/gm)?.length ?? 0) >= 3)
  t.match(listener.text(), /^retry: [2-4][0-9]{3}\n\n(:\n\n)+$/)
  t.same(listener.events, [])
  listener.hangUp()
  await eventually(() => (seen[0]?.closed ?? 0) > 0)
})

t.test(
  'who does not read is asked for nothing more, disturbs nobody, and is dropped in the end',
  async (t) => {
    const chunk = `data: "${'x'.repeat(64 * 1024)}"\n\n`
    const { app, url, seen } = await streamingApp(t, { ...QUIET, unread: 3_000 }, (count) =>
      count === 0 ? async () => chunk : async () => sleep(10, 'data: 1\n\n'),
    )
    const sockets = new Set<{ writableLength: number }>()
    app.server.on('connection', (socket) => sockets.add(socket))
    const stalled = await stall(t, url)
    await eventually(() => (seen[0]?.asked ?? 0) > 1)
    let asked = 0
    for (let before = -1; asked !== before; before = asked, asked = seen[0]?.asked ?? 0) await sleep(200)
    t.ok(asked < 200, `${asked} chunks of 64 KiB filled the network's buffers, and then no more were made`)
    for (const { writableLength } of sockets)
      t.ok(writableLength < 200 * 1024, `${writableLength} bytes wait`)
    t.equal(seen[0]?.closed, 0, 'it has time')

    const other = await listen(url)
    await other.until(20)
    await eventually(() => (seen[0]?.closed ?? 0) > 0)
    t.pass('it was dropped')
    stalled.resume()
    await once(stalled, 'close')
    const { length } = other.events
    await other.until(length + 5)
    other.hangUp()
  },
)

t.test('of more listeners than there may be the last is told to come back, until one has gone', async (t) => {
  const { url, seen } = await streamingApp(t, { ...QUIET, most: 2 }, () => never)
  const [first, second] = [await listen(url), await listen(url)]
  const third = await listen(url)
  t.match(third.response, {
    statusCode: 503,
    headers: { 'content-type': /^application\/problem\+json/, 'retry-after': /^[1-9]/ },
  })
  await third.over
  t.match(JSON.parse(third.text()), { code: 'too-many-listeners' })
  t.equal(seen.length, 2, 'its source was not even opened')
  first.hangUp()
  await eventually(() => (seen[0]?.closed ?? 0) > 0)
  const fourth = await listen(url)
  t.equal(fourth.response.statusCode, 200)
  t.equal(seen[1]?.closed, 0)
  fourth.hangUp()
  second.hangUp()
})

t.test('HEAD tells of a stream and opens none', async (t) => {
  const { url, seen } = await streamingApp(t, { ...QUIET, most: 1 }, () => never)
  for (let round = 0; round < 3; round++) {
    const { status, headers } = await fetch(url, { method: 'HEAD' })
    t.equal(status, 200)
    t.equal(headers.get('content-type'), 'text/event-stream')
    t.equal(headers.get('content-length'), null)
  }
  t.equal(seen.length, 0)
})

t.test('a source that fails breaks its stream, and only that', async (t) => {
  const { url, seen } = await streamingApp(t, BOUNDS, (count) =>
    count === 0 ? () => Promise.reject(new RegisterError('unavailable', 'The database is lost.')) : nothing,
  )
  const failing = await listen(url)
  t.equal(await failing.over, 'broken')
  t.ok((seen[0]?.closed ?? 0) > 0)
  const other = await listen(url)
  await other.until(() => other.text().includes('\n:\n'))
  other.hangUp()
})

t.test('an app that closes ends its streams at once, also those that nobody reads', async (t) => {
  const chunk = `data: "${'x'.repeat(256 * 1024)}"\n\n`
  const { app, url, seen } = await streamingApp(t, QUIET, (count) =>
    count === 0 ? never : async () => chunk,
  )
  const waiting = await listen(url)
  await waiting.until(() => waiting.text().startsWith('retry'))
  const stalled = await stall(t, url)
  await eventually(() => (seen[1]?.asked ?? 0) > 3)
  await sleep(100)
  const start = performance.now()
  const closed = app.close()
  t.equal(await waiting.over, 'ended', 'what waits for news is ended in peace')
  await closed
  const took = performance.now() - start
  t.ok(took < 2_000, `closing took ${took} ms`)
  stalled.resume()
  if (!stalled.closed) await once(stalled, 'close')
  t.ok(seen.every(({ closed }) => closed > 0))
})

t.test('a stream asked for while the app closes is refused', async (t) => {
  const gate = new EventEmitter()
  const app = Fastify()
  problems(app, () => undefined)
  admitCallers(app, undefined)
  const send = eventStreams(app, QUIET)
  app.get('/stream', { config: { open: true } }, async (request, reply) => {
    await once(gate, 'open')
    return send(request, reply, () => {
      throw new Error('was opened')
    })
  })
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  const asked = listen(`${address}/stream`)
  await sleep(50)
  const closed = app.close()
  await sleep(20)
  gate.emit('open')
  const listener = await asked
  t.equal(listener.response.statusCode, 503)
  await closed
})
