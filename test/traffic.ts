import { once } from 'node:events'
import { Agent, type IncomingMessage, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { make } from './make.ts'

/** How a request was answered; times are those of `performance.now()`. */
export interface Answered {
  readonly method: string
  /** 0 when there was no answer. */
  readonly status: number
  readonly began: number
  readonly at: number
  /** What was strange about it, in words. */
  readonly flaw?: string
}

/** An entry that the service said it has. */
export interface Kept {
  readonly key: string
  readonly revision: number
}

export interface Traffic {
  readonly answers: readonly Answered[]
  readonly kept: readonly Kept[]
  /** Lets requests under way end. */
  readonly stop: () => Promise<void>
}

interface Ways {
  readonly clients: number
  /** Every how many requests one is a write. */
  readonly writes: number
  /** Told apart from those of other traffic on the register. */
  readonly name: string
}

/** Writes to a register and reads from it, as fast as answers come, until it is stopped. */
export function startTraffic(address: string, register: string, { clients, writes, name }: Ways): Traffic {
  const answers: Answered[] = []
  const kept: Kept[] = []
  const collection = `${address}/v1/registers/${register}/contexts`
  // Cheaper than fetch, so that the load is the service's.
  const agent = new Agent({ keepAlive: true })
  let goesOn = true
  const write = async (key: string) => {
    const told = await send(agent, 'POST', collection, JSON.stringify(make('contexts', key)))
    if (told.status === 201) kept.push({ key, revision: Number(told.etag?.slice(1, -1)) })
    return told
  }
  const client = async (number: number) => {
    let own = `${collection}?limit=1`
    for (let turn = 0; goesOn; turn++) {
      const method = turn % writes === 0 ? 'POST' : 'GET'
      const began = performance.now()
      const key = `${name}-${number}-${turn}`
      const told = await (method === 'POST' ? write(key) : send(agent, 'GET', own)).catch(unanswered)
      if (told.status === 201) own = `${collection}/${key}`
      answers.push({ method, began, at: performance.now(), ...told })
      if (told.status === 503) await sleep(10)
    }
  }
  const running = Promise.all(Array.from({ length: clients }, (_, number) => client(number)))
  return {
    answers,
    kept,
    stop: async () => {
      goesOn = false
      await running
      agent.destroy()
    },
  }
}

interface Told {
  readonly status: number
  readonly etag?: string | undefined
  readonly flaw?: string
}

async function send(agent: Agent, method: string, url: string, body?: string): Promise<Told> {
  const headers = body === undefined ? {} : { 'content-type': 'application/json' }
  const asked = request(url, { agent, method, headers })
  asked.end(body)
  const [answer]: IncomingMessage[] = await once(asked, 'response')
  if (answer === undefined) throw new Error('a response is one')
  const { statusCode: status = 0, headers: said } = answer
  const told = await text(answer)
  if (status === 200 || status === 201) return { status, etag: said.etag }
  if (status === 503 && said['retry-after'] !== undefined) return { status }
  return { status, flaw: `${status} ${told}` }
}

const unanswered = (error: Error): Told => ({ status: 0, flaw: error.message })
