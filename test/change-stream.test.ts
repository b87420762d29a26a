import { setTimeout as sleep } from 'node:timers/promises'
import { answersAsIn, documentOf } from './described.ts'
import { commitAll, makeRegister } from './entries.ts'
import { type Listener, listen } from './event-source.ts'
import { testService } from './harness.ts'
import { make } from './make.ts'
import { t } from './tap.ts'

t.setTimeout(120_000)
const service = await testService(t)
const address = await service.app.listen({ host: '127.0.0.1', port: 0 })
const { flawsIn } = answersAsIn(documentOf(service.app))
const STREAM = { accept: 'text/event-stream' }

const feed = (register: string, query = '') => `/v1/registers/${register}/changes${query}`
const follow = (path: string, headers = {}) => listen(`${address}${path}`, headers)
const pages = (register: string, query = '') => service.request({ method: 'GET', url: feed(register, query) })
const write = (register: string, ...keys: string[]) =>
  commitAll(
    service,
    register,
    keys.map((key) => ['contexts', make('contexts', key)]),
  )
const told = ({ events }: Listener) =>
  events.map(({ type, id, data }) => `${type} ${id} ${data.revision} ${data.changes?.length ?? ''}`.trim())

await makeRegister(service, 'there')
for (const keys of [['a'], ['b', 'c'], ['d']]) await write('there', ...keys)

t.test(
  'a stream tells where it starts, then every commit as one event with its revision as id',
  async (t) => {
    await makeRegister(service, 'told')
    const listener = await follow(feed('told'))
    await listener.until(1)
    t.same(listener.events, [{ type: 'start', id: '0', data: { revision: 0 } }])
    await write('told', 'b', 'a')
    await service.request({
      method: 'DELETE',
      url: '/v1/registers/told/contexts/b',
      headers: { 'if-match': '*' },
    })
    await listener.until(3)
    const { data } = (await pages('told')).body
    const [first, , last] = data
    const changeOf = ({ kind, key, op, lifecycle }: Record<string, unknown>) => ({ kind, key, op, lifecycle })
    t.same(listener.events.slice(1), [
      {
        type: 'commit',
        id: '1',
        data: {
          revision: 1,
          at: first.at,
          actor: 'anonymous',
          changes: [
            { kind: 'contexts', key: 'a', op: 'put', lifecycle: 'draft' },
            { kind: 'contexts', key: 'b', op: 'put', lifecycle: 'draft' },
          ],
        },
      },
      {
        type: 'commit',
        id: '2',
        data: { revision: 2, at: last.at, actor: 'anonymous', changes: [changeOf(last)] },
      },
    ])
    listener.hangUp()
  },
)

t.test('a stream starts after the last event that was read, or as it is asked to, or now', async (t) => {
  const all = ['commit 1 1 1', 'commit 2 2 2', 'commit 3 3 1', 'commit 4 4 1']
  const cases: [query: string, headers: Record<string, string>, after: number][] = [
    ['', {}, 3],
    ['?after=0', {}, 0],
    ['?after=2', {}, 2],
    ['?after=3', {}, 3],
    ['', { 'last-event-id': '1' }, 1],
    ['?after=0', { 'last-event-id': '3' }, 3],
    ['?after=99', { 'last-event-id': '2' }, 2],
    ['?after=3', { 'last-event-id': '0' }, 0],
  ]
  await makeRegister(service, 'started')
  for (const keys of [['a'], ['b', 'c'], ['d']]) await write('started', ...keys)
  const listeners = await Promise.all(
    cases.map(([query, headers]) => follow(feed('started', query), headers)),
  )
  await Promise.all(listeners.map((listener) => listener.until(1)))
  await write('started', 'e')
  for (const [index, [query, headers, after]] of cases.entries()) {
    const listener = listeners[index]
    if (listener === undefined) throw new Error('nobody listens')
    await listener.until(5 - after)
    t.same(told(listener), [`start ${after} ${after}`, ...all.slice(after)], JSON.stringify([query, headers]))
    listener.hangUp()
  }
})

t.test('what a stream cannot be asked is refused before it starts, as a problem', async (t) => {
  const cases: [string, Record<string, string>, number, string, string | undefined][] = [
    ['?after=4', {}, 400, 'query', '/after'],
    ['?after=-1', {}, 400, 'query', '/after'],
    ['?after=x', {}, 400, 'query', '/after'],
    ['?limit=1', {}, 400, 'query', '/limit'],
    ['?cursor=x', {}, 400, 'query', '/cursor'],
    ['?asOf=1', {}, 400, 'query', '/asOf'],
    ['?nope=1', {}, 400, 'query', '/nope'],
  ]
  for (const id of [
    'x',
    '-1',
    '1.0',
    '01',
    '1e3',
    '',
    ' ',
    '1, 2',
    '9007199254740993',
    '9'.repeat(99),
    'é',
    '4',
  ])
    cases.push(['', { 'last-event-id': id }, 400, 'header', '/last-event-id'])
  for (const [query, headers, status, place, pointer] of cases) {
    const url = feed('there', query)
    const answer = await service.request({ method: 'GET', url, headers: { ...STREAM, ...headers } })
    t.match(
      answer,
      {
        status,
        headers: { 'content-type': 'application/problem+json; charset=utf-8' },
        body: { code: 'invalid', errors: [{ in: place, pointer }] },
      },
      JSON.stringify([query, headers]),
    )
    t.same(flawsIn('GET', url, answer), [])
  }
  const unknown = await service.request({ method: 'GET', url: feed('none'), headers: STREAM })
  t.match(unknown, { status: 404, body: { code: 'not-found' } })
  t.match((await pages('there', '?after=99')).body, { data: [] }, 'pages end where there is nothing more')
})

