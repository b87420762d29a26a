import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { entriesOf, makeRegister, revisionOf, seen } from './entries.ts'
import { type Answer, SERVER, testService } from './harness.ts'
import { make } from './make.ts'
import { t } from './tap.ts'

t.setTimeout(120_000)
const service = await testService(t)
const { db } = service.database
const root = '/v1/registers/once'
await makeRegister(service, 'once')
await makeRegister(service, 'other')

const post = (url: string, payload: object, key?: string, headers: Record<string, string> = {}) =>
  service.request({
    method: 'POST',
    url,
    payload,
    headers: { ...(key !== undefined && { 'idempotency-key': key }), ...headers },
  })

/** Of an answer, all that a caller goes by. */
const told = ({ status, headers, text }: Answer) => ({
  status,
  location: headers.location,
  etag: headers.etag,
  type: headers['content-type'],
  text,
})

/** How many answers are kept. */
const kept = async (): Promise<number> => {
  const { rows } = await sql<{ n: number }>`select count(*) as n from idempotency_keys`.execute(db)
  return rows[0]?.n ?? 0
}

t.test('each POST that writes, sent again with its key, is done once and answered alike', async (t) => {
  const context = make('contexts', 'one')
  const changes = [{ op: 'put', kind: 'contexts', content: make('contexts', 'one', { notes: 'changed' }) }]
  const requests: [string, object][] = [
    ['/v1/registers', { key: 'made' }],
    [`${root}/contexts`, context],
    [`${root}/commits`, { changes, reason: 'because' }],
    [`${root}/commits`, { changes, reason: 'again, which changes nothing' }],
  ]
  for (const [index, [url, payload]] of requests.entries()) {
    const first = await post(url, payload, `key-${index}`)
    t.equal(first.status, index === 3 ? 200 : 201)
    t.equal(first.headers['idempotency-replayed'], undefined)
    for (const again of [
      await post(url, payload, `key-${index}`),
      await post(url, payload, `"key-${index}"`),
    ]) {
      t.same(told(again), told(first))
      t.equal(again.headers['idempotency-replayed'], 'true')
    }
  }
  t.equal(await revisionOf(service, 'once'), 2)
  const entries = entriesOf(service, 'once', { name: 'contexts' })
  await entries.replace('one', make('contexts', 'one', { notes: 'later' }), seen(2))
  await entries.remove('one', seen(3))
  for (const [index, [url, payload]] of requests.entries()) {
    const late = await post(url, payload, `key-${index}`)
    t.match(late.headers, { 'idempotency-replayed': 'true' }, 'also when the register has moved on')
  }
  t.equal(await revisionOf(service, 'once'), 4)
})

t.test('the order and spelling of members does not make another request', async (t) => {
  const first = await service.request({
    method: 'POST',
    url: `${root}/contexts`,
    payload: '{"key":"spelt","label":{"en":"A","sv":"B"}}',
    headers: { 'idempotency-key': 'spelt', 'content-type': 'application/json' },
  })
  const again = await service.request({
    method: 'POST',
    url: `${root}/contexts?dryRun=false`,
    payload: '{ "label": {"sv":"\\u0042", "en":"A"}, "key":"spelt" }',
    headers: { 'idempotency-key': 'spelt', 'content-type': 'application/json' },
  })
  t.equal(first.status, 201)
  t.same(told(again), told(first))
})

t.test('a key that was sent with another request is refused', async (t) => {
  t.equal((await post(`${root}/contexts`, make('contexts', 'taken'), 'taken')).status, 201)
  const before = await revisionOf(service, 'once')
  for (const [url, payload] of [
    [`${root}/contexts`, make('contexts', 'taken', { notes: 'other' })],
    [`${root}/data-subject-categories`, make('data-subject-categories', 'taken')],
    [`${root}/commits`, { changes: [{ op: 'delete', kind: 'contexts', key: 'taken' }] }],
    [`${root}/commits`, { changes: [{ op: 'delete', kind: 'contexts', key: 'none' }] }],
  ] as const)
    t.match(await post(url, payload, 'taken'), {
      status: 422,
      headers: { 'content-type': 'application/problem+json; charset=utf-8' },
      body: { code: 'idempotency-key-reused', errors: [{ in: 'header', pointer: '/idempotency-key' }] },
    })
  t.equal((await post('/v1/registers', { key: 'first' }, 'of-register')).status, 201)
  t.match(await post('/v1/registers', { key: 'second' }, 'of-register'), { status: 422 })
  t.equal((await service.request({ method: 'GET', url: '/v1/registers/second' })).status, 404)
  t.equal(await revisionOf(service, 'once'), before)
})

