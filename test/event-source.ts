import { EventEmitter, once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { StringDecoder } from 'node:string_decoder'

/** An event as the HTML standard's parser has it, with its data as JSON. */
export interface ServerEvent {
  readonly type: string
  readonly id: string
  // Tests look into data of every shape; what is not there fails the assertion.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly data: any
}

/** Someone who listens to an event stream. */
export interface Listener {
  readonly response: IncomingMessage
  readonly events: readonly ServerEvent[]
  /** All that came, as it came. */
  readonly text: () => string
  /** Resolves once this many events came, or this holds; throws when the stream is over before. */
  readonly until: (enough: number | ((listener: Listener) => boolean)) => Promise<void>
  /** How the stream was over: ended by the service, or broken off. */
  readonly over: Promise<'ended' | 'broken'>
  readonly hangUp: () => void
}

/** Asks for an address as an event stream, and listens to what it answers: to no more bytes of it than `most`. */
export async function listen(
  url: string,
  headers: Record<string, string> = {},
  most = Number.POSITIVE_INFINITY,
): Promise<Listener> {
  const asked = request(url, { agent: false, headers: { accept: 'text/event-stream', ...headers } })
  asked.end()
  const [response] = (await once(asked, 'response')) as [IncomingMessage]
  const events: ServerEvent[] = []
  const feed = parser((event) => events.push(event))
  const decoder = new StringDecoder('utf8')
  let text = ''
  const news = new EventEmitter()
  let left = most
  response.on('data', (chunk: Buffer) => {
    const decoded = decoder.write(chunk.subarray(0, left))
    left -= Math.min(left, chunk.length)
    text += decoded
    feed(decoded)
    if (left === 0) asked.destroy()
    news.emit('some')
  })
  let isOver = false
  const over = new Promise<'ended' | 'broken'>((resolve) => {
    response.on('error', () => {})
    response.on('close', () => {
      isOver = true
      resolve(response.complete ? 'ended' : 'broken')
      news.emit('some')
    })
  })
  const listener: Listener = {
    response,
    events,
    text: () => text,
    until: async (enough) => {
      const holds = typeof enough === 'number' ? () => events.length >= enough : () => enough(listener)
      while (!holds()) {
        if (isOver) throw new Error(`the stream was over after ${events.length} events: ${text.slice(-500)}`)
        await once(news, 'some')
      }
    },
    over,
    hangUp: () => asked.destroy(),
  }
  return listener
}

/** Parses an event stream as the HTML standard does: an event counts once the empty line after it has come. */
export function parser(dispatch: (event: ServerEvent) => void): (text: string) => void {
  let rest = ''
  let [type, data, id]: [string, string[], string] = ['message', [], '']
  const field = (name: string, value: string) => {
    if (name === 'event') type = value
    if (name === 'data') data.push(value)
    if (name === 'id') id = value
  }
  return (text) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const [, name = '', value = ''] = /^([^:]*)(?:: ?(.*))?$/.exec(line) ?? []
      if (line !== '') field(name, value)
      else {
        if (data.length > 0) dispatch({ type, id, data: JSON.parse(data.join('\n')) })
        type = 'message'
        data = []
      }
    }
  }
}
