import { commitAll, makeRegister, revisionOf } from './entries.ts'
import { testService } from './harness.ts'
import { make } from './make.ts'
import { t } from './tap.ts'

t.setTimeout(120_000)
const service = await testService(t)
const root = '/v1/registers/hostile'
await makeRegister(service, 'hostile')
await commitAll(service, 'hostile', [
  ['contexts', make('contexts', 'a')],
  ['contexts', make('contexts', 'b')],
])

const get = (url: string, headers = {}) => service.request({ method: 'GET', url, headers })
const PROBLEM = { headers: { 'content-type': 'application/problem+json; charset=utf-8' } }

t.test('an address that leads nowhere is refused, whatever it holds', async (t) => {
  const keys = [
    ...[
      'A',
      'a_b',
      'a--b',
      '-a',
      'a-',
      '\u00e5',
      '\u{1f600}',
      'a b',
      'a\nb',
      'a\r\nx: y',
      '..',
      '.',
      "a'--",
      '<a>',
      '%',
      'null ',
    ],
    ...['a'.repeat(65), 'a'.repeat(3000), '\ufffd', '\ud83d\ude00'],
  ].map(encodeURIComponent)
  for (const key of [...keys, 'a%00', '%00', '%ff', '%c0%ae', '%2e%2e', '%2f', '%', '%zz', '%u0061', 'a%']) {
    const url = `${root}/contexts/${key}`
    for (const address of [
      url,
      `${url}/versions`,
      `${url}/versions/1`,
      `/v1/registers/${key}`,
      `/v1/registers/${key}/contexts`,
    ]) {
      const { status, headers } = await get(address)
      t.ok(status === 400 || status === 404, `${status} ${address.slice(0, 80)}`)
      t.match(headers, PROBLEM.headers)
    }
    for (const method of ['PUT', 'PATCH', 'DELETE'] as const) {
      const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json'
      const answer = await service.request({
        method,
        url,
        headers: { 'if-match': '*', ...(method !== 'DELETE' && { 'content-type': type }) },
        ...(method !== 'DELETE' && { payload: '{}' }),
      })
      t.ok(answer.status === 400 || answer.status === 404, `${method} ${answer.status} ${url.slice(0, 80)}`)
    }
  }
  for (const path of [
    '/',
    '//',
    '/v1',
    '/v2/registers',
    '/V1/registers',
    '/v1/registers/',
    '/v1//registers',
    '/v1/registers/hostile/Contexts',
    '/v1/registers/hostile/contexts/',
    '/v1/registers/hostile/contexts/a/',
    '/v1/registers/hostile/contexts/a/nope',
    '/v1/registers/hostile/contexts/a/versions/1/x',
    `/${'a/'.repeat(2000)}`,
    `/${'../'.repeat(200)}etc/passwd`,
    `/v1/registers/${'%61'.repeat(1000)}`,
    '/docs/static/%00',
    '/docs/static/..%2f..%2fpackage.json',
    '/docs/static/%2e%2e/%2e%2e/package.json',
    '/problems/%00',
    '/problems/__proto__',
    '/problems/constructor',
    '/.env',
  ]) {
    const answer = await get(path)
    t.ok(answer.status === 400 || answer.status === 404, `${answer.status} ${path.slice(0, 80)}`)
    t.match(answer.headers, PROBLEM.headers)
  }
  t.equal((await get(`${root}/contexts/%61`)).status, 200)
  t.equal(await revisionOf(service, 'hostile'), 1)
})

t.test('a number in an address is a revision, or refused', async (t) => {
  const bad = [
    '0',
    '-1',
    '1.5',
    '1e0',
    '01',
    '+1',
    '0x1',
    'x',
    '',
    '2147483648.0',
    '9007199254740993',
    '9'.repeat(30),
  ]
  for (const list of ['commits', 'contexts/a/versions']) {
    for (const number of [...bad, '\u0661', '1\0'].map(encodeURIComponent)) {
      const { status, headers } = await get(`${root}/${list}/${number}`)
      t.ok(status === 400 || status === 404, `${status} ${list}/${number}`)
      t.match(headers, PROBLEM.headers)
    }
    for (const absent of ['2', '2147483648', '9007199254740991'])
      t.match(await get(`${root}/${list}/${absent}`), { ...PROBLEM, status: 404 }, `${list}/${absent}`)
    t.equal((await get(`${root}/${list}/1`)).status, 200, list)
  }
})

