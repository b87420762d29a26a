import { setTimeout as sleep } from 'node:timers/promises'
import { eventsIn } from '../src/client/event-stream.ts'
import { commitsAfter, createClient, type FedCommit, follow, ProblemError } from '../src/client/index.ts'
import { commitAll, makeRegister } from './entries.ts'
import { serviceOn, testService } from './harness.ts'
import { make } from './make.ts'
import { t } from './tap.ts'

t.setTimeout(120_000)
const service = await testService(t)
const baseUrl = await service.app.listen({ host: '127.0.0.1', port: 0 })
const client = createClient({ baseUrl })

/** Commits contexts with these keys at once. */
const write = (register: string, ...keys: string[]) =>
  commitAll(
    service,
    register,
    keys.map((key) => ['contexts', make('contexts', key)]),
  )
const told = ({ revision, changes }: FedCommit) => `${revision}: ${changes.map(({ key }) => key).join()}`

/** Whether this ends in a refusal with this code. */
async function isRefused(work: AsyncIterator<unknown>, code: string): Promise<boolean> {
  return work.next().then(
    () => false,
    (error: unknown) => error instanceof ProblemError && error.code === code,
  )
}

t.test('commits after a revision come in order, each with all of its changes', async (t) => {
  await makeRegister(service, 'paged')
  const many = Array.from({ length: 450 }, (_, index) => `m-${1000 + index}`)
  for (const keys of [['a'], many, ['b', 'c'], ['d']]) await write('paged', ...keys)
  const found: FedCommit[] = []
  for await (const commit of commitsAfter(client, 'paged', 0)) found.push(commit)
  t.same(found.map(told), ['1: a', `2: ${many.join()}`, '3: b,c', '4: d'])
  t.match(found[0], { at: /^\d{4}-.+Z$/, actor: 'anonymous', changes: [{ kind: 'contexts', op: 'put' }] })
  const rest: string[] = []
  for await (const commit of commitsAfter(client, 'paged', 2)) rest.push(told(commit))
  t.same(rest, ['3: b,c', '4: d'])
  for await (const commit of commitsAfter(client, 'paged', 4)) t.fail(told(commit))
  t.ok(await isRefused(commitsAfter(client, 'none', 0), 'not-found'))
})

t.test('a follower gets every commit once, also those while the service was away', async (t) => {
  await makeRegister(service, 'followed')
  await write('followed', 'a')
  const first = await serviceOn(t, service.database)
  const address = await first.app.listen({ host: '127.0.0.1', port: 0 })
  const found: string[] = []
  const following = (async () => {
    const away = createClient({ baseUrl: address })
    for await (const commit of follow(away, 'followed', { after: 0, patience: 50 })) {
      found.push(told(commit))
      if (commit.revision === 4) break
    }
  })()
  const until = async (count: number) => {
    while (found.length < count) await sleep(10)
  }
  await until(1)
  await write('followed', 'b', 'c')
  await until(2)
  await first.app.close()
  await write('followed', 'd')
  const second = await serviceOn(t, service.database)
  await second.app.listen({ host: '127.0.0.1', port: Number(new URL(address).port) })
  await until(3)
  await write('followed', 'e')
  await following
  t.same(found, ['1: a', '2: b,c', '3: d', '4: e'])
})

t.test(
  'a follower that names no revision starts with the next commit, and stops when it is told',
  async (t) => {
    await makeRegister(service, 'newest')
    await write('newest', 'a')
    const controller = new AbortController()
    const { signal } = controller
    let connected = () => {}
    const connection = new Promise<void>((resolve) => {
      connected = resolve
    })
    const listening = createClient({
      baseUrl,
      fetch: (request) => fetch(request).finally(() => connected()),
    })
    const commits = follow(listening, 'newest', { signal, patience: 60_000 })
    const next = commits.next()
    await connection
    await write('newest', 'b')
    t.match(await next, { value: { revision: 2, changes: [{ key: 'b' }] } })
    const last = commits.next()
    controller.abort()
    t.same(await last, { done: true, value: undefined })
    t.same(await follow(client, 'newest', { signal }).next(), { done: true, value: undefined })
    t.ok(await isRefused(follow(client, 'none'), 'not-found'))
    t.ok(await isRefused(follow(client, 'newest', { after: 99 }), 'invalid'))
  },
)

t.test('an event is told once all of it has come, whatever the pieces it comes in', async (t) => {
  const text = 'retry: 2000\n\nevent: commit\ndata: {"a":["å",\ndata: 1]}\nid: 3\n\n:\n\ndata: 2\n\ndata: cut'
  const bytes = new TextEncoder().encode(text)
  for (const size of [1, 2, 3, 7, bytes.length]) {
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let from = 0; from < bytes.length; from += size)
          controller.enqueue(bytes.slice(from, from + size))
        controller.close()
      },
    })
    const found: unknown[] = []
    for await (const { type, data } of eventsIn(stream)) found.push([type, JSON.parse(data)])
    t.same(found, [
      ['commit', { a: ['å', 1] }],
      ['message', 2],
    ])
  }
})

t.test('a stream that falls silent ends, and one that is left is given up', async (t) => {
  let given = 0
  const silent = () =>
    new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode('data: 1\n\n')),
      cancel: () => {
        given += 1
      },
    })
  const found: string[] = []
  for await (const { data } of eventsIn(silent(), 20)) found.push(data)
  t.same([found, given], [['1'], 1])
  for await (const _ of eventsIn(silent())) break
  t.equal(given, 2)
})
