import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { RegisterError } from '../domain/errors.ts'
import { isProbe } from './health.ts'

/** How many connections beyond the most are still told why they are refused. */
const SPARE = 100

/** Refuses requests on connections beyond the most that may be open, and closes them. */
export function limitConnections(app: FastifyInstance, most: number): void {
  const beyond = new WeakSet<Socket>()
  let open = 0
  app.server.maxConnections = most + SPARE
  app.server.on('connection', (socket: Socket) => {
    open += 1
    socket.once('close', () => {
      open -= 1
    })
    if (open > most) beyond.add(socket)
  })
  app.addHook('onRequest', (request, reply, done) => {
    if (!beyond.has(request.raw.socket) || isProbe(request)) return done()
    reply.header('connection', 'close')
    done(
      new RegisterError(
        'overloaded',
        `More than ${most} connections are open, and ${most} are the most. Close those you do not need, and try again after Retry-After seconds.`,
      ),
    )
  })
}
