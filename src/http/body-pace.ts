import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { RegisterError } from '../domain/errors.ts'

/** Bytes that give a body one more second. */
const BYTES_A_SECOND = 16 * 1024

/**
 * Refuses bodies that do not come: each has `time` milliseconds, and more the more of it has come, so that one who
 * sends a byte now and then holds a connection no longer than one who sends nothing.
 */
export function paceBodies(app: FastifyInstance, time: number): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (hasBody(request)) watch(request, reply, time)
    done()
  })
}

const hasBody = ({ headers }: FastifyRequest): boolean =>
  headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0'

function watch(request: FastifyRequest, reply: FastifyReply, time: number): void {
  const { raw } = request
  const { socket } = raw
  const start = performance.now()
  const before = socket.bytesRead
  const check = () => {
    if (raw.complete || raw.destroyed) return
    const allowed = time + ((socket.bytesRead - before) / BYTES_A_SECOND) * 1_000
    const left = allowed - (performance.now() - start)
    if (left > 0) timer = setTimeout(check, left).unref()
    else refuse(request, reply, Math.round(allowed / 1_000))
  }
  let timer = setTimeout(check, time).unref()
  raw.once('close', () => clearTimeout(timer))
}

function refuse({ raw }: FastifyRequest, reply: FastifyReply, seconds: number): void {
  // It has its answer, or nobody reads it: nothing is left to say.
  if (reply.sent || raw.listenerCount('error') === 0) {
    raw.destroy()
    return
  }
  reply.header('connection', 'close')
  // Whoever reads the body is told, and the answer is that of any other failure.
  raw.emit(
    'error',
    new RegisterError(
      'request-timeout',
      `The body did not come whole within ${seconds} seconds. Send it faster, at ${BYTES_A_SECOND / 1024} KiB a second at least.`,
    ),
  )
}
