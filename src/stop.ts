import closeWithGrace from 'close-with-grace'
import type { FastifyInstance } from 'fastify'
import type { Config } from './config.ts'
import { drain } from './http/drain.ts'

const SECOND = 1_000

/**
 * Stops the service on a signal, or after an error that nobody caught, and ends the process `stopWithin` seconds later
 * whatever is under way; a second signal ends it at once. `close` gives back what the service was built on.
 */
export function stopGracefully(
  app: FastifyInstance,
  { stopDelay, stopWithin }: Pick<Config, 'stopDelay' | 'stopWithin'>,
  close: () => Promise<void>,
): void {
  const { log } = app
  const options = {
    delay: stopWithin * SECOND,
    onTimeout: () =>
      log.error(`ended with requests under way, ${stopWithin} seconds after it was asked to stop`),
    onSecondSignal: (signal: string) => log.error(`ended at once by a second ${signal}`),
  }
  closeWithGrace(options, async ({ err, signal }) => {
    if (err !== undefined)
      log.error({ err: { message: err.message, stack: err.stack } }, 'stopping after an error')
    // Only an orderly stop has somebody to wait for: not one at a terminal, and not one after an error.
    await drain(app, signal === 'SIGTERM' ? stopDelay * SECOND : 0)
    await close()
  })
}
