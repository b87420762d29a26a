import { bearer, makeKey } from './credentials.ts'
import { serviceOn, testDatabase, testService } from './harness.ts'
import { t } from './tap.ts'

t.test('a caller has so many requests a minute, and is told how many are left', async (t) => {
  const service = await testService(t, { limits: { requestsAMinute: 5 } })
  const ask = (url: string, remoteAddress = '127.0.0.1') =>
    service.request({ method: 'GET', url, remoteAddress })
  const urls = ['/v1/registers', '/v1/registers/none', '/none', '/v1/registers?x=1', '/docs/json']
  for (const [index, url] of urls.entries()) {
    const { status, headers } = await ask(url)
    t.not(status, 429, url)
    t.equal(headers['ratelimit-policy'], '"requests";q=5;w=60')
    t.match(headers.ratelimit, new RegExp(`^"requests";r=${4 - index};t=(60|5\\d)$`))
    t.equal(headers['retry-after'], undefined)
  }
  for (const url of ['/v1/registers', '/none', '/docs'])
    t.match(await ask(url), {
      status: 429,
      headers: {
        'content-type': 'application/problem+json; charset=utf-8',
        'retry-after': /^(60|5\d)$/,
        ratelimit: /^"requests";r=0;t=(60|5\d)$/,
        'ratelimit-policy': '"requests";q=5;w=60',
      },
      body: {
        code: 'too-many-requests',
        detail: /^You sent more than 5 requests within a minute\. Go on in (60|5\d) seconds/,
      },
    })
  t.equal((await ask('/v1/registers', '127.0.0.2')).status, 200, 'others are counted for themselves')
  for (const probe of ['/livez', '/readyz'])
    t.match(await ask(probe), { status: 200, headers: { ratelimit: undefined } }, 'probes are not counted')
})

t.test('a credential is counted wherever it comes from, and nobody uses up what others have', async (t) => {
  const database = await testDatabase(t)
  const service = await serviceOn(t, database, { access: { issuers: [] }, limits: { requestsAMinute: 3 } })
  const { text: first } = await makeKey(database.db)
  const { text: second } = await makeKey(database.db)
  const ask = async (token: string | undefined, remoteAddress = '127.0.0.1', url = '/v1/registers') => {
    const { status } = await service.request({
      method: 'GET',
      url,
      remoteAddress,
      headers: token === undefined ? {} : bearer(token),
    })
    return status
  }
  t.strictSame([await ask(first), await ask(first), await ask(first, '127.0.0.2')], [200, 200, 200])
  t.equal(await ask(first, '127.0.0.3'), 429, 'one key is one caller')
  t.equal(await ask(second), 200, 'another key from the same address is another')

  const bad = `${first.slice(0, -4)}AAAA`
  t.strictSame([await ask(bad), await ask(undefined), await ask('x')], [401, 401, 401])
  t.equal(await ask(bad), 429, 'who is not let in is counted by the address')
  t.equal(await ask(undefined, '127.0.0.1', '/problems'), 429, 'so is what is open to everybody')
  t.equal(await ask(bad, '127.0.0.2'), 401)
  t.equal(await ask(second, '127.0.0.1', '/v1/registers/none'), 404, 'and a key there is not held up by that')
  t.equal(await ask(second, '127.0.0.1', '/v1/none'), 404)
  t.equal(await ask(second), 429, 'what is not there counts too')
})

t.test('without a limit nothing is counted', async (t) => {
  const service = await testService(t, { limits: { requestsAMinute: 0 } })
  const { headers } = await service.request({ method: 'GET', url: '/v1/registers' })
  t.equal(headers['ratelimit-policy'], undefined)
})
