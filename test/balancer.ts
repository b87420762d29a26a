import { once } from 'node:events'
import { Agent, createServer, get, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Test } from './tap.ts'

/** How often instances are asked whether they are ready, in milliseconds. */
const EVERY = 100

/** One instance behind the balancer. */
interface Member {
  readonly address: string
  readonly agent: Agent
  ready: boolean
}

export interface Balancer {
  readonly address: string
  /** Takes an instance in; requests go to it once it is ready. */
  readonly add: (address: string) => void
  /** Forgets an instance. */
  readonly remove: (address: string) => void
  readonly ready: () => number
}

/**
 * A load balancer as simple as they come: it asks each instance for `/readyz`, hands requests to those that are ready
 * in turn, keeps its connections to them, and never tries a request again.
 */
export async function startBalancer(t: Test): Promise<Balancer> {
  const members = new Map<string, Member>()
  let turn = 0
  const server = createServer((from, to) => {
    const ready = [...members.values()].filter((member) => member.ready)
    const member = ready[turn++ % ready.length]
    if (member === undefined) to.writeHead(502).end('no instance is ready')
    else forward(from, to, member)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const asking = setInterval(() => {
    for (const member of members.values()) void ask(member)
  }, EVERY)
  t.teardown(() => {
    clearInterval(asking)
    server.closeAllConnections()
    server.close()
  })
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    add: (address) => members.set(address, { address, agent: new Agent({ keepAlive: true }), ready: false }),
    remove: (address) => {
      members.get(address)?.agent.destroy()
      members.delete(address)
    },
    ready: () => [...members.values()].filter(({ ready }) => ready).length,
  }
}

function forward(from: IncomingMessage, to: ServerResponse, { address, agent }: Member): void {
  const { method, url, headers } = from
  const { connection: _, ...passed } = headers
  const on = request(new URL(url ?? '/', address), {
    method,
    agent,
    headers: { ...passed, host: '127.0.0.1' },
  })
  on.on('response', (answer) => {
    const { connection: _, 'keep-alive': __, ...told } = answer.headers
    to.writeHead(answer.statusCode ?? 502, told)
    answer.pipe(to)
  })
  on.on('error', (error) => {
    if (to.headersSent) to.destroy()
    else to.writeHead(502).end(`${method} on ${address}: ${error.message}`)
  })
  from.pipe(on)
}

async function ask(member: Member): Promise<void> {
  const asked = get(`${member.address}/readyz`, { agent: false, timeout: 10 * EVERY })
  asked.on('timeout', () => asked.destroy())
  member.ready = await new Promise((resolve) => {
    asked.on('error', () => resolve(false))
    asked.on('response', (answer) => {
      answer.resume()
      resolve(answer.statusCode === 200)
    })
  })
}
