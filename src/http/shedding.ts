import { getHeapStatistics } from 'node:v8'
import type { FastifyInstance } from 'fastify'
import { RegisterError } from '../domain/errors.ts'
import type { Limits } from '../limits.ts'
import { isProbe } from './health.ts'

/** How often the process is looked at, in milliseconds, and how often in a row it must be found at its limit. */
const EVERY = 250
const TIMES = 4

/**
 * Refuses requests while the process has too much to do. What counts is how late its timers are and not how busy it
 * is: at full speed it is always busy. One large commit makes it late once, and once is not enough.
 */
export function shedLoad(app: FastifyInstance, { delay, heap }: Limits): void {
  let late = 0
  let full = 0
  let due = performance.now() + EVERY
  const timer = setInterval(() => {
    const now = performance.now()
    late = delay > 0 && now - due > delay ? late + 1 : 0
    full = heap > 0 && heapInUse() > heap ? full + 1 : 0
    due = now + EVERY
  }, EVERY).unref()
  app.addHook('onClose', async () => clearInterval(timer))
  app.addHook('onRequest', (request, _reply, done) => {
    if (late >= TIMES && !isProbe(request)) done(tooLate(delay))
    else if (full >= TIMES && !isProbe(request)) done(tooFull(heap))
    else done()
  })
}

/** Per cent of the heap that Node may have. */
function heapInUse(): number {
  const { used_heap_size, heap_size_limit } = getHeapStatistics()
  return (used_heap_size / heap_size_limit) * 100
}

const tooLate = (delay: number): RegisterError =>
  new RegisterError(
    'overloaded',
    `Requests wait for longer than ${delay} ms here, which is the most. Try again after Retry-After seconds.`,
  )

const tooFull = (heap: number): RegisterError =>
  new RegisterError(
    'overloaded',
    `More than ${heap} % of the memory is in use here, which is the most. Try again after Retry-After seconds.`,
  )
