import { makeRegister } from './entries.ts'
import { testService } from './harness.ts'
import { make } from './make.ts'
import { t } from './tap.ts'

t.setTimeout(120_000)
const limits = {
  bodyBytes: 2_048,
  largeBodyBytes: 4_096,
  jsonDepth: 12,
  changes: 3,
  page: 60,
  parameters: 25,
  urlBytes: 2_048,
}
const service = await testService(t, { limits })
const root = '/v1/registers/limited'
await makeRegister(service, 'limited')

const get = (url: string) => service.request({ method: 'GET', url })
const post = (url: string, payload: string) =>
  service.request({ method: 'POST', url, payload, headers: { 'content-type': 'application/json' } })
const padded = (value: object, bytes: number) => {
  const text = JSON.stringify(value)
  return text + ' '.repeat(bytes - Buffer.byteLength(text))
}
const put = (key: string) => ({ op: 'put', kind: 'contexts', content: make('contexts', key) })
const commitOf = (...keys: string[]) => ({ changes: keys.map(put) })

t.test('a body has no more bytes than its address takes', async (t) => {
  const url = `${root}/contexts`
  t.equal((await post(url, padded(make('contexts', 'a'), 2_048))).status, 201)
  t.match(await post(url, padded(make('contexts', 'b'), 2_049)), {
    status: 413,
    body: {
      code: 'too-large',
      detail: 'The body is larger than 2048 bytes, the most that this address takes. Split it.',
    },
  })
  t.equal((await post(`${root}/commits`, padded(commitOf('c'), 4_096))).status, 201, 'a commit takes more')
  for (const large of [`${root}/commits`, '/v1/checks/register'])
    t.match(
      await post(large, padded(commitOf('d'), 4_097)),
      { status: 413, body: { detail: /larger than 4096 bytes/ } },
      large,
    )
})

t.test('a body is no deeper than that', async (t) => {
  const nested = (depth: number) => `{"a":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`
  t.match(
    await post(`${root}/contexts`, nested(12)),
    { status: 400, body: { code: 'invalid' } },
    'it is read',
  )
  t.match(await post(`${root}/contexts`, nested(13)), {
    status: 400,
    body: {
      code: 'invalid-json',
      errors: [
        { in: 'body', pointer: /^\/a\/0/, detail: 'is nested deeper than 12 levels; flatten the document' },
      ],
    },
  })
})

t.test('a commit has no more changes than that', async (t) => {
  t.equal((await post(`${root}/commits`, JSON.stringify(commitOf('e', 'f', 'g')))).status, 201)
  t.match(await post(`${root}/commits`, JSON.stringify(commitOf('h', 'i', 'j', 'k'))), {
    status: 400,
    body: { code: 'invalid', errors: [{ in: 'body', pointer: '/changes', detail: /at most 3\b.*4/ }] },
  })
})

t.test('a page has no more items than that', async (t) => {
  for (const path of ['/v1/registers', `${root}/contexts`, `${root}/changes`, `${root}/findings`]) {
    t.equal((await get(`${path}?limit=60`)).status, 200, path)
    t.match(
      await get(`${path}?limit=61`),
      { status: 400, body: { errors: [{ in: 'query', pointer: '/limit', detail: /60.*61/ }] } },
      path,
    )
  }
  t.equal(
    (await post('/v1/checks/register?limit=1000', '{}')).body.errors?.[0].in,
    'body',
    'what is no page has a limit of its own',
  )
  const wide = await testService(t, { limits: { page: 1_000 } })
  const answer = await wide.request({ method: 'GET', url: '/v1/registers?limit=1000' })
  t.equal(answer.status, 200, 'it can be more than usual')
})

t.test('a query string has no more parameters than that', async (t) => {
  const query = (count: number) =>
    Array.from({ length: count }, (_, at) => `${at < 20 ? 'statute' : 'clause'}=a`).join('&')
  t.equal((await get(`${root}/legal-bases?${query(25)}`)).status, 200)
  t.match(await get(`${root}/legal-bases?${query(26)}`), {
    status: 400,
    body: {
      code: 'invalid',
      errors: [
        {
          in: 'query',
          pointer: '',
          detail: 'has 26 parameters, and 25 are the most; ask for less with one request',
        },
      ],
    },
  })
})

t.test('an address is no longer than that', async (t) => {
  const address = (bytes: number) => '/v1/registers?limit=1'.padEnd(bytes, '&')
  t.equal((await get(address(2_048))).status, 200)
  t.match(await get(address(2_049)), {
    status: 414,
    body: {
      code: 'address-too-long',
      detail: 'The address is 2049 bytes long, and 2048 are the most. Ask for less with one request.',
    },
  })
  t.equal((await get('/none'.padEnd(2_049, 'e'))).status, 414, 'wherever it leads')
})

t.test('the limits of the service are those that OpenAPI describes', async (t) => {
  const described = (await get('/openapi.json')).text
  t.match(described, /"limit":\{"schema":\{[^}]*"maximum":60\b/)
  t.match(described, /"maxItems":3,"description":"Changes/)
})