t.test('a step on another version is another request', async (t) => {
  const address = `${root}/contexts/stepped`
  const { headers } = await post(`${root}/contexts`, make('contexts', 'stepped'))
  const step = (tag: unknown) => post(`${address}/submit`, {}, 'step', { 'if-match': String(tag) })
  const first = await step(headers.etag)
  t.match(first, { status: 200, body: { meta: { lifecycle: 'in-review' } } })
  t.same(told(await step(headers.etag)), told(first))
  t.match(await step(first.headers.etag), { status: 422, body: { code: 'idempotency-key-reused' } })
})

t.test('the same key in another register, and outside of any, is another one', async (t) => {
  const content = make('contexts', 'apart')
  for (const url of ['/v1/registers/once/contexts', '/v1/registers/other/contexts'])
    t.match(await post(url, content, 'apart'), { status: 201, headers: { location: `${url}/apart` } })
  t.equal((await post('/v1/registers', { key: 'apart' }, 'apart')).status, 201)
})

t.test('what is refused, and a dry run, is not remembered', async (t) => {
  const before = await kept()
  const content = make('purposes', 'child', { parent: 'late' })
  const [url, commits] = [`${root}/purposes`, `${root}/commits`]
  t.equal((await post(url, content, 'late')).status, 422)
  t.equal((await post(`${url}?dryRun=true`, make('purposes', 'late'), 'late')).status, 200)
  t.equal((await post(url, { key: 'late' }, 'late')).status, 400)
  t.equal((await post('/v1/registers', { key: 'once' }, 'late')).status, 409)
  t.equal((await post('/v1/registers?dryRun=true', { key: 'dry' }, 'late')).status, 200)
  t.equal((await post('/v1/registers/none/purposes', content, 'late')).status, 404)
  t.equal(
    (await post(commits, { changes: [{ op: 'delete', kind: 'purposes', key: 'x' }] }, 'late')).status,
    404,
  )
  t.equal(await kept(), before)
  t.equal((await post(url, make('purposes', 'late'))).status, 201)
  const fresh = await post(url, content, 'late')
  t.match(fresh, { status: 201, headers: { 'idempotency-replayed': undefined } })
  t.equal(await kept(), before + 1)
  t.match((await post(`${url}?dryRun=true`, content, 'late')).status, 409, 'a dry run asks what would be now')
})

t.test('a bad key is refused, whatever it is sent with', async (t) => {
  const before = await revisionOf(service, 'once')
  const bad = ['', ' ', 'a b', 'å', '"', '"a', '""', '"a"b"', '"a b"', '"a\\b"', '"a";q=1', '"a", "b"']
  for (const key of [...bad, 'k'.repeat(256), `"${'k'.repeat(256)}"`, `${'k'.repeat(10_000)}`])
    for (const [url, payload] of [
      [`${root}/contexts`, make('contexts', 'bad')],
      [`${root}/commits`, { changes: [{ op: 'put', kind: 'contexts', content: make('contexts', 'bad') }] }],
      ['/v1/registers', { key: 'bad' }],
    ] as const)
      t.match(await post(url, payload, key), {
        status: 400,
        body: { code: 'invalid', errors: [{ in: 'header', pointer: '/idempotency-key' }] },
      })
  t.equal(await revisionOf(service, 'once'), before)
  for (const [index, key] of [
    'k'.repeat(255),
    `"${'\\"'.repeat(255)}"`,
    "';--",
    '!',
    '~',
    '*',
    '%00',
  ].entries()) {
    const content = make('contexts', `good-${index}`)
    const [first, again] = [
      await post(`${root}/contexts`, content, key),
      await post(`${root}/contexts`, content, key),
    ]
    t.equal(first.status, 201, key)
    t.same(told(again), told(first))
  }
})

