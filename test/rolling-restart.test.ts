import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { startBalancer } from './balancer.ts'
import { SERVER, serverDatabase } from './harness.ts'
import { type ServiceProcess, startService } from './service-process.ts'
import { startTraffic } from './traffic.ts'

const ONE_PROCESS = SERVER === undefined && 'the embedded database has one process'
const LONG = process.env.ROPA_LONG_TESTS === 'yes'
const REQUESTS = 10_000
const ROUNDS = LONG ? 5 : 1
const DELAY = 1
const WITHIN = 6
t.setTimeout(ROUNDS * 120_000)

const STOPPING = { ROPA_STOP_DELAY: String(DELAY), ROPA_STOP_WITHIN: String(WITHIN) }

/** How long it takes to end a service, in seconds, and how it ended. */
async function ended(service: ServiceProcess, signal: NodeJS.Signals = 'SIGTERM') {
  const began = performance.now()
  const { code } = await service.kill(signal)
  return { code, took: (performance.now() - began) / 1_000 }
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

    const ways = { clients: 8, writes: 10, name: 'rolling' }
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
    t.ok(answers.filter(({ status }) => status === 201).length > REQUESTS / 20, 'among them writes')
    for (const { service } of instances) await service.kill('SIGKILL')
  },
)

t.test('whatever is under way, the process ends in time', { skip: ONE_PROCESS }, async (t) => {
  const env = {
    DATABASE_URL: await serverDatabase(t, SERVER ?? ''),
    ROPA_STOP_DELAY: '0',
    ROPA_STOP_WITHIN: '2',
  }
  const service = startService(t, env)
  const port = Number(new URL(await service.address()).port)
  const endless = connect(port, '127.0.0.1')
  endless.on('error', () => {})
  await once(endless, 'connect')
  endless.write(
    'POST /v1/registers HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{',
  )
  await sleep(100)
  const { code, took } = await ended(service)
  t.equal(code, 1)
  t.ok(took > 1.9 && took < 3, `it ended after ${took.toFixed(1)} s`)
})

t.test('a second signal ends it at once', { skip: ONE_PROCESS }, async (t) => {
  const env = {
    DATABASE_URL: await serverDatabase(t, SERVER ?? ''),
    ROPA_STOP_DELAY: '30',
    ROPA_STOP_WITHIN: '60',
  }
  const service = startService(t, env)
  const address = await service.address()
  void service.kill('SIGTERM')
  await sleep(300)
  t.equal((await fetch(`${address}/readyz`)).status, 503)
  t.equal((await fetch(`${address}/livez`)).status, 200)
  const { code, took } = await ended(service, 'SIGINT')
  t.equal(code, 1)
  t.ok(took < 1, `it ended after ${took.toFixed(1)} s`)
})
