import type { FastifyInstance } from 'fastify'

/** An answer that was given: by the template of its route, never by its address. */
export interface Answered {
  readonly method: string
  readonly route: string
  /** `2xx`, `3xx`, `4xx` or `5xx`. */
  readonly status: string
  readonly seconds: number
}

/** Tells how long each answer took. Event streams are left out: they last as long as their listeners like. */
export function answerTimes(app: FastifyInstance, observe: (answered: Answered) => void): void {
  app.addHook('onResponse', (request, reply, done) => {
    const isStream = String(reply.getHeader('content-type')).startsWith('text/event-stream')
    if (!isStream)
      observe({
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: `${Math.floor(reply.statusCode / 100)}xx`,
        seconds: reply.elapsedTime / 1_000,
      })
    done()
  })
}
