import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Answered } from './http/answer-times.ts'
import type { ReadCacheCounts } from './http/read-cache.ts'
import type { FindingCounts } from './register/rules/latest-findings.ts'

/** What is read when the metrics are asked for. */
export interface Sources {
  /** Connections to the database; absent where there is no pool. */
  readonly pool: (() => PoolCounts) | undefined
  readonly commits: () => number
  /** How many revisions each listener to changes has yet to be sent. */
  readonly feeds: () => readonly number[]
  readonly readCache: ReadCacheCounts
  readonly findings: ReadonlyMap<string, FindingCounts>
}

/** How many connections there are, how many of them do nothing, and how many wait for one. */
export interface PoolCounts {
  readonly total: number
  readonly idle: number
  readonly waiting: number
}

/** The metrics of this process, for Prometheus. */
export interface Metrics {
  readonly observe: (answered: Answered) => void
  readonly readFrom: (sources: Sources) => void
  /** Answers `/metrics`, and nothing else; resolves to where. */
  readonly listen: (place: { readonly host: string; readonly port: number }) => Promise<string>
  readonly close: () => Promise<void>
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

export function makeMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const durations = new Histogram({
    name: 'ropa_http_request_duration_seconds',
    help: 'How long answers took, by method, template of the route and class of the status.',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers: [registry],
  })
  const server = createServer({ requestTimeout: 5_000 }, (request, response) => {
    if (request.url === '/metrics' && (request.method === 'GET' || request.method === 'HEAD'))
      void answer(registry, response)
    else response.writeHead(404).end('Only GET /metrics is answered here.\n')
  })
  return {
    observe: ({ method, route, status, seconds }) => durations.observe({ method, route, status }, seconds),
    readFrom: (sources) => readFrom(registry, sources),
    listen: async ({ host, port }) => {
      // Whatever ends the service ends this too.
      server.listen(port, host).unref()
      await once(server, 'listening')
      const { address, family, port: taken } = server.address() as AddressInfo
      return `http://${family === 'IPv6' ? `[${address}]` : address}:${taken}/metrics`
    },
    close: async () => {
      if (!server.listening) return
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

async function answer(registry: Registry, response: ServerResponse): Promise<void> {
  try {
    const text = await registry.metrics()
    response.writeHead(200, { 'content-type': registry.contentType, 'cache-control': 'no-store' }).end(text)
  } catch (error) {
    response.writeHead(500).end(`The metrics cannot be read: ${(error as Error).message}\n`)
  }
}

function readFrom(registry: Registry, { pool, commits, feeds, readCache, findings }: Sources): void {
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(read())
      },
    })
  const total = (name: string, help: string, read: () => number) =>
    new Counter({
      name,
      help,
      registers: [registry],
      collect() {
        this.reset()
        this.inc(read())
      },
    })
  if (pool !== undefined) {
    gauge('ropa_db_connections', 'Connections to the database.', () => pool().total)
    gauge('ropa_db_connections_idle', 'Those that do nothing.', () => pool().idle)
    gauge('ropa_db_connections_waiting', 'How many wait for a connection.', () => pool().waiting)
  }
  total('ropa_commits_total', 'Commits that this process has made.', commits)
  gauge('ropa_feed_listeners', 'Event streams that are open.', () => feeds().length)
  gauge(
    'ropa_feed_lag_revisions',
    'Most revisions that a listener has yet to be sent, of those this process knows.',
    () => Math.max(0, ...feeds()),
  )
  total('ropa_read_cache_hits_total', 'Reads answered from the cache.', () => readCache.hits)
  total('ropa_read_cache_misses_total', 'Those that were not there.', () => readCache.misses)
  gauge('ropa_read_cache_answers', 'Answers that are kept.', () => readCache.answers)
  gauge('ropa_read_cache_bytes', 'Bytes of them.', () => readCache.bytes)
  findingsOf(registry, findings)
}

function findingsOf(registry: Registry, latest: ReadonlyMap<string, FindingCounts>): void {
  new Gauge({
    name: 'ropa_findings',
    help: 'Findings on a register when this process judged it last, without those that are waived.',
    labelNames: ['register', 'severity'],
    registers: [registry],
    collect() {
      this.reset()
      for (const [register, { counts }] of latest)
        for (const [severity, count] of Object.entries(counts)) this.set({ register, severity }, count)
    },
  })
  new Gauge({
    name: 'ropa_findings_revision',
    help: 'The revision that the findings are of.',
    labelNames: ['register'],
    registers: [registry],
    collect() {
      this.reset()
      for (const [register, { revision }] of latest) this.set({ register }, revision)
    },
  })
}
