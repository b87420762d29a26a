import { testService } from './harness.ts'
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

t.test('without a limit nothing is counted', async (t) => {
  const service = await testService(t, { limits: { requestsAMinute: 0 } })
  const { headers } = await service.request({ method: 'GET', url: '/v1/registers' })
  t.equal(headers['ratelimit-policy'], undefined)
})
