import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { commitsIn } from '../src/db/commit-count.ts'
import { makeMetrics } from '../src/metrics.ts'
import { commitAll, makeRegister } from './entries.ts'
import { listen } from './event-source.ts'
import { SERVER, serviceOn, testDatabase } from './harness.ts'
import { feedOf } from './instances.ts'
import { make } from './make.ts'
import { startService } from './service-process.ts'
import type { Test } from './tap.ts'
import { t } from './tap.ts'

t.setTimeout(120_000)
const database = await testDatabase(t)

const PLACE = { host: '127.0.0.1', port: 0 }

/** A service with metrics; `read` has the value of a series, undefined when there is none. */
async function measured(t: Test) {
  const metrics = makeMetrics()
  const service = await serviceOn(t, database, { observe: metrics.observe })
  metrics.readFrom({
    pool: database.pool,
    commits: () => commitsIn(database.db),
    feeds: service.app.feedLags,
    readCache: service.app.readCacheCounts,
    findings: service.app.latestFindings,
  })
  const url = await metrics.listen(PLACE)
  t.teardown(() => metrics.close())
  const text = async () => (await fetch(url)).text()
  const read = async (series: string) => {
    const line = (await text()).split('\n').find((each) => each.startsWith(`${series} `))
    return line === undefined ? undefined : Number(line.slice(series.length + 1))
  }
  return { ...service, url, text, read }
}

t.test('answers are timed by method, template of the route, and class of the status', async (t) => {
  const service = await measured(t)
  const { request, read } = service
  await makeRegister(service, 'measured')
  await commitAll(service, 'measured', [['contexts', make('contexts', 'a')]])
  const get = (url: string) => request({ method: 'GET', url })
  for (const url of [
    '/v1/registers/measured/contexts/a?asOf=1',
    '/v1/registers/measured/contexts/none',
    '/none',
  ])
    await get(url)
  const count = (labels: string) => read(`ropa_http_request_duration_seconds_count{${labels}}`)
  const route = '/v1/registers/:register/contexts/:key'
  t.equal(await count(`method="GET",route="${route}",status="2xx"`), 1)
  t.equal(await count(`method="GET",route="${route}",status="4xx"`), 1)
  t.equal(await count('method="GET",route="none",status="4xx"'), 1)
  const text = await service.text()
  t.match(
    text,
    `ropa_http_request_duration_seconds_bucket{le="0.5",method="GET",route="${route}",status="2xx"} 1`,
  )
  t.notMatch(text, /measured\/contexts|asOf/, 'no address is told')
})

t.test('commits, findings, connections and the cache are counted', async (t) => {
  const service = await measured(t)
  const { request, read } = service
  const before = commitsIn(database.db)
  await makeRegister(service, 'counted')
  await commitAll(service, 'counted', [['contexts', make('contexts', 'a')]])
  await commitAll(service, 'counted', [['purposes', make('purposes', 'a')]])
  const again = { changes: [{ op: 'put', kind: 'contexts', content: make('contexts', 'b') }] }
  await request({ method: 'POST', url: '/v1/registers/counted/commits?dryRun=true', payload: again })
  t.equal(await read('ropa_commits_total'), before + 2, 'a dry run is none')

  const all = await request({ method: 'GET', url: '/v1/registers/counted/findings?limit=200' })
  for (const severity of ['error', 'warning', 'info']) {
    const found = all.body.data.filter((finding: { severity: string }) => finding.severity === severity)
    t.equal(await read(`ropa_findings{register="counted",severity="${severity}"}`), found.length, severity)
  }
  t.equal(await read('ropa_findings_revision{register="counted"}'), 2)

  const url = '/v1/registers/counted/contexts/a'
  const [hits = -1, misses = -1] = [
    await read('ropa_read_cache_hits_total'),
    await read('ropa_read_cache_misses_total'),
  ]
  for (const _ of [1, 2]) await request({ method: 'GET', url })
  t.equal(await read('ropa_read_cache_hits_total'), hits + 1)
  t.equal(await read('ropa_read_cache_misses_total'), misses + 1)
  t.ok(((await read('ropa_read_cache_bytes')) ?? 0) > 100)
  t.ok(((await read('process_resident_memory_bytes')) ?? 0) > 1_000_000)
  const connections = await read('ropa_db_connections')
  if (SERVER === undefined) t.equal(connections, undefined, 'the embedded database has no pool')
  else {
    t.ok((connections ?? 0) >= 1)
    t.ok(((await read('ropa_db_connections_idle')) ?? 99) <= (connections ?? 0))
    t.equal(await read('ropa_db_connections_waiting'), 0)
  }
})

t.test('the lag of the feed is what its slowest listener has yet to be sent', async (t) => {
  const service = await measured(t)
  await makeRegister(service, 'followed')
  await commitAll(service, 'followed', [['contexts', make('contexts', 'a')]])
  const { app, read } = service
  const address = await app.listen(PLACE)
  t.equal(await read('ropa_feed_listeners'), 0)
  t.equal(await read('ropa_feed_lag_revisions'), 0)
  const listener = await listen(`${address}${feedOf('followed', '?after=0')}`)
  await listener.until(2)
  t.equal(await read('ropa_feed_listeners'), 1)
  t.equal(await read('ropa_feed_lag_revisions'), 0, 'it has been sent everything')
  const lags = new Set<number>()
  await Promise.all(
    ['b', 'c', 'd'].map(async (key) => {
      const before = commitsIn(database.db)
      await commitAll(service, 'followed', [['contexts', make('contexts', key)]])
      if (commitsIn(database.db) > before) lags.add(app.feedLags()[0] ?? -1)
    }),
  )
  t.ok(Math.max(...lags) > 0, 'a commit is known before it is sent')
  await listener.until(5)
  await sleep(50)
  t.equal(await read('ropa_feed_lag_revisions'), 0)
  listener.hangUp()
})

t.test('nothing but the metrics is answered on their port', async (t) => {
  const { url } = await measured(t)
  t.equal((await fetch(url.replace('/metrics', '/v1/registers'))).status, 404)
  t.equal((await fetch(url, { method: 'POST' })).status, 404)
  t.match((await fetch(url)).headers.get('content-type'), /^text\/plain; version=0\.0\.4/)
  t.equal((await fetch(url)).headers.get('cache-control'), 'no-store')
})

t.test('the service answers them where it is told to, and not among its own addresses', async (t) => {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as { port: number }
  probe.close()
  await once(probe, 'close')
  const service = startService(t, { ROPA_DATA_DIR: `${t.testdir()}/data`, METRICS_PORT: String(port) })
  const address = await service.address()
  t.equal((await fetch(`${address}/metrics`)).status, 404)
  await fetch(`${address}/livez`)
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
  t.match(text, /ropa_http_request_duration_seconds_count\{method="GET",route="\/livez",status="2xx"\} 1/)
  t.equal((await service.kill('SIGTERM')).code, 0, 'and it does not hold the service up')
})
