import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import type { Test } from './tap.ts'

/** A link to a server that can fail as networks do. */
export interface Link {
  /** The server's address, by way of the link. */
  readonly url: string
  /** Breaks the connections, and refuses new ones until `mend`. */
  readonly cut: () => Promise<void>
  /** Swallows what is sent on the connections that there are, for ever, without a word. */
  readonly forget: () => void
  /** The same, and swallows new connections too until `mend`: they are made, and nothing comes of them. */
  readonly swallow: () => void
  readonly mend: () => Promise<void>
}

/** A link to the server at `url`, gone when the test ends. */
export async function makeLink(t: Test, url: string): Promise<Link> {
  const server = new URL(url)
  const sockets = new Set<Socket>()
  let swallowing = false
  const link = createServer((near) => {
    sockets.add(near)
    near.on('error', () => {})
    if (swallowing) {
      near.resume()
      return
    }
    const far = connect(Number(server.port), server.hostname)
    sockets.add(far)
    far.on('error', () => {})
    near.pipe(far)
    far.pipe(near)
    near.on('close', () => far.destroy())
    far.on('close', () => near.destroy())
  })
  const listen = async (port: number) => {
    link.listen(port, '127.0.0.1')
    await once(link, 'listening')
    return (link.address() as AddressInfo).port
  }
  const port = await listen(0)
  const forget = () => {
    for (const socket of sockets) socket.unpipe().removeAllListeners('close').resume()
  }
  const cut = async () => {
    const closed = link.listening ? once(link, 'close') : undefined
    link.close()
    for (const socket of sockets) socket.destroy()
    sockets.clear()
    await closed
  }
  const through = new URL(url)
  through.port = String(port)
  t.teardown(cut)
  return {
    url: through.href,
    cut,
    forget,
    swallow: () => {
      swallowing = true
      forget()
    },
    mend: async () => {
      swallowing = false
      if (!link.listening) await listen(port)
    },
  }
}
