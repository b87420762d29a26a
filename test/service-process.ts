import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { type Database, openEmbedded, openPostgres } from '../src/db/open.ts'
import { makeDataFolder, SERVER, serverDatabase } from './harness.ts'
import type { Test } from './tap.ts'

const MAIN = fileURLToPath(new URL('../src/main.js', import.meta.url))

/** How a process ended, and what it said on its standard error. */
export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stderr: string
}

/** The service in a process of its own. */
export interface ServiceProcess {
  readonly pid: number
  /** Where it listens; throws when it ends before it does. */
  readonly address: () => Promise<string>
  readonly ended: Promise<Ended>
  readonly kill: (signal: NodeJS.Signals) => Promise<Ended>
}

/** A place with data of its own, which services are started on one after the other. */
export interface Place {
  readonly start: () => ServiceProcess
  /** Opens the data itself; on the embedded database only while no service runs. */
  readonly open: () => Promise<Database>
}

/** A new place on the engine that the tests run on: a data folder, or a migrated database. */
export async function makePlace(t: Test): Promise<Place> {
  if (SERVER === undefined) {
    const dataDir = join(t.testdir(), 'data')
    await makeDataFolder(dataDir)
    return { start: () => startService(t, { ROPA_DATA_DIR: dataDir }), open: () => openEmbedded(dataDir) }
  }
  const url = await serverDatabase(t, SERVER)
  return {
    start: () => startService(t, { DATABASE_URL: url }),
    open: async () => openPostgres({ url, prepare: true }),
  }
}

/** Starts the built service on any free port; it is gone when the test ends. */
export function startService(t: Test, env: Record<string, string>): ServiceProcess {
  const child = spawn(process.execPath, [...process.execArgv, MAIN], {
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      LOG_LEVEL: 'silent',
      ROPA_AUTH: 'off',
      ROPA_STOP_DELAY: '0',
      ROPA_MAX_REQUESTS_A_MINUTE: '0',
      ROPA_MAX_DELAY_MS: '0',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk
  })
  const ended = once(child, 'close').then(
    ([code, signal]): Ended => ({
      code: code as number | null,
      signal: signal as NodeJS.Signals | null,
      stderr,
    }),
  )
  const listening = new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout })
      .on('line', (line) => {
        const [, address] = /listens on (http:\/\/\S+?),/.exec(line) ?? []
        if (address !== undefined) resolve(address)
      })
      .on('close', () => reject(new Error(`the service ended before it listened: ${stderr}`)))
  })
  // Who only waits for the end does not ask for the address.
  listening.catch(() => {})
  const kill = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    return ended
  }
  t.teardown(() => kill('SIGKILL'))
  return { pid: child.pid ?? 0, address: () => listening, ended, kill }
}
