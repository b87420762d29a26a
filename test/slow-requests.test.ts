import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Limits } from '../src/limits.ts'
import { makeRegister } from './entries.ts'
import { serviceOn, testDatabase } from './harness.ts'
import { make } from './make.ts'
import { answerOn, exchange, head, open } from './sockets.ts'
import type { Test } from './tap.ts'
import { t } from './tap.ts'

t.setTimeout(120_000)
const database = await testDatabase(t)
const range = (length: number) => Array.from({ length }, (_, index) => index)

async function listening(t: Test, limits: Partial<Limits> = {}) {
  const service = await serviceOn(t, database, { limits })
  const { port } = new URL(await service.app.listen({ host: '127.0.0.1', port: 0 }))
  return { ...service, port: Number(port) }
}

const JSON_OF = (bytes: number) => `Content-Type: application/json\r\nContent-Length: ${bytes}\r\n`

t.test('a header has no more bytes than that', async (t) => {
  const { port } = await listening(t, { headerBytes: 4_096 })
  const padded = (bytes: number) => head('GET /livez', `X: ${'a'.repeat(bytes)}\r\n`)
  t.equal((await exchange(port, padded(3_900))).status, 200)
  t.match(await exchange(port, padded(4_200)), {
    status: 431,
    headers: /^content-type: application\/problem\+json; charset=utf-8$/m,
    body: {
      code: 'headers-too-large',
      detail:
        'The request line and header are larger than 4096 bytes, the most that are taken. Shorten them.',
    },
  })
})

t.test('a header comes in time, and so does the whole request', async (t) => {
  const { port } = await listening(t, { headerTime: 1_000, requestTime: 2_000, bodyTime: 60_000 })
  const [header, request] = await Promise.all([
    exchange(port, 'GET /livez HTTP/1.1\r\nHost: local'),
    exchange(port, head('POST /v1/registers', JSON_OF(100))),
  ])
  const told = {
    status: 408,
    body: { code: 'request-timeout', detail: /header did not come within 1 .* within 2\./ },
  }
  t.match(header, told)
  t.ok(header.after < 3_000, `${header.after} ms`)
  t.match(request, told)
  t.ok(request.after < 4_500, `${request.after} ms`)
})

t.test('a body comes in time, or at a pace', async (t) => {
  const { port } = await listening(t, { bodyTime: 600 })
  const begin = async (bytes: number) => {
    const socket = await open(port)
    socket.write(head('POST /v1/registers', JSON_OF(bytes), 'keep-alive'))
    return { socket, answer: answerOn(socket) }
  }
  const silent = await begin(100)
  const dripping = await begin(100)
  const drops = setInterval(() => dripping.socket.write(' '), 100)
  const steady = await begin(140_000)
  for (const _ of range(7)) {
    steady.socket.write(' '.repeat(20_000))
    await sleep(150)
  }
  clearInterval(drops)
  steady.socket.end()
  const refused = {
    status: 408,
    headers: /^connection: close$/m,
    body: {
      code: 'request-timeout',
      detail:
        /^The body did not come whole within \d seconds\. Send it faster, at 16 KiB a second at least\.$/,
    },
  }
  for (const { answer } of [silent, dripping]) {
    t.match(await answer, refused)
    t.ok((await answer).after < 1_500, `${(await answer).after} ms`)
  }
  t.match(await steady.answer, { status: 400, body: { code: 'invalid-json' } }, 'what comes is waited for')

  const { answer } = await begin(300_000)
  t.match(await answer, { status: 413 }, 'who had the answer before the body')
  t.ok((await answer).after < 1_500, 'is not waited for either')
})

t.test('connections beyond the most are told, and closed', async (t) => {
  const { port } = await listening(t, { connections: 2 })
  const first = await open(port)
  const second = await open(port)
  const livez = head('GET /livez')
  const asked = head('GET /v1/registers')
  t.match(await exchange(port, asked), {
    status: 503,
    headers: /^connection: close$/m,
    body: { code: 'overloaded', detail: /^More than 2 connections are open, and 2 are the most\. Close/ },
  })
  t.equal((await exchange(port, livez)).status, 200, 'the process lives')
  second.write(asked)
  t.equal((await answerOn(second)).status, 200)
  t.equal((await exchange(port, asked)).status, 200, 'there is room again')
  first.destroy()
})

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

/** The resident memory of the process in bytes, once what nobody holds is given back, which takes V8 some turns. */
async function memoryHeld(): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let turn = 0; turn < 20; turn += 1) {
    collectGarbage()
    await sleep(50)
    least = Math.min(least, process.memoryUsage().rss)
  }
  return least
}

t.test('300 slow bodies are gone soon, and others hardly notice', async (t) => {
  const service = await listening(t)
  await makeRegister(service, 'busy')
  const url = `http://127.0.0.1:${service.port}/v1/registers/busy/contexts`
  await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(make('contexts', 'a')),
  })
  const times = async (until: () => boolean) => {
    const took: number[] = []
    while (!until()) {
      const start = performance.now()
      const answer = await fetch(url)
      await answer.arrayBuffer()
      if (answer.status === 200) took.push(performance.now() - start)
      else t.fail(`others are answered ${answer.status}`)
    }
    return took.sort((a, b) => a - b)
  }
  const p99 = (took: readonly number[]) => took[Math.floor(took.length * 0.99)] ?? Number.NaN
  // What is compiled and kept while others are answered is none of the slow ones' doing.
  const until = (milliseconds: number, since = performance.now()) =>
    times(() => performance.now() - since > milliseconds)
  await until(4_000)
  const before = await until(3_000)
  const memory = await memoryHeld()

  let gone = 0
  const start = performance.now()
  const slow = await Promise.all(
    range(300).map(async () => {
      const socket = await open(service.port)
      socket.write(head('POST /v1/registers', JSON_OF(1_000), 'keep-alive'))
      socket.resume()
      once(socket, 'close').then(() => {
        gone += 1
      })
      return socket
    }),
  )
  const drops = setInterval(() => {
    for (const socket of slow) if (socket.writable) socket.write(' ')
  }, 1_000)
  const meanwhile = await times(() => gone === 300 || performance.now() - start > 20_000)
  clearInterval(drops)
  const took = performance.now() - start
  const grown = ((await memoryHeld()) - memory) / 2 ** 20
  t.comment(
    `gone in ${took.toFixed()} ms; ${grown.toFixed()} MiB more; p99 ${p99(before).toFixed(1)} ms before, ${p99(meanwhile).toFixed(1)} ms meanwhile`,
  )
  t.equal(gone, 300)
  t.ok(took < 8_000, `gone in ${took} ms`)
  t.ok(grown < 100, `${grown} MiB`)
  // A few milliseconds are nothing that can be told from a machine with other work.
  t.ok(p99(meanwhile) < Math.max(2 * p99(before), p99(before) + 10), `${p99(meanwhile)} ms`)
})