t.test('Accept chooses between pages and a stream, and both say so', async (t) => {
  for (const [accept, type] of [
    ['text/event-stream', 'text/event-stream'],
    ['text/event-stream;q=0.9, application/json;q=0.8', 'text/event-stream'],
    ['TEXT/Event-Stream ; q=1', 'text/event-stream'],
    ['application/json, text/event-stream', 'application/json; charset=utf-8'],
    ['text/event-stream;q=0, */*', 'application/json; charset=utf-8'],
    ['*/*', 'application/json; charset=utf-8'],
    ['text/*', 'application/json; charset=utf-8'],
    ['image/png', 'application/json; charset=utf-8'],
  ] as const) {
    const { response, over, hangUp } = await follow(feed('there'), { accept })
    t.match(response, { statusCode: 200, headers: { 'content-type': type, vary: 'accept' } }, accept)
    if (type === 'text/event-stream') t.equal(response.headers['register-revision'], '3')
    hangUp()
    await over
  }
  for (const accept of ['text/event-stream', 'application/json']) {
    const answer = await service.request({ method: 'HEAD', url: feed('there'), headers: { accept } })
    t.match(answer, { status: 200, text: '', headers: { vary: 'accept' } })
    t.match(answer.headers['content-type'], accept)
  }
  for (const query of ['?limit=1', '?after=4'])
    t.equal(
      (await service.request({ method: 'HEAD', url: feed('there', query), headers: STREAM })).status,
      400,
    )
})

t.test('a stream is answered as described', async (t) => {
  const listener = await follow(feed('there', '?after=0'))
  await listener.until(4)
  listener.hangUp()
  const { statusCode: status = 0, headers } = listener.response
  t.same(flawsIn('GET', feed('there'), { status, headers, text: listener.text(), body: undefined }), [])
})

t.test('a commit of any size is one event, and comes whole or not at all', async (t) => {
  await makeRegister(service, 'big')
  const keys = (count: number, name: string) =>
    Array.from({ length: count }, (_, index) => `${name}-${index}`)
  const sizes = [1, 199, 200, 201, 399, 1, 400, 1_000, 2]
  for (const [index, size] of sizes.entries()) await write('big', ...keys(size, `c${index}`))
  const listener = await follow(feed('big', '?after=0'))
  await listener.until(sizes.length + 1)
  t.same(told(listener), ['start 0 0', ...sizes.map((size, at) => `commit ${at + 1} ${at + 1} ${size}`)])
  for (const [at, size] of sizes.entries())
    t.same(
      listener.events[at + 1]?.data.changes.map(({ key }: { key: string }) => key),
      keys(size, `c${at}`).sort(),
    )
  const lines = listener.text().split('\n')
  t.ok(
    lines.every(({ length }) => length < 40_000),
    'no line is longer than a piece',
  )
  t.ok(lines.filter((line) => line.startsWith('data: ')).length > sizes.length + 5)
  listener.hangUp()
  for (const after of [1, 3, 7]) {
    const later = await follow(feed('big'), { 'last-event-id': String(after) })
    await later.until(sizes.length - after + 1)
    t.same(later.events.slice(1), listener.events.slice(after + 1))
    later.hangUp()
  }
})

t.test('what is not a commit is not told: refused, unchanged, dry, or of another register', async (t) => {
  await makeRegister(service, 'quiet')
  await makeRegister(service, 'other')
  await write('quiet', 'a')
  const listener = await follow(feed('quiet'))
  await listener.until(1)
  const url = '/v1/registers/quiet/commits'
  for (const [query, kind, content, status] of [
    ['', 'contexts', make('contexts', 'a'), 200],
    ['?dryRun=true', 'contexts', make('contexts', 'b'), 200],
    ['', 'contexts', make('contexts', 'b', { nope: 1 }), 400],
    ['', 'purposes', make('purposes', 'b', { parent: 'b' }), 422],
  ] as const) {
    const payload = { changes: [{ op: 'put', kind, content }] }
    t.equal((await service.request({ method: 'POST', url: `${url}${query}`, payload })).status, status)
  }
  await write('other', 'a')
  await sleep(1_500)
  await write('quiet', 'z')
  await listener.until(2)
  t.same(told(listener), ['start 1 1', 'commit 2 2 1'])
  listener.hangUp()
})

t.test('of a commit in the same process a listener hears at once', async (t) => {
  await makeRegister(service, 'prompt')
  const listener = await follow(feed('prompt'))
  await listener.until(1)
  const start = performance.now()
  for (let round = 1; round <= 20; round++) {
    await write('prompt', `c-${round}`)
    await listener.until(round + 1)
  }
  const took = performance.now() - start
  t.ok(took < 10_000, `20 times within ${Math.round(took)} ms, where looking it up would take 20 s`)
  listener.hangUp()
})
