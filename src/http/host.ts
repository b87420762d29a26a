import type { FastifyInstance } from 'fastify'
import { RegisterError } from '../domain/errors.ts'
import { clipped } from '../domain/shown.ts'
import { isLoopback } from '../loopback.ts'
import { linesOf } from './header-lines.ts'

const PORT = /:[0-9]{1,5}$/

/** The hosts that a service answers, beside loopback: these names, without ports, or any. */
export type Hosts = 'any' | readonly string[]

/** Refuses requests to other hosts: a web page that points a name of its own here (DNS rebinding) is told nothing. */
export function answeredHosts(app: FastifyInstance, hosts: Hosts): void {
  const names = new Set(hosts === 'any' ? [] : hosts.map((name) => name.toLowerCase()))
  app.addHook('onRequest', ({ raw: { headers, rawHeaders } }, _reply, done) => {
    const { host = '' } = headers
    const name = host.replace(PORT, '').toLowerCase()
    const isAnswered = hosts === 'any' ? name !== '' : isLoopback(name) || names.has(name)
    if (isAnswered && linesOf(rawHeaders, 'host') === 1) return done()
    done(
      new RegisterError(
        'host-refused',
        `The Host "${clipped(host)}" is refused; send one that is ${['localhost', '127.0.0.1', '[::1]', ...names].join(', ')}.`,
      ),
    )
  })
}
