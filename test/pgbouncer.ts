import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const script = fileURLToPath(new URL('../../scripts/pgbouncer.sh', import.meta.url))

/** The URL of the same database through a PgBouncer in transaction mode, which is gone when the test ends. */
export async function throughPgBouncer(
  t: { teardown: (work: () => Promise<void>) => void },
  url: string,
): Promise<string> {
  const through = new URL(url)
  const { stdout } = await run(script, ['start', through.port])
  const [, dir = ''] = /ROPA_PGBOUNCER_DIR=(.+)/.exec(stdout) ?? []
  t.teardown(async () => void (await run(script, ['stop', dir])))
  const [, port = ''] = /ROPA_PGBOUNCER_PORT=(.+)/.exec(stdout) ?? []
  through.port = port
  return through.href
}
