import { createHash } from 'node:crypto'
import { makeRegister } from './entries.ts'
import { serviceOn, testDatabase } from './harness.ts'
import { exchange, head } from './sockets.ts'
import { t } from './tap.ts'

t.setTimeout(60_000)
const database = await testDatabase(t)
const service = await serviceOn(t, database)
await makeRegister(service, 'secure')
const get = (url: string, headers = {}) => service.request({ method: 'GET', url, headers })

const SECURITY = {
  'content-security-policy':
    /^default-src 'none';style-src 'sha256-[\w+/=]+';base-uri 'none';form-action 'none';frame-ancestors 'none'$/,
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-powered-by': undefined,
  server: undefined,
}

t.test('every answer says the same to browsers, and is not kept', async (t) => {
  for (const [url, status] of [
    ['/livez', 200],
    ['/openapi.json', 200],
    ['/problems', 200],
    ['/v1/registers', 200],
    ['/v1/registers?x=1', 400],
    ['/%ff', 400],
    ['/none', 404],
  ] as const)
    t.match(await get(url), { status, headers: { ...SECURITY, 'cache-control': 'no-store' } }, url)
  t.match(await get('/livez', { host: 'evil.com' }), { status: 421, headers: SECURITY })
  t.match(await service.request({ method: 'DELETE', url: '/livez' }), { status: 405, headers: SECURITY })
})

t.test('what has an ETag may be kept, and is asked for again', async (t) => {
  const url = '/v1/registers/secure'
  const { headers } = await get(url)
  const kept = { ...SECURITY, 'cache-control': 'private, no-cache', etag: headers.etag }
  t.match(headers, kept)
  t.match(await get(url, { 'if-none-match': headers.etag }), { status: 304, headers: kept, text: '' })
})

t.test('what is answered before routing says it too', async (t) => {
  const { port } = new URL(await service.app.listen({ host: '127.0.0.1', port: 0 }))
  for (const [bytes, status] of [
    ['BREW / HTTP/1.1\r\n\r\n', 400],
    [head('GET /livez', `X: ${'a'.repeat(20_000)}\r\n`), 431],
    [head('GET /%zz'), 400],
    [head('TRACE /livez'), 405],
    [head('CONNECT localhost:80'), 405],
    [head('POST /v1/registers', 'Expect: gold\r\nContent-Length: 0\r\n'), 400],
  ] as const) {
    const answer = await exchange(Number(port), bytes)
    t.match(answer, { status, body: { status, type: /^\/problems\// } }, bytes.slice(0, 20))
    t.match(answer.headers, /^content-type: application\/problem\+json; charset=utf-8$/m)
    t.match(answer.headers, /^content-security-policy: default-src 'none';/m)
    t.match(answer.headers, /^x-content-type-options: nosniff$/m)
    t.match(answer.headers, /^cache-control: no-store$/m)
    if (status === 405) t.match(answer.headers, /^allow:/m)
  }
})

t.test(
  'the pages of the service are styled under its policy, and the reader of the API works under its own',
  async (t) => {
    for (const url of ['/problems', '/problems/stale', '/docs/rules', '/docs/rules/ROPA-LB-001']) {
      const { text, headers } = await get(url)
      const [, style = ''] = /<style>(.*?)<\/style>/s.exec(text) ?? []
      const hash = createHash('sha256').update(style).digest('base64')
      t.match(headers['content-security-policy'], `style-src 'sha256-${hash}'`, url)
      t.notMatch(text, /<script| style=| on\w+=|<style>.*<style>/s, url)
    }
    const page = await get('/docs')
    const policy = String(page.headers['content-security-policy'])
    t.equal(
      policy,
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none';",
    )
    t.notMatch(page.text, /<script(?! src="\.?\/)|<style|https?:\/\//, 'it needs no more than that')
    t.match((await get('/docs/static/swagger-initializer.js')).text, /"validatorUrl": ?null/)
    t.equal((await get('/docs/json')).status, 200)
  },
)

t.test('the id of a request is that of the caller if it is one of a machine, else a new one', async (t) => {
  const answered = async (given?: string) =>
    String(
      (await get('/livez', given === undefined ? {} : { 'x-request-id': given })).headers['x-request-id'],
    )
  const NEW = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
  for (const id of ['0b7a5ad4-3b5c-4f0e-9c11-0242ac130003', '4BF92F3577B34DA6A3CE929D0E0E4736'])
    t.equal(await answered(id), id)
  for (const id of [
    undefined,
    '',
    'anna.svensson@example.com',
    '19800101-1234',
    'a b',
    'x'.repeat(32),
    'a'.repeat(33),
    'a'.repeat(5_000),
  ]) {
    const made = await answered(id)
    t.match(made, NEW, `instead of ${id?.slice(0, 40)}`)
    t.not(made, id)
  }
  const { body, headers } = await get('/none', { 'x-request-id': '4bf92f3577b34da6a3ce929d0e0e4736' })
  t.equal(body.instance, '4bf92f3577b34da6a3ce929d0e0e4736')
  t.equal(headers['x-request-id'], body.instance)
})
