import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { startBalancer } from './balancer.ts'
import { SERVER, serverDatabase } from './harness.ts'
import { type ServiceProcess, startService } from './service-process.ts'
import { t } from './tap.ts'
import { startTraffic } from './traffic.ts'

const ONE_PROCESS = SERVER === undefined && 'the embedded database has one process'
const LONG = process.env.ROPA_LONG_TESTS === 'yes'
const REQUESTS = 10_000
const ROUNDS = LONG ? 5 : 1
const DELAY = 1
const WITHIN = 3
t.setTimeout(ROUNDS * 120_000)

const STOPPING = { ROPA_STOP_DELAY: String(DELAY), ROPA_STOP_WITHIN: String(WITHIN) }

/** How long it takes to end a service, in seconds, and how it ended. */
async function ended(service: ServiceProcess, signal: NodeJS.Signals = 'SIGTERM') {
  const began = performance.now()
  const { code } = await service.kill(signal)
  return { code, took: (performance.now() - began) / 1_000 }
}

/** Begins a request to a service, and leaves it at that. */
async function sendHalf(address: string): Promise<void> {
  const socket = connect(Number(new URL(address).port), '127.0.0.1')
  socket.on('error', () => {})
  await once(socket, 'connect')
  socket.write('POST /v1/registers HTTP/1.1\r\nhost: localhost\r\n')
  socket.write('content-type: application/json\r\ncontent-length: 99\r\n\r\n{')
  await sleep(50)
}

t.test(
  `two instances are restarted in turn under load: none of ${REQUESTS} requests fails`,
  { skip: ONE_PROCESS },
  async (t) => {
    const env = { DATABASE_URL: await serverDatabase(t, SERVER ?? ''), ...STOPPING }
    const balancer = await startBalancer(t)
    const join = async () => {
      const service = startService(t, env)
      const address = await service.address()
      balancer.add(address)
      return { service, address }
    }
    const instances = [await join(), await join()]
    while (balancer.ready() < 2) await sleep(10)

    const ways = { clients: 8, writes: 25, name: 'rolling' }
    const { answers, stop } = startTraffic(balancer.address, 'finago', ways)
    for (let round = 0; round < ROUNDS; round++)
      for (const index of [0, 1]) {
        await sleep(300)
        const leaving = instances[index]
        if (leaving === undefined) return t.bailout('there are two')
        const { code, took } = await ended(leaving.service)
        t.equal(code, 0)
        t.ok(took > DELAY && took < WITHIN, `it ended after ${took.toFixed(1)} s`)
        balancer.remove(leaving.address)
        instances[index] = await join()
        while (balancer.ready() < 2) await sleep(10)
      }
    while (answers.length < REQUESTS) await sleep(10)
    await stop()
    const failed = answers.filter(({ status }) => status !== 200 && status !== 201)
    t.same(failed.slice(0, 5), [], `${failed.length} of ${answers.length} failed`)
    t.ok(answers.filter(({ status }) => status === 201).length > REQUESTS / 50, 'among them writes')

    const [hanging, hurried] = instances
    if (hanging === undefined || hurried === undefined) return t.bailout('there are two')
    await t.test('whatever is under way, the process ends in time', async (t) => {
      await sendHalf(hanging.address)
      const { code, took } = await ended(hanging.service)
      t.equal(code, 1)
      t.ok(took > WITHIN - 0.1 && took < WITHIN + 1, `it ended after ${took.toFixed(1)} s`)
    })
    await t.test('a second signal ends it at once', async (t) => {
      await sendHalf(hurried.address)
      void hurried.service.kill('SIGTERM')
      await sleep(200)
      t.equal((await fetch(`${hurried.address}/readyz`)).status, 503)
      t.equal((await fetch(`${hurried.address}/livez`)).status, 200)
      const { code, took } = await ended(hurried.service, 'SIGINT')
      t.equal(code, 1)
      t.ok(took < 1, `it ended after ${took.toFixed(1)} s`)
    })
  },
)
