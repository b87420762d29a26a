import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** A server in a process of its own; `url` has no slash at its end. */
export interface Child {
  readonly url: string
  readonly stop: () => Promise<void>
}

/** The built service on a database, as an operator would start it, but for whom it lets in: everybody unless told. */
export const startService = (databaseUrl: string, env: Record<string, string> = {}): Promise<Child> =>
  start('../src/main.js', [], {
    DATABASE_URL: databaseUrl,
    ROPA_AUTH: 'off',
    PORT: '0',
    LOG_LEVEL: 'warn',
    ROPA_MAX_REQUESTS_A_MINUTE: '10000000',
    ...env,
  })

/** A Fastify with one route and nothing else, which sends the bytes that `url` answered when it started. */
export const startBare = (url: string): Promise<Child> => start('./bare.js', [url])

/** A Fastify with one route that assembles purposes of a register from their tables in one Kysely query. */
export const startAssembled = (databaseUrl: string, register: string): Promise<Child> =>
  start('./assembled.js', [databaseUrl, register])

const FIRST_WORDS = /listens on (http:\/\/[^\s,]+)/i

/** Starts a built file of this folder and waits, for at most 30 s, until it prints where it listens. */
async function start(file: string, args: string[], env: Record<string, string> = {}): Promise<Child> {
  const path = fileURLToPath(new URL(file, import.meta.url))
  const child = spawn(process.execPath, [path, ...args], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  // Should this process fail, none of its children may go on alone.
  process.once('exit', () => child.kill())
  const stop = async () => {
    const kill = setTimeout(() => child.kill('SIGKILL'), 5_000)
    child.kill()
    await ended
    clearTimeout(kill)
  }
  const patience = setTimeout(() => child.kill('SIGKILL'), 30_000)
  let said = ''
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
    said += chunk
    const [, url] = FIRST_WORDS.exec(said) ?? []
    if (url === undefined) continue
    clearTimeout(patience)
    child.stdout.resume()
    return { url, stop }
  }
  clearTimeout(patience)
  throw new Error(`${file} ended, or was ended after 30 s, before it listened; it said: ${said}`)
}
