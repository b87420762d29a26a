import type { Fetched } from '../../client/answered.ts'
import { type ApiClient, ProblemError } from '../../client/index.ts'
import { RegisterError } from '../../domain/errors.ts'
import { type Check, compileCheck } from '../../domain/validate.ts'
import type { Io } from '../io.ts'
import { ask, nonsense, reach, unavailable } from '../service.ts'
import type { Asked } from './options.ts'

/** A service that is asked, with the patience for its answers. */
export interface JudgingService {
  readonly address: string
  readonly register: string
  readonly client: ApiClient
  /** What was asked for. Throws `unavailable` with a sentence when nothing, something else or nonsense comes back. */
  readonly ask: <Told>(
    shape: object,
    send: (signal: AbortSignal) => Promise<Fetched<unknown>>,
  ) => Promise<Told>
}

const PATIENCE = 30

/** The service that options name. Throws `invalid` when they cannot be followed. */
export async function judgingServiceOf(asked: Asked, language: string, io: Io): Promise<JudgingService> {
  const { server = '', register, timeout = PATIENCE, keyFile } = asked
  if (register === undefined)
    throw new RegisterError('invalid', '--server needs --register KEY, the key of the register there')
  const { address, client } = await reach({ server, keyFile }, io, { 'accept-language': language })
  const checks = new Map<object, Check>()
  return {
    address,
    register,
    client,
    ask: async <Told>(shape: object, send: (signal: AbortSignal) => Promise<Fetched<unknown>>) => {
      const { data, response } = await ask(address, timeout, send).catch(refuse)
      const check = checks.get(shape) ?? compileCheck(shape)
      checks.set(shape, check)
      const [flaw] = check(data)
      if (flaw === undefined) return data as Told
      const where = flaw.pointer === '' ? 'the answer' : flaw.pointer
      throw nonsense(response.url, `${where} ${flaw.detail}`)
    },
  }
}

/** Without a verdict of the service there is none. */
function refuse(error: unknown): never {
  throw error instanceof ProblemError ? unavailable(error.message, error) : error
}
