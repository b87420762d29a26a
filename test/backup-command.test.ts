import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { backupCommand } from '../src/cli/backup/backup.ts'
import { fsckCommand } from '../src/cli/backup/fsck.ts'
import { restoreCommand } from '../src/cli/backup/restore.ts'
import { migrateDown, migrateUp } from '../src/db/migrate.ts'
import { openEmbedded } from '../src/db/open.ts'
import { ran } from './backup-run.ts'
import { ROOT } from './check-run.ts'
import { openDoor, put } from './door.ts'
import { makeDataFolder } from './harness.ts'
import { t } from './tap.ts'

t.setTimeout(120_000)

const folder = t.testdir({})
const dataDir = join(folder, 'data')
const file = join(folder, 'backup.ndjson.gz')
await makeDataFolder(dataDir)
const database = await openEmbedded(dataDir)
const door = await openDoor(database.db)
await door.commit([put('contexts', 'a')])

/** Runs the built command on a data folder. */
function built(words: readonly string[], data: string, input: Uint8Array = Buffer.of()) {
  const { DATABASE_URL: _, MIGRATE_DATABASE_URL: __, ...env } = process.env
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...process.execArgv, join(ROOT, 'dist/bundle/cli/main.js'), ...words],
    { env: { ...env, ROPA_DATA_DIR: data }, input },
  )
  return { status, out: stdout, err: stderr.toString() }
}

t.test('an embedded database that a service has open is left alone, and who has it is told', async (t) => {
  const config = { dataDir }
  for (const told of [
    await ran((io) => backupCommand({ config, file, version: '0' }, io)),
    await ran((io) => restoreCommand({ config, file }, io)),
    await ran((io) => fsckCommand({ config, format: 'text' }, io)),
  ])
    t.match(told, {
      status: 2,
      out: '',
      err: `The data folder ${dataDir} is in use by this process (${process.pid})`,
    })
  t.notOk(existsSync(file))
  await migrateDown(database.db)
  await database.close()
})

t.test('a database that is not there is not made, nor read when its tables are not up to date', async (t) => {
  const none = { dataDir: join(folder, 'none') }
  const missing = { status: 2, out: '', err: /There is no embedded database in .*none\. Set ROPA_DATA_DIR/ }
  t.match(await ran((io) => backupCommand({ config: none, file, version: '0' }, io)), missing)
  t.match(await ran((io) => fsckCommand({ config: none, format: 'text' }, io)), missing)
  t.notOk(existsSync(none.dataDir))
  t.match(await ran((io) => fsckCommand({ config: { dataDir }, format: 'text' }, io)), {
    status: 2,
    out: '',
    err: /migrations have not run \(\d{8}T\d{4}-[a-z-]+\)\. Run "ropa migrate up" first/,
  })
  const { db, close } = await openEmbedded(dataDir)
  await migrateUp(db)
  await close()
})

t.test('the command backs up to a file of its owner, restores from a pipe, and looks', async (t) => {
  t.match(await ran((io) => backupCommand({ config: { dataDir }, file, version: '0.1.0' }, io)), {
    status: 0,
    err: `backed up ${door.register}: revision 1, 1 versions`,
  })
  t.equal(statSync(file).mode & 0o777, 0o600)
  t.same(
    readdirSync(folder).filter((name) => name.endsWith('.tmp')),
    [],
    'no draft is left',
  )
  const piped = built(['backup', '-', '--register', door.register], dataDir)
  t.equal(piped.status, 0)
  const rows = (text: string) => text.split('\n').slice(1, -2)
  t.strictSame(rows(piped.out.toString()), rows(gunzipSync(readFileSync(file)).toString()))

  const copy = join(folder, 'copy')
  t.match(built(['restore', '-'], copy, readFileSync(file)), { status: 0, err: '' })
  const { db, close } = await openEmbedded(copy)
  await sql`update contexts set label = '{"sv":"x"}'`.execute(db)
  await close()
  const found = built(['fsck', '--register', door.register], copy)
  t.equal(found.status, 1)
  t.equal(
    found.out.toString(),
    `${door.register}: contexts contexts/a: the row a has another value than its content in label
FAIL: ${door.register} at revision 1: 1 fault\n`,
  )
  t.match(built(['fsck', '--format', 'xml'], dataDir), { status: 2 })
})
