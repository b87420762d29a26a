import { setTimeout as sleep } from 'node:timers/promises'
import { allPages, commitAll, makeRegister } from './entries.ts'
import { listen, type ServerEvent } from './event-source.ts'
import { SERVER, type TestService } from './harness.ts'
import { feedOf, instancesOn } from './instances.ts'
import { make } from './make.ts'
import { makePlace } from './service-process.ts'
import { t } from './tap.ts'

const COMMITS = process.env.ROPA_LONG_TESTS === 'yes' ? 400 : 48
t.setTimeout(300_000)

const ONE_PROCESS = SERVER === undefined && 'the embedded database has one process'
const range = (length: number) => Array.from({ length }, (_, index) => index)

const one = <T>(items: readonly T[]): T => {
  const item = items[Math.floor(Math.random() * items.length)]
  if (item === undefined) throw new Error('there are none')
  return item
}

/**
 * Follows a feed to a revision over connections that break off after any number of bytes, within events too, and
 * are made again to any of the addresses. Answers the commits that it was told.
 */
async function followBroken(addresses: readonly string[], path: string, to: number) {
  const commits: ServerEvent[] = []
  let connections = 0
  let last = '0'
  while (last !== String(to)) {
    connections += 1
    const bytes = Math.floor(Math.random() * (Math.random() < 0.2 ? 100_000 : 4_000))
    const listener = await listen(`${one(addresses)}${path}`, { 'last-event-id': last }, bytes)
    const isDone = () => listener.events.at(-1)?.id === String(to)
    await listener.until(isDone).catch(() => {})
    listener.hangUp()
    for (const event of listener.events) {
      last = event.id
      if (event.type === 'commit') commits.push(event)
    }
  }
  return { commits, connections }
}

interface Told {
  readonly revision: number
  readonly at: string
  readonly actor: string
  readonly changes: object[]
}

/** The commits of the whole feed, as pages tell them. */
async function commitsOf(service: TestService, register: string) {
  const pages = await allPages(service, feedOf(register, '?limit=200'))
  const commits = new Map<number, Told>()
  for (const { revision, at, actor, ...change } of pages.flatMap(({ body }) => body.data)) {
    const commit: Told = commits.get(revision) ?? { revision, at, actor, changes: [] }
    commits.set(revision, commit)
    commit.changes.push(change)
  }
  return [...commits.values()]
}

t.test(
  'under concurrent writes everybody is told every commit once and in order, however often cut off',
  async (t) => {
    const instances = await instancesOn(t)
    const addresses = instances.map(({ address }) => address)
    await makeRegister(one(instances), 'crowded')
    const readers = range(6).map(() => followBroken(addresses, feedOf('crowded'), COMMITS))
    const lasting = await Promise.all(
      addresses.map((address) => listen(`${address}${feedOf('crowded', '?after=0')}`)),
    )
    const writing = range(4).map(async (writer) => {
      for (let turn = 0; turn < COMMITS / 4; turn++) {
        const size = turn % 6 === 0 ? 250 : 1 + (turn % 3)
        const contents = range(size).map(
          (index) => ['contexts', make('contexts', `w${writer}-t${turn}-${index}`)] as const,
        )
        // Writing to the embedded database is all microtasks: without a pause the network would have no turn.
        await sleep(1)
        await commitAll(one(instances), 'crowded', contents)
      }
    })
    await Promise.all(writing)
    const expected = await commitsOf(one(instances), 'crowded')
    t.same(
      expected.map(({ revision }) => revision),
      range(COMMITS).map((index) => index + 1),
    )
    const followed = await Promise.all(readers)
    const cuts = followed.reduce((sum, { connections }) => sum + connections - 1, 0)
    t.ok(cuts > 40, `they were cut off ${cuts} times`)
    for (const { commits } of followed)
      t.same(
        commits.map(({ id, data }) => [id, data]),
        expected.map((commit) => [String(commit.revision), commit]),
      )
    for (const listener of lasting) {
      await listener.until(COMMITS + 1)
      t.same(
        listener.events.slice(1).map(({ data }) => data),
        expected,
      )
      listener.hangUp()
    }
  },
)

t.test(
  'what one instance commits the listeners of another hear within seconds',
  { skip: ONE_PROCESS },
  async (t) => {
    const [near, far] = await instancesOn(t)
    if (near === undefined || far === undefined) return t.bailout('there are two')
    const registers = ['a', 'b', 'c']
    for (const register of registers) await makeRegister(near, register)
    const listeners = await Promise.all(
      registers.map((register) => listen(`${far.address}${feedOf(register)}`)),
    )
    for (const listener of listeners) await listener.until(1)
    for (const round of [1, 2]) {
      const start = performance.now()
      for (const register of registers)
        await commitAll(near, register, [['contexts', make('contexts', `c-${round}`)]])
      for (const listener of listeners) await listener.until(round + 1)
      t.ok(performance.now() - start < 5_000)
    }
    for (const { hangUp } of listeners) hangUp()
  },
)

t.test('a stream whose database is lost breaks off', async (t) => {
  const [service] = await instancesOn(t)
  if (service === undefined) return t.bailout('there is one')
  await makeRegister(service, 'lost')
  const listener = await listen(`${service.address}${feedOf('lost')}`)
  await listener.until(1)
  await service.database.close()
  t.equal(await listener.over, 'broken')
  const again = await listen(`${service.address}${feedOf('lost')}`, { 'last-event-id': '0' })
  t.match(again.response.statusCode, /^5/)
})

t.test('a service that is killed leaves no gap, and one that is stopped ends its streams', async (t) => {
  const place = await makePlace(t)
  const killed = place.start()
  const address = await killed.address()
  const follow = (address: string, headers = {}) => listen(`${address}/v1/registers/finago/changes`, headers)
  const write = async (address: string, key: string) => {
    const body = JSON.stringify(make('contexts', key))
    const headers = { 'content-type': 'application/json' }
    const { status } = await fetch(`${address}/v1/registers/finago/contexts`, {
      method: 'POST',
      headers,
      body,
    })
    t.equal(status, 201)
  }
  const before = await follow(address)
  await before.until(1)
  await write(address, 'one')
  await before.until(2)
  const { id: last = '' } = before.events[1] ?? {}
  await write(address, 'two')
  t.match(await killed.kill('SIGKILL'), { signal: 'SIGKILL' })
  t.equal(await before.over, 'broken')

  const stopped = place.start()
  const again = await stopped.address()
  const listeners = await Promise.all(range(20).map(() => follow(again, { 'last-event-id': last })))
  for (const listener of listeners) await listener.until(2)
  await write(again, 'three')
  for (const { events, until } of listeners) {
    await until(3)
    t.same(
      [...before.events.slice(0, 2), ...events].map(({ type, id, data }) => [
        type,
        Number(id) - Number(last),
        data.changes?.map(({ key }: { key: string }) => key),
      ]),
      [
        ['start', -1, undefined],
        ['commit', 0, ['one']],
        ['start', 0, undefined],
        ['commit', 1, ['two']],
        ['commit', 2, ['three']],
      ],
    )
  }
  const start = performance.now()
  t.same(await stopped.kill('SIGTERM'), { code: 0, signal: null, stderr: '' })
  const took = performance.now() - start
  t.ok(took < 5_000, `it took ${Math.round(took)} ms`)
  for (const { over } of listeners) t.equal(await over, 'ended')
})
