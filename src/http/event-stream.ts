import { finished, Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import './access/access.ts'
import { RegisterError } from '../domain/errors.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** How many revisions each listener to changes has yet to be sent. */
    feedLags: () => number[]
  }
}

/** Where the text of one listener's stream comes from. */
export interface Source {
  /** The next lines; undefined when there were none for `patience` milliseconds, or the source was closed. */
  readonly next: (patience: number) => Promise<string | undefined>
  /** How many revisions the listener has yet to be sent. */
  readonly behind: () => number
  /** Gives back what the source holds; a `next` under way answers at once. May be called again. */
  readonly close: () => void
}

/** Bounds of event streams; times are in milliseconds. */
interface Bounds {
  /** Most listeners of this process. */
  readonly most: number
  /** After how long without an event a comment is sent, so that both sides know that the other is there. */
  readonly heartbeat: number
  /** How long a listener may leave unread what was sent. */
  readonly unread: number
  /** How long a listener may take to read the rest when the service stops. */
  readonly farewell: number
}

const BOUNDS: Bounds = { most: 1_000, heartbeat: 15_000, unread: 60_000, farewell: 1_000 }
const HEARTBEAT = ':\n\n'

/** Sends an event stream. Throws too-many-listeners, and unavailable while the service stops. */
export type SendStream = (request: FastifyRequest, reply: FastifyReply, open: () => Source) => FastifyReply

/**
 * The event streams (server-sent events) of an app. What is sent waits in no queue: a source is asked for more when its
 * listener has read what there was, and a listener that does not read is dropped. They end when the app closes, and when the credential does that a listener came with.
 */
export function eventStreams(app: FastifyInstance, bounds: Bounds = BOUNDS): SendStream {
  const streams = new Set<Stream>()
  let stopping = false
  app.decorate('feedLags', () => [...streams].map(({ behind }) => behind()))
  app.addHook('preClose', async () => {
    stopping = true
    for (const { end } of streams) end()
    setTimeout(() => {
      for (const { drop } of streams) drop()
    }, bounds.farewell).unref()
  })
  return (request, reply, open) => {
    if (stopping) throw new RegisterError('unavailable', 'The service stops. Try again in a moment.')
    if (streams.size >= bounds.most)
      throw new RegisterError(
        'too-many-listeners',
        `${bounds.most} listeners follow changes here already. Try again in a moment, or ask for pages.`,
      )
    reply
      .type('text/event-stream')
      .header('cache-control', 'no-store')
      // For nginx, which would hold events back until they fill a buffer.
      .header('x-accel-buffering', 'no')
    if (request.method === 'HEAD') return reply.send(Readable.from([]))
    const source = open()
    const { readable, end } = readableOf(source, bounds)
    readable.on('error', (error) => logEnd(request, error))
    const stream = { end, drop: () => reply.raw.destroy(), behind: source.behind }
    streams.add(stream)
    const stopWaiting = request.caller.whenEnded(end)
    finished(reply.raw, () => {
      streams.delete(stream)
      stopWaiting()
    })
    // Else the connection would be kept for another request, and would hold up a service that stops.
    return reply.header('connection', 'close').send(readable)
  }
}

interface Stream extends Pick<Source, 'behind'> {
  /** Ends it after what was sent, or at once where that is in the middle of something. */
  readonly end: () => void
  readonly drop: () => void
}

class UnreadError extends Error {}

function logEnd({ log }: FastifyRequest, error: Error): void {
  if (error instanceof UnreadError) log.info('a listener was dropped, because it did not read')
  else log.error({ err: { message: error.message, stack: error.stack } }, 'an event stream broke')
}

/** What a source gives, as it is read; `end` lets it end. */
function readableOf(source: Source, { heartbeat, unread }: Bounds): { readable: Readable; end: () => void } {
  let asking = false
  let ending = false
  let deadline: NodeJS.Timeout | undefined
  const take = (text: string | undefined) => {
    asking = false
    if (readable.destroyed) return
    if (ending && text !== undefined) readable.destroy()
    else if (ending) readable.push(null)
    else {
      deadline = setTimeout(() => readable.destroy(new UnreadError()), unread)
      readable.push(text ?? HEARTBEAT)
    }
  }
  const readable = new Readable({
    // Nothing is read ahead.
    highWaterMark: 0,
    // Called when what was sent before has gone to the network.
    read() {
      clearTimeout(deadline)
      asking = true
      source.next(heartbeat).then(take, (error: Error) => readable.destroy(error))
    },
    destroy(error, done) {
      clearTimeout(deadline)
      source.close()
      done(error)
    },
  })
  // Not all at the same moment, when a service with many listeners comes back.
  readable.push(`retry: ${2_000 + Math.floor(Math.random() * 3_000)}\n\n`)
  const end = () => {
    ending = true
    if (asking) source.close()
    else readable.destroy()
  }
  return { readable, end }
}
