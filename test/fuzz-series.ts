import fc from 'fast-check'
import type { InjectOptions } from 'fastify'
import type { Operation, Recorded } from './described.ts'
import { commitAll } from './entries.ts'
import { roundsOf } from './fuzz-requests.ts'
import { emptyWorld, type World } from './fuzz-world.ts'
import type { Answer } from './harness.ts'
import { make } from './make.ts'
import { RICH } from './rich.ts'

/** So many, that what is made in one is read, changed and deleted in others; about 2,200 requests. */
const ROUNDS = 6

export interface Series {
  /** Statuses of what was answered. */
  readonly reads: readonly number[]
  readonly writes: readonly number[]
  /** Requests whose answers are failures or not as described, and why. */
  readonly failures: readonly string[]
}

type Fuzzer = (seed: number, told?: { readonly most?: number; readonly register?: string }) => Promise<Series>

/** Asks a service series of requests of these operations, in a register of their own; a seed asks for the same as before. */
export function fuzzer(service: Recorded, operations: readonly Operation[]): Fuzzer {
  const rounds = roundsOf(service.document, operations)
  return async (seed, { most = Number.POSITIVE_INFINITY, register = `fuzz-${seed}` } = {}) => {
    const world = emptyWorld(operations, register, `f${seed}`)
    const told = { reads: [] as number[], writes: [] as number[], failures: [] as string[] }
    const ask = async (options: InjectOptions) => {
      const flaws = service.flaws.length
      const answer = await service.request(options)
      world.learn(options, answer)
      told[options.method === 'GET' ? 'reads' : 'writes'].push(answer.status)
      if (answer.status >= 500 || service.flaws.length > flaws)
        told.failures.push(failure(options, answer, service.flaws.slice(flaws)))
    }
    await begin(service, world, ask)
    const askings = fc.sample(rounds, { numRuns: ROUNDS, seed }).flat()
    for (const asking of askings) {
      if (told.reads.length + told.writes.length >= most) break
      await ask(asking(world))
    }
    return told
  }
}

/** Only a legal basis under the same provision takes the place of another. */
const INTERCHANGEABLE = ['legal-bases', make('legal-bases', 'contract-again')] as const

type Ask = (options: InjectOptions) => Promise<void>

/** Fills the register with entries of every kind, and reads them: what is known to be there is asked about. */
async function begin(service: Recorded, world: World, ask: Ask): Promise<void> {
  const at = `/v1/registers/${world.register}`
  await ask({ method: 'POST', url: '/v1/registers', payload: { key: world.register } })
  await commitAll(service, world.register, [...RICH, INTERCHANGEABLE])
  const key = { name: 'fuzz', role: 'reader', registers: 'all' }
  await ask({ method: 'POST', url: '/v1/api-keys', payload: key })
  for (const kind of new Set(RICH.map(([name]) => name))) await ask({ method: 'GET', url: `${at}/${kind}` })
  for (const url of ['/v1/rules', `${at}/commits`, `${at}/file`, `${at}/purposes/rich/legal-bases`])
    await ask({ method: 'GET', url })
}

function failure({ method, url, headers, payload }: InjectOptions, answer: Answer, flaws: readonly string[]) {
  const sent = `${method} ${url} ${JSON.stringify(headers)} ${String(payload ?? '').slice(0, 2000)}`
  return `${sent}\n  answered ${answer.status} ${answer.text.slice(0, 500)}\n  ${flaws.join('\n  ')}`
}

/** Operations that were asked and never answered well, and those that were never refused. */
export function oneSided({ answered }: Recorded, operations: readonly Operation[]): string[] {
  const isAnswered = (id: string, hundreds: number) =>
    [...(answered.get(id) ?? [])].some((status) => Math.floor(status / 100) === hundreds)
  return operations.flatMap(({ operationId }) =>
    [2, 4].flatMap((hundreds) => (isAnswered(operationId, hundreds) ? [] : [`${operationId} ${hundreds}xx`])),
  )
}
