import type { Server } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'

const draining = new WeakSet<Server>()

/** Whether the service is about to stop: it still answers, and wants no more requests. */
export const isDraining = ({ server }: FastifyInstance): boolean => draining.has(server)

/** How often connections that have fallen idle are closed, in milliseconds. */
const SWEEP = 50

/**
 * Stops a service without failing a request: for `delay` milliseconds it answers as before, `/readyz` aside, and asks
 * callers to make a new connection next time, so that they and whatever spreads requests go elsewhere; then it listens
 * no more, ends event streams, and answers the requests that are under way.
 */
export async function drain(app: FastifyInstance, delay: number): Promise<void> {
  const { server } = app
  draining.add(server)
  // Before Fastify has the request, as it may answer at once.
  server.prependListener('request', (_request, response) => response.setHeader('connection', 'close'))
  await sleep(delay)
  // Those that were busy when the server closed would else be kept for their callers until they time out.
  const sweeping = setInterval(() => server.closeIdleConnections(), SWEEP)
  await app.close().finally(() => clearInterval(sweeping))
}
