import { setTimeout as sleep } from 'node:timers/promises'
import { openPostgres } from '../src/db/open.ts'
import { inconsistencies } from './consistency.ts'
import { SERVER, serverDatabase, serviceOn, type TestService, testService } from './harness.ts'
import { make } from './make.ts'
import type { Test } from './tap.ts'
import { t } from './tap.ts'

const ROUNDS = process.env.ROPA_LONG_TESTS === 'yes' ? 300 : 30
const ONE_SESSION = SERVER === undefined && 'the embedded database has one session, and one process'
t.setTimeout(ROUNDS * 4_000)

const service = await testService(t)
const { db } = service.database

const range = (length: number) => Array.from({ length }, (_, index) => index)
const revisionsTo = (newest: number) => range(newest).map((index) => index + 1)

/** A new register, and its address. */
async function makeRegister({ request }: TestService, key: string): Promise<string> {
  await request({ method: 'POST', url: '/v1/registers', payload: { key } })
  return `/v1/registers/${key}`
}

/** Creates contexts with these keys, all at once, and answers the revisions that they got. */
async function createAll(
  { request }: TestService,
  address: string,
  keys: readonly string[],
): Promise<number[]> {
  const answers = await Promise.all(
    keys.map((key) =>
      request({ method: 'POST', url: `${address}/contexts`, payload: make('contexts', key) }),
    ),
  )
  return answers.map(({ status, body, text }) => {
    if (status !== 201) throw new Error(text)
    return body.meta.revision
  })
}

/** The whole feed, page by page. */
async function feedOf({ request }: TestService, address: string, after = 0) {
  const items: { revision: number; kind: string; key: string }[] = []
  let url: string | undefined = `${address}/changes?after=${after}&limit=30`
  while (url !== undefined) {
    const { body, headers } = await request({ method: 'GET', url })
    items.push(...body.data)
    url = /<(.*)>/.exec(String(headers.link))?.[1]
  }
  return items
}

/** 16 clients, over these instances in turn, replace one entry that all have read, again and again. */
async function race(
  t: Test,
  instances: readonly TestService[],
  address: string,
  rounds: number,
): Promise<void> {
  const instance = (client: number) => instances[client % instances.length] ?? service
  const url = `${address}/contexts/raced`
  await createAll(instance(0), address, ['raced'])
  for (let round = 1; round <= rounds; round++) {
    const { headers, body } = await instance(round).request({ method: 'GET', url })
    const answers = await Promise.all(
      range(16).map((client) => {
        const payload = make('contexts', 'raced', { notes: `round ${round}, client ${client}` })
        return instance(client).request({
          method: 'PUT',
          url,
          headers: { 'if-match': String(headers.etag) },
          payload,
        })
      }),
    )
    const [winner, ...others] = answers.toSorted((a, b) => a.status - b.status)
    const now = await instance(round + 1).request({ method: 'GET', url })
    t.equal(winner?.status, 200)
    t.same(
      others.map(({ status, body }) => [status, body.currentRevision]),
      range(15).map(() => [412, round + 1]),
    )
    t.equal(now.text, winner?.text)
    t.match([body.meta.revision, now.body.meta.revision], [round, round + 1])
  }
}

t.test(`of 16 who replace what all have read, one does: ${ROUNDS} rounds`, async (t) => {
  await race(t, [service], await makeRegister(service, 'raced'), ROUNDS)
})

t.test('of 200 who create at once each gets a revision, and the feed is whole at any time', async (t) => {
  const address = await makeRegister(service, 'crowded')
  const server = await service.app.listen({ host: '127.0.0.1', port: 0 })
  const keys = range(200).map((index) => `c-${index}`)
  let writing = true
  const writes = Promise.all(
    keys.map(async (key) => {
      const body = JSON.stringify(make('contexts', key))
      const headers = { 'content-type': 'application/json' }
      const response = await fetch(`${server}${address}/contexts`, { method: 'POST', headers, body })
      return { status: response.status, etag: response.headers.get('etag') }
    }),
  ).finally(() => {
    writing = false
  })
  const followed: number[] = []
  let reads = 0
  for (let last = false; !last; reads++) {
    // Reading the embedded database is all microtasks: without a pause the network would have no turn.
    await sleep(1)
    last = !writing
    followed.push(...(await feedOf(service, address, followed.at(-1) ?? 0)).map(({ revision }) => revision))
  }
  const answers = await writes
  t.same(new Set(answers.map(({ status }) => status)), new Set([201]))
  t.same(
    answers.map(({ etag }) => Number(etag?.replaceAll('"', ''))).sort((a, b) => a - b),
    revisionsTo(200),
  )
  t.ok(reads > 2, `the feed was read ${reads} times meanwhile`)
  t.same(followed, revisionsTo(200), 'as it was followed')
  const whole = await feedOf(service, address)
  t.same(
    whole.map(({ revision }) => revision),
    revisionsTo(200),
    'as it is afterwards',
  )
  t.same(whole.map(({ key }) => key).sort(), keys.toSorted())
  t.same(await inconsistencies(db, 'crowded'), [])
})

t.test('two registers that are written at once do not disturb each other', async (t) => {
  const names = ['left', 'right'] as const
  const addresses = await Promise.all(names.map((name) => makeRegister(service, name)))
  const written = await Promise.all(
    addresses.map((address, side) =>
      createAll(
        service,
        address,
        range(40).map((index) => `${names[side]}-${index}`),
      ),
    ),
  )
  for (const [side, name] of names.entries()) {
    const feed = await feedOf(service, addresses[side] ?? '')
    t.same(
      written[side]?.toSorted((a, b) => a - b),
      revisionsTo(40),
    )
    t.same(
      feed.map(({ revision }) => revision),
      revisionsTo(40),
    )
    t.ok(feed.every(({ key }) => key.startsWith(name)))
    t.same(await inconsistencies(db, name), [])
  }
})

t.test('two instances write to one register, densely and completely', { skip: ONE_SESSION }, async (t) => {
  const url = await serverDatabase(t, SERVER ?? '')
  const open = () => {
    const database = openPostgres({ url, prepare: true })
    t.teardown(() => database.close())
    return serviceOn(t, database)
  }
  const [one, other] = [await open(), await open()]
  const address = await makeRegister(one, 'shared')
  const keysOf = (name: string) => range(60).map((index) => `${name}-${index}`)
  const written = await Promise.all([
    createAll(one, address, keysOf('one')),
    createAll(other, address, keysOf('other')),
  ])
  t.same(
    written.flat().sort((a, b) => a - b),
    revisionsTo(120),
  )
  const feed = await feedOf(one, address)
  t.same(
    feed.map(({ revision }) => revision),
    revisionsTo(120),
  )
  t.same(await feedOf(other, address), feed)
  await race(t, [one, other], await makeRegister(other, 'raced'), 10)
  t.same(await inconsistencies(one.database.db, 'shared'), [])
})
