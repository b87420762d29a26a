import type { FastifyInstance } from 'fastify'
import { RegisterError } from '../domain/errors.ts'

const LOOPBACK = /^(localhost|127(\.[0-9]{1,3}){3}|\[::1\])(:[0-9]{1,5})?$/i

/** Answers loopback hosts only: a web page that points a name of its own here (DNS rebinding) is refused. */
export function loopbackHosts(app: FastifyInstance): void {
  app.addHook('onRequest', async (request) => {
    const host = request.headers.host ?? ''
    if (!LOOPBACK.test(host))
      throw new RegisterError(
        'host-refused',
        `The Host "${host.slice(0, 80)}" is refused; use localhost, 127.0.0.1 or [::1].`,
      )
  })
}
