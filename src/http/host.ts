import type { FastifyInstance } from 'fastify'
import { RegisterError } from '../domain/errors.ts'
import { clipped } from '../domain/shown.ts'

const LOOPBACK = /^(localhost|127(\.[0-9]{1,3}){3}|\[::1\])(:[0-9]{1,5})?$/i

/** Answers loopback hosts only: a web page that points a name of its own here (DNS rebinding) is refused. */
export function loopbackHosts(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ raw: { headers, rawHeaders } }) => {
    // Of several Host lines Node keeps the first, and something before us may have gone by another.
    if (!LOOPBACK.test(headers.host ?? '') || hostLines(rawHeaders) !== 1)
      throw new RegisterError(
        'host-refused',
        `The Host "${clipped(headers.host ?? '')}" is refused; send one that is localhost, 127.0.0.1 or [::1].`,
      )
  })
}

function hostLines(rawHeaders: readonly string[]): number {
  let lines = 0
  for (let at = 0; at < rawHeaders.length; at += 2)
    if (rawHeaders[at]?.length === 4 && rawHeaders[at]?.toLowerCase() === 'host') lines++
  return lines
}