t.test('a header that cannot be read is refused, and one that we do not know changes nothing', async (t) => {
  for (const tags of ['a', '"a', '""a', '"\u0001"', '*a', '"a" "b"', `"${'a'.repeat(9000)}`])
    t.match(
      await get(`${root}/contexts/a`, { 'if-none-match': tags }),
      { ...PROBLEM, status: 400 },
      tags.slice(0, 20),
    )
  for (const list of ['contexts', 'contexts/a', 'contexts/a/usages', 'stats'])
    t.match(
      await get(`${root}/${list}`, { 'if-none-match': 'a' }),
      { ...PROBLEM, status: 400, headers: { etag: undefined, 'register-revision': undefined } },
      `a problem says nothing of the answer that ${list} would have had`,
    )
  for (const accept of [
    'image/png',
    'application/yaml;q=0',
    ';',
    ',',
    'text/*',
    'application/',
    'a'.repeat(5000),
  ])
    t.match(await get(`${root}/file`, { accept }), { ...PROBLEM, status: 406 }, accept.slice(0, 20))
  for (const headers of [
    { 'x-http-method-override': 'DELETE' },
    { 'x-original-url': '/v1/registers/none' },
    { 'x-forwarded-host': 'evil.com' },
    { forwarded: 'host=evil.com' },
    { accept: 'image/png' },
    { 'accept-language': 'x'.repeat(5000) },
    { range: 'bytes=0-1' },
    { authorization: 'Bearer x' },
    { 'content-type': 'text/plain' },
  ])
    t.match(await get(`${root}/contexts/a`, headers), { status: 200, body: { key: 'a' } })
  const overridden = {
    'x-http-method-override': 'DELETE',
    'x-http-method': 'DELETE',
    'x-method-override': 'DELETE',
  }
  t.equal((await get(`${root}/contexts/b`, { ...overridden, 'if-match': '*' })).status, 200)
  t.match(await get(`${root}/contexts/b?_method=DELETE`), { ...PROBLEM, status: 400 })
  t.equal((await get(`${root}/contexts/b`)).status, 200)
  const injected = await get(`${root}/contexts?limit=1&sort=key%0d%0aX-Injected:%20yes`)
  t.match(injected, { status: 400, headers: { 'x-injected': undefined } })
  const linked = await get(`${root}/contexts?limit=1&sort=%6bey`)
  t.match(
    linked.headers.link,
    /^<\/v1\/registers\/hostile\/contexts\?limit=1&sort=key&cursor=[\w-]+>; rel="next"$/,
  )
})

t.test('what is in the way of a method is told by Allow', async (t) => {
  for (const [url, allow] of [
    ['/livez', 'GET, HEAD'],
    [`${root}/contexts`, 'GET, HEAD, POST'],
    [`${root}/contexts/a`, 'DELETE, GET, HEAD, PATCH, PUT'],
    [`${root}/commits`, 'GET, HEAD, POST'],
    [`${root}/checks/purpose-legal-bases`, 'POST'],
  ] as const)
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'] as const) {
      if (allow.includes(method)) continue
      const answer = await service.request({
        method,
        url,
        payload: Buffer.from('not read'),
        headers: { 'content-type': 'text/plain' },
      })
      t.match(answer, { ...PROBLEM, status: 405, body: { code: 'method-not-allowed' } }, `${method} ${url}`)
      t.equal(answer.headers.allow, allow)
    }
  const head = await service.request({ method: 'HEAD', url: `${root}/contexts/a` })
  t.match(head, { status: 200, text: '', headers: { etag: '"1"' } })
})
