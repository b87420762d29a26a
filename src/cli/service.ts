import { readFile } from 'node:fs/promises'
import type { Fetched } from '../client/answered.ts'
import { type ApiClient, createClient, ProblemError } from '../client/index.ts'
import { RegisterError } from '../domain/errors.ts'
import { reasonOf } from '../domain/reason.ts'
import { isLoopback } from '../loopback.ts'
import type { Io } from './io.ts'

/** How a service is reached. */
export interface ServiceOptions {
  /** Address of a service, such as `http://127.0.0.1:3000`. */
  readonly server: string
  /** Path of a file with the access token; else the variable ROPA_API_KEY. */
  readonly keyFile?: string | undefined
}

/** A client of the service that options name; nothing is sent yet. Throws `invalid` or `not-found` when they cannot be followed. */
export async function reach(
  { server, keyFile }: ServiceOptions,
  io: Io,
  headers: Record<string, string> = {},
): Promise<{ readonly address: string; readonly client: ApiClient }> {
  const address = addressOf(server)
  const key = await keyOf(keyFile, io)
  if (key !== undefined) refuseToTell(address)
  return {
    address: address.href,
    client: createClient({ baseUrl: address.href, headers, key }),
  }
}

/**
 * What a service answers within `timeout` seconds. Throws ProblemError when it refuses, and `unavailable` with a sentence
 * when it is down, slow, breaks off or answers what is no JSON.
 */
export async function ask(
  address: string,
  timeout: number,
  send: (signal: AbortSignal) => Promise<Fetched<unknown>>,
): Promise<{ readonly data: unknown; readonly response: Response }> {
  try {
    const { data, error, response } = await send(AbortSignal.timeout(timeout * 1000))
    if (!response.ok) throw new ProblemError(response, error)
    return { data, response }
  } catch (error) {
    if (!isOfService(error)) throw error
    throw unavailable(whyNot(error, address, timeout), error)
  }
}

/** A refusal because of the service: it is not there, or what it answers makes no sense. */
export const unavailable = (message: string, cause?: unknown): RegisterError =>
  new RegisterError('unavailable', message, { cause })

/** The refusal of an answer that cannot be one of this service. */
export const nonsense = (from: string, why: string): RegisterError =>
  unavailable(`${from} answered what is not understood: ${why}; is a ropa of this version there?`)

/** Whether the service is to blame, or the way there; what the program itself did wrong is for its developers. */
function isOfService(error: unknown): error is Error {
  if (!(error instanceof Error)) return false
  // That of `fetch` has a cause, unless a body just ended; that of a mistake in the program has none.
  if (error instanceof TypeError) return error.cause !== undefined || error.message === 'terminated'
  return error instanceof SyntaxError || error.name === 'TimeoutError'
}

/** Why a service gave no answer, as a sentence. */
function whyNot(error: Error, address: string, timeout: number): string {
  if (error.name === 'TimeoutError')
    return `${address} did not answer within ${timeout} s; is it busy? --timeout waits longer`
  if (error instanceof SyntaxError)
    return `${address} answered what is no JSON; is a ropa there, and not something in front of it?`
  const { cause } = error
  const code: unknown = cause instanceof Error ? Reflect.get(cause, 'code') : undefined
  const why = cause === undefined ? reasonOf(error) : reasonOf(cause) || String(code)
  return `${address} cannot be reached: ${why}; is the service running there?`
}

function addressOf(server: string): URL {
  const address = URL.canParse(server) ? new URL(server) : undefined
  if (address === undefined || !/^https?:$/.test(address.protocol))
    throw new RegisterError('invalid', `--server ${server} is no address such as http://127.0.0.1:3000`)
  if (address.username !== '' || address.password !== '')
    throw new RegisterError(
      'invalid',
      '--server has a name or password in it; give the key by ROPA_API_KEY or --key-file',
    )
  return address
}

async function keyOf(path: string | undefined, { env = {} }: Io): Promise<string | undefined> {
  const [from, key] =
    path === undefined ? ['ROPA_API_KEY', env.ROPA_API_KEY || undefined] : [path, await readKey(path)]
  if (key === undefined || /^[\x21-\x7e]+$/.test(key)) return key
  throw new RegisterError(
    'invalid',
    `${from} holds no key: a key is one line of visible ASCII without spaces`,
  )
}

async function readKey(path: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).trim()
  } catch (cause) {
    throw new RegisterError('not-found', `--key-file ${path} cannot be read: ${reasonOf(cause)}`, { cause })
  }
}

/** A key that goes through a network in the open is everybody's. */
function refuseToTell({ protocol, hostname, href }: URL): void {
  if (protocol === 'https:' || isLoopback(hostname)) return
  throw new RegisterError('invalid', `${href} is not https, so the key is not sent there; use https`)
}
