import {
  type AttributeValue,
  type Context,
  propagation,
  type Span,
  type SpanOptions,
  type SpanStatus,
  SpanStatusCode,
  TraceFlags,
  trace,
} from '@opentelemetry/api'
import { sql } from 'kysely'
import { makeRegister } from './entries.ts'
import { serviceOn, testDatabase } from './harness.ts'
import { t } from './tap.ts'

t.setTimeout(60_000)
const database = await testDatabase(t)

interface Made {
  readonly name: string
  readonly options: SpanOptions
  readonly parent: string | undefined
  readonly set: Record<string, AttributeValue>
  status?: SpanStatus
  ended: boolean
}

const CALLER = '4bf92f3577b34da6a3ce929d0e0e4736'

/** What an SDK does, as far as the API of OpenTelemetry asks: it keeps the spans that are made. */
function registerSdk(): Made[] {
  const made: Made[] = []
  const startSpan = (name: string, options: SpanOptions = {}, context?: Context): Span => {
    const parent = context === undefined ? undefined : trace.getSpanContext(context)
    const one: Made = { name, options, parent: parent?.traceId, set: {}, ended: false }
    made.push(one)
    const traceId = parent?.traceId ?? 'a'.repeat(32)
    const span = trace.wrapSpanContext({ traceId, spanId: 'b'.repeat(16), traceFlags: TraceFlags.SAMPLED })
    return Object.assign(span, {
      setAttribute: (key: string, value: AttributeValue) => {
        one.set[key] = value
        return span
      },
      setStatus: (status: SpanStatus) => {
        one.status = status
        return span
      },
      end: () => {
        one.ended = true
      },
    })
  }
  trace.setGlobalTracerProvider({
    getTracer: () => ({ startSpan, startActiveSpan: () => t.bailout('spans are not made so') }),
  })
  propagation.setGlobalPropagator({
    inject: () => {},
    extract: (context, carrier, { get }) => {
      const [, traceId = '', spanId = ''] = String(get(carrier, 'traceparent')).split('-')
      return traceId === ''
        ? context
        : trace.setSpanContext(context, { traceId, spanId, traceFlags: TraceFlags.SAMPLED })
    },
    fields: () => ['traceparent'],
  })
  return made
}

const made = registerSdk()

t.test('a request is a span that says its route and status, and nothing that was sent', async (t) => {
  const service = await serviceOn(t, database, { tracing: true })
  await makeRegister(service, 'traced')
  made.length = 0
  const CANARY = 'canary-4711'
  const ask = (url: string, headers = {}) => service.request({ method: 'GET', url, headers })
  const headers = { traceparent: `00-${CALLER}-00f067aa0ba902b7-01`, 'x-name': CANARY }
  await ask('/v1/registers/traced/contexts?limit=1', headers)
  await ask(`/v1/registers/traced/contexts/${CANARY}?asOf=${CANARY}`)
  await ask(`/${CANARY}`)
  await service.request({ method: 'POST', url: '/v1/registers', payload: { key: CANARY, [CANARY]: CANARY } })
  await sql`alter table registers rename to no_registers`.execute(database.db)
  await ask('/v1/registers')
  await sql`alter table no_registers rename to registers`.execute(database.db)

  const told = made.map(({ name, options, set, status, ended }) => ({
    name,
    ...options.attributes,
    ...set,
    ...(status && { failed: status }),
    ended,
  }))
  const one = (method: string, route: string, status: number, more = {}) => ({
    name: `${method} ${route}`,
    'http.request.method': method,
    'http.route': route,
    'http.response.status_code': status,
    ...more,
    ended: true,
  })
  t.same(told, [
    one('GET', '/v1/registers/:register/contexts', 200),
    one('GET', '/v1/registers/:register/contexts/:key', 400),
    one('GET', 'none', 404),
    one('POST', '/v1/registers', 400),
    one('GET', '/v1/registers', 500, { failed: { code: SpanStatusCode.ERROR } }),
  ])
  t.same(
    made.map(({ parent }) => parent),
    [CALLER, undefined, undefined, undefined, undefined],
    'it is within the trace of its caller',
  )
  t.notMatch(JSON.stringify(made), CANARY)
})

t.test('unless told, nothing is traced', async (t) => {
  made.length = 0
  const { request } = await serviceOn(t, database)
  await request({ method: 'GET', url: '/livez' })
  t.same(made, [])
})
