import { Socket } from 'node:net'
import pg from 'pg'
import { type Asked, askBusyBackends } from './busy-backends.ts'

/** How long an answer may be awaited in silence before the server is asked whether it comes, in milliseconds. */
const SILENCE = 1_000
/** How long making a connection may take; a process that was too busy to look has not waited, so it waits again. */
const CONNECTING = 1_000
const TOO_BUSY = 100

/** A connection of the pool. */
interface Link {
  readonly client: pg.Client
  readonly socket: Socket
  /** Given to somebody by the pool. */
  lent: boolean
  /** For the answer to a statement. */
  waiting: boolean
  /** Not to be lent again. */
  broken: boolean
}

/**
 * Looks after the connections of a pool: a fault ends statements and never the process, and no connection is lent after
 * one. A fault of one counts for all that there are, as they mostly fall together and new ones cost little. The network
 * may lose one without a word, and a statement may rightly take long: so when one is silent the server is asked about it.
 */
export function lookAfterLinks(pool: pg.Pool, server: Asked): void {
  const links = new Map<pg.ClientBase, Link>()
  const ask = asOne(() => askBusyBackends(server))

  const breakAll = (error: Error) => {
    const whole = [...links.values()].filter(({ broken }) => !broken)
    if (whole.length === 0) return
    process.emitWarning(`${whole.length} connections to PostgreSQL are given up: ${error.message}`)
    for (const link of whole) {
      link.broken = true
      // The pool hears of it and forgets the connection. Those that are lent may still end what they are at.
      if (!link.lent) link.socket.destroy(error)
    }
  }

  const onSilence = async (link: Link) => {
    const { socket } = link
    if (link.lent && link.waiting) {
      const heard = socket.bytesRead
      const isBusy = await ask()
      if (link.waiting && socket.bytesRead === heard && !isBusy(backendOf(link.client))) {
        breakAll(silence())
        socket.destroy(silence())
      }
    }
    socket.setTimeout(SILENCE)
  }

  pool.on('connect', (client) => {
    const { stream } = client.connection
    if (!(stream instanceof Socket)) throw new TypeError('a connection to PostgreSQL is no socket')
    const link: Link = { client, socket: stream, lent: false, waiting: false, broken: false }
    links.set(client, link)
    // Without a listener, a connection that the server ends would take the whole process with it.
    client.on('error', breakAll)
    client.on('drain', () => {
      link.waiting = false
    })
    beforeQueries(client, (result) => {
      link.waiting = true
      result.catch((error) => {
        if (endsLink(error)) breakAll(error)
      })
    })
    stream.setTimeout(SILENCE).on('timeout', () => void onSilence(link))
  })
  // Its connection has told of it.
  pool.on('error', () => {})
  pool.on('acquire', (client) => {
    const link = links.get(client)
    if (link !== undefined) link.lent = true
  })
  pool.on('release', (_error, client) => {
    const link = links.get(client)
    if (link === undefined) return
    link.lent = false
    if (!link.broken && !link.waiting && client.getTransactionStatus() === 'I') return
    // The pool keeps none that has been ended.
    void client.end()
    link.socket.destroy()
  })
  pool.on('remove', (client) => links.delete(client))
}

/**
 * A client that does not wait for a connection as long as the pool lets a caller wait: else those that the network has
 * swallowed would hold all places in the pool for some time after it works again.
 */
export class LinkClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config)
    let timer: NodeJS.Timeout
    const wait = () => {
      const due = performance.now() + CONNECTING
      timer = setTimeout(() => {
        if (performance.now() - due > TOO_BUSY) wait()
        else this.connection.stream.destroy()
      }, CONNECTING)
    }
    wait()
    for (const event of ['connect', 'end'] as const) this.once(event, () => clearTimeout(timer))
  }
}

const silence = () => Object.assign(new Error('the database fell silent'), { code: 'ETIMEDOUT' })

// The server ends a connection with these; by code, as the words are in the server's language.
const LAST_WORDS = /^(08|57P0|25P0[34]$)/

/** Whether a connection is of no more use after an error: by the server's own words, or because there were none. */
const endsLink = (error: unknown): error is Error =>
  error instanceof pg.DatabaseError ? LAST_WORDS.test(error.code ?? '') : error instanceof Error

/** The process of the server that serves a client. */
const backendOf = (client: pg.Client): number =>
  'processID' in client && typeof client.processID === 'number' ? client.processID : 0

/** Shows every query's result to `see` before anybody else has it. */
function beforeQueries(client: pg.Client, see: (result: Promise<unknown>) => void): void {
  const query: (...args: unknown[]) => unknown = client.query.bind(client)
  const seen = (...args: unknown[]): unknown => {
    const result = query(...args)
    if (result instanceof Promise) see(result)
    return result
  }
  Object.assign(client, { query: seen })
}

/** Asks once for all who want to know while the answer is on its way. */
function asOne<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined
  return () => {
    asked ??= ask().finally(() => {
      asked = undefined
    })
    return asked
  }
}
