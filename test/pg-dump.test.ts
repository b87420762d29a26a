import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openPostgres } from '../src/db/open.ts'
import { loadRegister, shippedRegister } from '../src/first-run.ts'
import { backedUp } from './backup-run.ts'
import { ROOT } from './check-run.ts'
import { openDoor, put } from './door.ts'
import { SERVER, serverDatabase } from './harness.ts'
import { t } from './tap.ts'

t.setTimeout(120_000)

/** The folder with pg_dump and its like; none on a machine that has only a client library. */
const programs = ['/usr/lib/postgresql', '/opt/homebrew/opt']
  .flatMap((folder) =>
    existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name, 'bin')) : [],
  )
  .filter((folder) => ['pg_dump', 'pg_restore', 'psql'].every((name) => existsSync(join(folder, name))))
  .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  .at(-1)

const page = readFileSync(join(ROOT, 'docs/backup.md'), 'utf8')
const commands = [...page.matchAll(/^```shell\n(.*?)^```$/gms)].map(([, block = '']) => block)

const skip = SERVER === undefined ? 'no server' : programs === undefined ? 'no pg_dump' : false

t.test('a dump as documented, restored into a new cluster, holds the same registers', { skip }, async (t) => {
  const folder = t.testdir({})
  const url = await serverDatabase(t, SERVER ?? '')
  const { db, close } = openPostgres({ url, prepare: false })
  await loadRegister(db, shippedRegister())
  const { commit } = await openDoor(db)
  await commit([put('contexts', 'a'), put('purposes', 'b')])
  const before = join(folder, 'before.ndjson')
  t.match(await backedUp(db, before), { status: 0 })
  await close()

  const started = execFileSync(join(ROOT, 'scripts/postgres.sh'), ['start'], { encoding: 'utf8' })
  const [, directory = ''] = /ROPA_TEST_DATABASE_DIR=(\S+)/.exec(started) ?? []
  const [, admin = ''] = /ROPA_TEST_DATABASE_URL=(\S+)/.exec(started) ?? []
  t.teardown(() => void execFileSync(join(ROOT, 'scripts/postgres.sh'), ['stop', directory]))
  const as = (address: string, change: (url: URL) => void) => {
    const changed = new URL(address)
    change(changed)
    return changed.href
  }
  const restored = as(admin, (address) => {
    address.pathname = '/ropa_restored'
  })
  const env = {
    ...process.env,
    PATH: `${programs}:${process.env.PATH}`,
    OWNER_URL: url,
    DUMP_URL: as(url, (address) => {
      address.username = 'ropa_dump'
    }),
    NEW_ADMIN_URL: admin,
    NEW_URL: restored,
  }
  t.equal(commands.length, 4)
  for (const command of commands) {
    const script = command.replaceAll('dist/bundle', join(ROOT, 'dist/bundle'))
    const { status, stderr } = spawnSync('bash', ['-eu', '-c', script], {
      cwd: folder,
      env,
      encoding: 'utf8',
    })
    t.equal(status, 0, `${command}\n${stderr}`)
  }

  const there = openPostgres({ url: restored, prepare: false })
  const after = join(folder, 'after.ndjson')
  t.match(await backedUp(there.db, after), { status: 0 })
  await there.close()
  const rows = (file: string) => readFileSync(file, 'utf8').split('\n').slice(1, -2)
  t.strictSame(rows(after), rows(before))
})
