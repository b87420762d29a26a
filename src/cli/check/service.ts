import { type ApiClient, ProblemError } from '../../client/index.ts'
import { RegisterError } from '../../domain/errors.ts'
import { type Check, compileCheck } from '../../domain/validate.ts'
import type { Io } from '../io.ts'
import { reach, unavailable, whyNot } from '../service.ts'
import type { Asked } from './options.ts'

/** A service that is asked, with the patience for its answers. */
export interface Service {
  readonly address: string
  readonly register: string
  readonly client: ApiClient
  /** What was asked for. Throws `unavailable` with a sentence when nothing, something else or nonsense comes back. */
  readonly ask: <Told>(shape: object, send: (signal: AbortSignal) => Promise<Fetched>) => Promise<Told>
}

interface Fetched {
  readonly data?: unknown
  readonly error?: unknown
  readonly response: Response
}

const PATIENCE = 30

/** The service that options name. Throws `invalid` when they cannot be followed. */
export async function serviceOf(asked: Asked, language: string, io: Io): Promise<Service> {
  const { server = '', register, timeout = PATIENCE, keyFile } = asked
  if (register === undefined)
    throw new RegisterError('invalid', '--server needs --register KEY, the key of the register there')
  const { address, client } = await reach({ server, keyFile }, io, { 'accept-language': language })
  const checks = new Map<object, Check>()
  return {
    address,
    register,
    client,
    ask: async <Told>(shape: object, send: (signal: AbortSignal) => Promise<Fetched>) => {
      const { data, error, response } = await answerOf(address, timeout, send)
      if (!response.ok) throw unavailable(new ProblemError(response, error).message)
      const check = checks.get(shape) ?? compileCheck(shape)
      checks.set(shape, check)
      const [flaw] = check(data)
      if (flaw === undefined) return data as Told
      const where = flaw.pointer === '' ? 'the answer' : flaw.pointer
      throw unavailable(
        `${response.url} answered what is not understood: ${where} ${flaw.detail}. Is a ropa of this version there?`,
      )
    },
  }
}

async function answerOf(
  address: string,
  timeout: number,
  send: (signal: AbortSignal) => Promise<Fetched>,
): Promise<Fetched> {
  try {
    return await send(AbortSignal.timeout(timeout * 1000))
  } catch (error) {
    // What the program itself did wrong is for its developers.
    if (!(error instanceof Error) || !['TimeoutError', 'SyntaxError', 'TypeError'].includes(error.name))
      throw error
    throw unavailable(whyNot(error, address, timeout), error)
  }
}
