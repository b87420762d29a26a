import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import pg from 'pg'
import { migrateUp } from '../src/db/migrate.ts'
import { openPostgres } from '../src/db/open.ts'
import type { Test } from './tap.ts'

const SCRIPT = fileURLToPath(new URL('../../scripts/postgres.sh', import.meta.url))

/** A PostgreSQL server of a test's own, to be maltreated. */
export interface Cluster {
  /** Its one database, migrated. */
  readonly url: string
  /** Kills every process of it, as the kernel does without memory or a node does without power. */
  readonly kill: () => Promise<void>
  /** Starts it again with settings such as `fsync=off`, and answers when it takes connections. */
  readonly start: (settings?: readonly string[]) => Promise<void>
}

/** Makes a server, gone when the test ends; its files are in a new folder in `folder`. */
export async function makeCluster(t: Test, folder?: string): Promise<Cluster> {
  const run = async (...args: string[]) => {
    const env = { ...process.env, ...(folder !== undefined && { TMPDIR: folder }) }
    return (await promisify(execFile)(SCRIPT, args, { env })).stdout
  }
  const started = await run('start')
  const [, dir = ''] = /DATABASE_DIR=(\S+)/.exec(started) ?? []
  const [, url = ''] = /DATABASE_URL=(\S+)/.exec(started) ?? []
  const kill = () => killAll(`${dir}/data`)
  t.teardown(async () => {
    await kill()
    await run('stop', dir)
  })
  const { db, close } = openPostgres({ url, prepare: false, connections: 1 })
  await migrateUp(db).finally(close)
  return {
    url,
    kill,
    start: async (settings = []) => {
      await run('resume', dir, ...settings.flatMap((setting) => ['-c', setting]))
      await answers(url)
    },
  }
}

/** Kills the server on a data folder with all its processes, and answers when they are gone. */
async function killAll(data: string): Promise<void> {
  const postmaster = Number((await readFile(`${data}/postmaster.pid`, 'utf8')).split('\n', 1)[0])
  // Read before: afterwards they would be orphans. One that is made meanwhile ends when it finds itself alone.
  const victims = (await processes()).filter(({ pid, parent }) => pid === postmaster || parent === postmaster)
  for (const { pid } of victims) kill(pid)
  const pids = new Set(victims.map(({ pid }) => pid))
  while ((await processes()).some(({ pid }) => pids.has(pid))) await sleep(5)
}

/** The processes of the machine; those that ended and wait to be looked at are none. */
async function processes(): Promise<{ pid: number; parent: number }[]> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,stat='])
  return [...stdout.matchAll(/^ *(\d+) +(\d+) +[^Z\s]/gm)].map(([, pid, parent]) => ({
    pid: Number(pid),
    parent: Number(parent),
  }))
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    // It has ended meanwhile.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

/** Answers when a server takes connections. */
async function answers(url: string): Promise<void> {
  for (;;) {
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      await client.end()
      return
    } catch {
      await sleep(10)
    }
  }
}
