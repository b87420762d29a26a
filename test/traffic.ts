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
  let goesOn = true
  const write = async (key: string) => {
    const response = await fetch(collection, {
      method: 'POST',
      body: JSON.stringify(make('contexts', key)),
      headers: { 'content-type': 'application/json' },
    })
    if (response.status === 201)
      kept.push({ key, revision: Number(response.headers.get('etag')?.slice(1, -1)) })
    return response
  }
  const client = async (number: number) => {
    for (let turn = 0; goesOn; turn++) {
      const method = turn % writes === 0 ? 'POST' : 'GET'
      const began = performance.now()
      const ask = method === 'POST' ? write(`${name}-${number}-${turn}`) : fetch(`${collection}?limit=1`)
      const answered = await ask.then(seen, unanswered)
      answers.push({ method, began, at: performance.now(), ...answered })
      if (answered.status === 503) await sleep(10)
    }
  }
  const running = Promise.all(Array.from({ length: clients }, (_, number) => client(number)))
  return {
    answers,
    kept,
    stop: async () => {
      goesOn = false
      await running
    },
  }
}

async function seen(response: Response): Promise<Pick<Answered, 'status' | 'flaw'>> {
  const { status, headers } = response
  const text = response.bodyUsed ? '' : await response.text()
  if (status === 200 || status === 201) return { status }
  if (status === 503 && headers.has('retry-after')) return { status }
  return { status, flaw: `${status} ${text}` }
}

function unanswered(error: unknown): Pick<Answered, 'status' | 'flaw'> {
  const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : ''
  return { status: 0, flaw: `${error}${cause}` }
}