t.test('of many that are sent at once with one key, one is done', async (t) => {
  const before = await revisionOf(service, 'once')
  const times = <T>(work: () => Promise<T>) => Promise.all(Array.from({ length: 10 }, work))
  const requests: [string, object][] = [
    ['/v1/registers', { key: 'crowded' }],
    [`${root}/contexts`, make('contexts', 'crowded')],
    [`${root}/commits`, { changes: [{ op: 'put', kind: 'sources', content: make('sources', 'crowded') }] }],
  ]
  for (const [url, payload] of requests) {
    const answers = await times(() => post(url, payload, 'crowded-key'.concat(url.length.toString())))
    t.equal(new Set(answers.map((answer) => JSON.stringify(told(answer)))).size, 1)
    t.equal(answers[0]?.status, 201)
    t.equal(answers.filter(({ headers }) => headers['idempotency-replayed'] === undefined).length, 1)
  }
  t.equal(await revisionOf(service, 'once'), before + 2)
  const others = await Promise.all(
    ['a', 'b', 'c', 'd'].map((notes) =>
      post(`${root}/contexts`, make('contexts', 'rival', { notes }), 'rival'),
    ),
  )
  t.same(others.map(({ status }) => status).sort(), [201, 422, 422, 422])
})

t.test(
  'a request whose twin is not finished waits for it, and is told to come back when that takes too long',
  { skip: SERVER === undefined && 'the embedded database has one session' },
  async (t) => {
    const held = db.transaction().execute(async (trx) => {
      await sql`select pg_advisory_xact_lock(hashtextextended(${JSON.stringify(['idempotency', 'anonymous', 'slow'])}, 0))`.execute(
        trx,
      )
      await sleep(6_000)
    })
    await sleep(100)
    const first = await post('/v1/registers', { key: 'slow' }, 'slow')
    t.match(first, { status: 503, headers: { 'retry-after': '2' }, body: { code: 'busy' } })
    await held
    t.equal((await post('/v1/registers', { key: 'slow' }, 'slow')).status, 201)
  },
)

t.test('answers are kept for a day, and go some at a time with later ones', async (t) => {
  const age = (key: string, by: string) =>
    sql`update idempotency_keys set created_at = created_at - ${by}::interval where key like ${key}`.execute(
      db,
    )
  for (let index = 0; index < 3; index++)
    await post(`${root}/contexts`, make('contexts', `aged-${index}`), `aged-${index}`)
  await sql`insert into idempotency_keys (register_id, actor, key, fingerprint, body, created_at)
    select register_id, actor, 'aged-old-' || n, fingerprint, body, created_at
    from idempotency_keys, generate_series(1, 250) as n where key = 'aged-0'`.execute(db)
  await age('aged-1', '23 hours 59 minutes')
  await age('aged-old-%', '25 hours')
  const before = await kept()
  t.match(await post(`${root}/contexts`, make('contexts', 'aged-1'), 'aged-1'), {
    status: 201,
    headers: { 'idempotency-replayed': 'true' },
  })
  t.equal(await kept(), before, 'repeating forgets nothing')
  for (const [index, left] of [100, 200, 250, 250].entries()) {
    await post(`${root}/contexts`, make('contexts', `new-${index}`), `new-${index}`)
    t.equal(await kept(), before + index + 1 - left)
  }
  t.match(await post(`${root}/contexts`, make('contexts', 'aged-1'), 'aged-1'), { status: 201 })
})

t.test('what does not create takes no notice of a key', async (t) => {
  const before = await kept()
  const headers = { 'idempotency-key': 'a b' }
  const url = `${root}/contexts/aged-0`
  t.equal((await service.request({ method: 'GET', url, headers })).status, 200)
  const {
    headers: { etag },
  } = await service.request({ method: 'GET', url })
  const replaced = await service.request({
    method: 'PUT',
    url,
    payload: make('contexts', 'aged-0', { notes: 'x' }),
    headers: { ...headers, 'if-match': String(etag) },
  })
  t.match(replaced, { status: 200, headers: { 'idempotency-replayed': undefined } })
  t.equal(await kept(), before)
})
