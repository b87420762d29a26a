import { makeRegister } from './entries.ts'
import { serviceOn, testDatabase } from './harness.ts'
import { t } from './tap.ts'

t.setTimeout(60_000)
const database = await testDatabase(t)
const origin = 'https://one.example'
const PREFLIGHT = {
  origin,
  'access-control-request-method': 'PUT',
  'access-control-request-headers': 'content-type, if-match',
}

t.test('unless told, no page of another origin may read anything', async (t) => {
  const { request } = await serviceOn(t, database)
  const read = await request({ method: 'GET', url: '/v1/registers', headers: { origin } })
  t.match(read, { status: 200, headers: { 'access-control-allow-origin': undefined } })
  const asked = await request({ method: 'OPTIONS', url: '/v1/registers', headers: PREFLIGHT })
  t.match(asked, { status: 405, headers: { 'access-control-allow-origin': undefined } })
})

t.test('pages of the origins that are told may use the API', async (t) => {
  const service = await serviceOn(t, database, { corsOrigins: ['https://other.example', origin] })
  await makeRegister(service, 'shared')
  const { request } = service
  const url = '/v1/registers/shared'
  for (const [address, status] of [
    [url, 200],
    [`${url}/file`, 200],
    [`${url}/findings`, 200],
    [`${url}/article-30`, 200],
    [`${url}/changes`, 200],
    [`${url}?x=1`, 400],
    ['/none', 404],
  ] as const) {
    const { headers, ...answer } = await request({ method: 'GET', url: address, headers: { origin } })
    t.equal(answer.status, status)
    t.match(headers, { 'access-control-allow-origin': origin, vary: /Origin/ })
    const exposed = String(headers['access-control-expose-headers']).split(', ')
    for (const name of ['ETag', 'Link', 'RateLimit', 'RateLimit-Policy', 'Retry-After', 'X-Request-Id'])
      t.ok(exposed.includes(name), name)
    t.equal(headers['access-control-allow-credentials'], undefined)
  }
  for (const address of [url, `${url}/contexts/a`, '/none'])
    t.match(await request({ method: 'OPTIONS', url: address, headers: PREFLIGHT }), {
      status: 204,
      text: '',
      headers: {
        'access-control-allow-origin': origin,
        'access-control-allow-methods': /\bPUT\b.*\bPATCH\b/,
        'access-control-allow-headers': /content-type.*if-match/,
        'access-control-max-age': '600',
      },
    })
})

t.test('pages of others may not, and an OPTIONS that is no preflight is refused as ever', async (t) => {
  const { request } = await serviceOn(t, database, { corsOrigins: [origin] })
  for (const other of [
    'https://evil.example',
    'https://one.example.evil.com',
    'http://one.example',
    'null',
  ]) {
    const headers = { ...PREFLIGHT, origin: other }
    for (const method of ['GET', 'OPTIONS'] as const)
      t.match(await request({ method, url: '/v1/registers', headers }), {
        status: method === 'GET' ? 200 : 405,
        headers: { 'access-control-allow-origin': undefined },
      })
  }
  t.match(await request({ method: 'OPTIONS', url: '/v1/registers', headers: { origin } }), {
    status: 405,
    body: { code: 'method-not-allowed' },
  })
  t.match(
    await request({ method: 'OPTIONS', url: '/v1/registers', headers: { ...PREFLIGHT, host: 'evil.com' } }),
    {
      status: 421,
    },
  )
})
