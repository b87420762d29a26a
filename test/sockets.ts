import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

export interface RawAnswer {
  readonly status: number
  readonly headers: string
  /** The body, where that is JSON. */
  // Tests look into bodies of every shape; what is not there fails the assertion.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly body: any
  /** Milliseconds until the connection was closed. */
  readonly after: number
}

/** Opens a connection. */
export async function open(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  // What is refused may be closed before it is sent whole.
  socket.on('error', () => {})
  await once(socket, 'connect')
  return socket
}

/** What a connection is answered until the other side closes it. */
export async function answerOn(socket: Socket): Promise<RawAnswer> {
  const start = performance.now()
  let text = ''
  socket.on('data', (chunk) => {
    text += chunk
  })
  await once(socket, 'close')
  const [headers = '', body = ''] = text.split(/\r\n\r\n(.*)/s)
  return {
    status: Number(/^HTTP\/1\.1 (\d{3}) /.exec(headers)?.[1]),
    headers,
    body: body.startsWith('{') ? JSON.parse(body) : undefined,
    after: performance.now() - start,
  }
}

/** Sends bytes as they are on a connection of their own, and reads what is answered until it is closed. */
export async function exchange(port: number, bytes: string): Promise<RawAnswer> {
  const socket = await open(port)
  socket.write(bytes)
  return answerOn(socket)
}

/** The head of a request that is the last one on its connection unless told. */
export const head = (line: string, headers = '', connection = 'close'): string =>
  `${line} HTTP/1.1\r\nHost: localhost\r\nConnection: ${connection}\r\n${headers}\r\n`
