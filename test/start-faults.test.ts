import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { openEmbedded } from '../src/db/open.ts'
import { makeDataFolder } from './harness.ts'
import { startService } from './service-process.ts'
import { t } from './tap.ts'

t.setTimeout(120_000)
const whole = join(t.testdir(), 'data')
await makeDataFolder(whole)

t.test('a database folder that lacks a file is refused, and nothing is made in its place', async (t) => {
  const folder = join(t.testdir(), 'data')
  cpSync(whole, folder, { recursive: true })
  rmSync(join(folder, 'pgdata', 'PG_VERSION'))
  const files = readdirSync(join(folder, 'pgdata'))
  await t.rejects(openEmbedded(folder), {
    code: 'unavailable',
    message: /pgdata cannot be opened \(it has no PG_VERSION\).*ropa restore/,
  })
  t.same(readdirSync(join(folder, 'pgdata')), files)
})

t.test('a damaged database is told in a sentence, without a stack', async (t) => {
  const folder = join(t.testdir(), 'data')
  cpSync(whole, folder, { recursive: true })
  writeFileSync(join(folder, 'pgdata', 'global', 'pg_control'), 'junk')
  const { code, stderr } = await startService(t, { ROPA_DATA_DIR: folder }).ended
  t.equal(code, 1)
  t.match(
    stderr,
    /^The registry does not start: The database in \S+pgdata cannot be opened \(.*If it is damaged.*\n$/,
  )
})

t.test('an address that cannot be listened on is told by its variables, with 2', async (t) => {
  const other = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => other.once('listening', resolve))
  t.teardown(() => other.close())
  const taken = String(Object(other.address()).port)
  for (const [variables, env] of [
    ['HOST and PORT', { PORT: taken }],
    ['METRICS_HOST and METRICS_PORT', { METRICS_PORT: taken }],
  ] as const) {
    const folder = join(t.testdir(), 'data')
    cpSync(whole, folder, { recursive: true })
    const { code, stderr } = await startService(t, { ROPA_DATA_DIR: folder, ...env }).ended
    t.equal(code, 2, variables)
    t.match(stderr, `The registry does not start: ${variables} name an address that cannot be listened on: `)
    t.match(stderr, 'EADDRINUSE')
  }
})
