import { context, propagation, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import type { FastifyInstance, FastifyRequest } from 'fastify'

/**
 * Makes a span of each request, within the trace that its caller is in. A span holds the template of the route and the
 * status, and nothing that was sent: the plugin for Fastify would put addresses, query strings and messages there.
 */
export function traceRequests(app: FastifyInstance): void {
  const tracer = trace.getTracer('ropa')
  const spans = new WeakMap<FastifyRequest, Span>()
  // Without an SDK spans are made of nothing, and nobody would see why there are none.
  if (!trace.isSpanContextValid(tracer.startSpan('start').spanContext()))
    app.log.warn('traces are asked for, and no OpenTelemetry SDK is loaded; docs/operations.md says how')

  app.addHook('onRequest', (request, _reply, done) => {
    const { method, routeOptions, headers } = request
    const route = routeOptions.url ?? 'none'
    const parent = propagation.extract(context.active(), headers)
    const attributes = { 'http.request.method': method, 'http.route': route }
    const span = tracer.startSpan(`${method} ${route}`, { kind: SpanKind.SERVER, attributes }, parent)
    spans.set(request, span)
    context.with(trace.setSpan(parent, span), done)
  })
  app.addHook('onResponse', (request, reply, done) => {
    const span = spans.get(request)
    span?.setAttribute('http.response.status_code', reply.statusCode)
    if (reply.statusCode >= 500) span?.setStatus({ code: SpanStatusCode.ERROR })
    span?.end()
    done()
  })
}
