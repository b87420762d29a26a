import { type Fetched, ok } from './answered.ts'
import type { Sending } from './api.ts'
import type { ApiClient } from './client.ts'
import { eventsIn } from './event-stream.ts'
import type { FedCommit } from './feed.ts'
import { ProblemError } from './problem-error.ts'
import { wire } from './wire.ts'

interface Following extends Sending {
  /** Revision that is known already; what comes after the newest one unless told. */
  readonly after?: number
  /** About how long to wait before it connects again, in milliseconds; 3 seconds unless told. */
  readonly patience?: number
}

/**
 * Every commit of a register as it happens, each once and in order, from the feed's event stream. It connects again when
 * the stream ends or breaks off, and goes on for ever: leave the loop, or abort the signal (the loop then ends). Throws
 * ProblemError when the service refuses it, such as for a register that is not there.
 */
export async function* follow(
  client: ApiClient,
  register: string,
  { after, patience = 3_000, signal, headers }: Following = {},
): AsyncGenerator<FedCommit, void, undefined> {
  let known = after
  const aborted = new Promise<void>((resolve) => signal?.addEventListener('abort', () => resolve()))
  while (signal?.aborted !== true) {
    try {
      const fetched = await wire(client).request('get', '/v1/registers/{register}/changes', {
        params: { path: { register }, query: known === undefined ? {} : { after: known } },
        headers: { ...headers, accept: 'text/event-stream' },
        parseAs: 'stream',
        ...(signal && { signal }),
      })
      const { data } = await ok(fetched as Fetched<ReadableStream<Uint8Array>>)
      for await (const event of eventsIn(data)) {
        const told: FedCommit = JSON.parse(event.data)
        known = told.revision
        if (event.type === 'commit') yield told
      }
    } catch (error) {
      if (error instanceof ProblemError && error.status < 500) throw error
    }
    let timer: ReturnType<typeof setTimeout> | undefined
    // Not all followers at the same moment, when a service with many of them comes back.
    const waited = new Promise((resolve) => {
      timer = setTimeout(resolve, patience * (0.5 + Math.random()))
    })
    await Promise.race([aborted, waited])
    clearTimeout(timer)
  }
}
