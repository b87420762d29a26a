import { commitAll, makeRegister } from './entries.ts'
import { testService } from './harness.ts'
import { make } from './make.ts'
import { t } from './tap.ts'

t.setTimeout(120_000)
const service = await testService(t)
const root = '/v1/registers/hostile'
await makeRegister(service, 'hostile')
await commitAll(
  service,
  'hostile',
  ['a', 'b'].map((key) => ['contexts', make('contexts', key)]),
)

const get = (url: string) => service.request({ method: 'GET', url })
const PROBLEM = { headers: { 'content-type': 'application/problem+json; charset=utf-8' } }
const encoded = (place: unknown) => Buffer.from(JSON.stringify(place)).toString('base64url')

t.test('a query that is not exactly as described is refused', async (t) => {
  const bad = [
    ...[
      '0',
      '201',
      '-1',
      '1e9',
      '1.0',
      '0x10',
      'abc',
      '',
      ' 5',
      '5 ',
      '05',
      '+5',
      'null',
      '\u0661',
      '9'.repeat(400),
    ]
      .map(encodeURIComponent)
      .map((limit) => `limit=${limit}`),
    ...['limit=1&limit=1', 'limit=1&limit=2', 'asOf=1&asOf=1', 'sort=key&sort=key', 'cursor=a&cursor=b'],
    ...['nope=1', 'Limit=1', 'limit[]=1', 'limit[$gt]=1', '__proto__=1', 'constructor=1', '=1', 'limit'],
    ...[
      'asOf=-1',
      'asOf=2',
      'asOf=1e0',
      'asOf=9007199254740993',
      'asOf=99999999999999999999',
      'asOf=now',
      'asOf=',
    ],
    ...['sort=name', 'sort=key;drop', 'sort=', 'sort=key,updatedAt', 'sort=KEY'],
    ...[
      'provision=6.1',
      'provision=6.1.b%00',
      "provision='%20or%201=1--",
      'statute=%25',
      'statute=a_b',
      'statute=',
    ],
    `clause=${'a'.repeat(65)}`,
    Array.from({ length: 21 }, () => 'statute=a').join('&'),
    ...['%', '%a', '%zz', '%ff', '%c0%af', '%ed%a0%80', '%00', 'a%00b', '%e2%82', '\u00e5'].map(
      (value) => `clause=${value}`,
    ),
    ...['%', '%ff', '%00'].map((name) => `${name}=1`),
  ]
  for (const query of bad) {
    const { status, headers, body } = await get(`${root}/legal-bases?${query}`)
    t.match({ status, headers, code: body.code }, { ...PROBLEM, status: 400, code: 'invalid' }, query)
    t.equal(body.errors?.[0].in, 'query', query)
  }
  for (const query of [
    '',
    'limit=1',
    'limit=200',
    '%6cimit=%31',
    'asOf=1',
    'asOf=0',
    'sort=-key',
    'provision=6.1.b',
    'clause=A-1&clause=b',
    '&',
    'statute=none',
  ])
    t.equal((await get(`${root}/legal-bases?${query}`)).status, 200, query)
})

t.test('a time that no clock shows, or no database keeps, is refused', async (t) => {
  for (const time of [
    '2024-06-30T23:59:60Z',
    '2024-01-01T24:00:00Z',
    '2024-01-01T00:60:00Z',
    '2024-02-30T00:00:00Z',
    '0000-01-01T00:00:00Z',
    '1899-12-31T23:59:59Z',
    '3000-01-01T00:00:00Z',
    '2024-01-01T00:00:00+23:59',
    '2024-01-01T00:00:00+14:01',
    '2024-01-01T00:00:00-15:00',
    '2024-01-01T00:00:00',
    '2024-01-01 00:00:00Z',
    '2024-01-01t00:00:00z',
    '2024-01-01T00:00:00.Z',
    '2024-01-01T00:00:00.1234567890Z',
    '2024-01-01',
    '20240101T000000Z',
    'now',
    'infinity',
    '1704067200',
    '',
  ])
    t.match(
      await get(`${root}/contexts?updatedSince=${encodeURIComponent(time)}`),
      { status: 400, body: { errors: [{ in: 'query', pointer: '/updatedSince' }] } },
      time,
    )
  for (const time of [
    '2024-02-29T23:59:59Z',
    '2024-01-01T00:00:00.123456789+14:00',
    '1900-01-01T00:00:00-14:00',
  ])
    t.equal((await get(`${root}/contexts?updatedSince=${encodeURIComponent(time)}`)).status, 200, time)
})

t.test('a cursor that this list did not give is refused', async (t) => {
  const { nextCursor } = (await get(`${root}/contexts?limit=1`)).body
  const place = JSON.parse(Buffer.from(nextCursor, 'base64url').toString())
  for (const cursor of [
    'x',
    '!!!!',
    '....',
    'null',
    'undefined',
    'a'.repeat(1001),
    encoded(null),
    encoded([]),
    encoded('a'),
    encoded({}),
    encoded({ ...place, order: 'commits' }),
    encoded({ ...place, key: undefined }),
    encoded({ ...place, key: 'a\0' }),
    encoded({ ...place, key: 'a\ud800' }),
    encoded({ ...place, key: "a' or 1=1 --\u00e5" }),
    encoded({ ...place, key: 5 }),
    encoded({ ...place, key: { $gt: '' } }),
    encoded({ ...place, revision: -1 }),
    encoded({ ...place, revision: 1.5 }),
    encoded({ ...place, revision: 2 ** 60 }),
    encoded({ ...place, revision: '1' }),
    Buffer.from(`{"order":"${place.order}","key":"\u0000`).toString('base64url'),
    Buffer.from([0xff, 0xfe, 0x00]).toString('base64url'),
  ])
    t.match(
      await get(`${root}/contexts?cursor=${encodeURIComponent(cursor)}`),
      { status: 400, body: { code: 'invalid', errors: [{ in: 'query', pointer: '/cursor' }] } },
      cursor.slice(0, 80),
    )
  t.match(await get(`${root}/contexts?cursor=`), { status: 400 })
  const next = await get(`${root}/contexts?cursor=${nextCursor}`)
  t.match(next, { status: 200, body: { data: [{ key: 'b' }], nextCursor: null } })
  for (const list of [
    'commits',
    'changes',
    'purpose-legal-bases',
    'contexts/a/versions',
    'contexts/a/usages',
  ])
    t.equal((await get(`${root}/${list}?cursor=${nextCursor}`)).status, 400, list)
  t.equal((await get(`/v1/registers?cursor=${nextCursor}`)).status, 400)
})
