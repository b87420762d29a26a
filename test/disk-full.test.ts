import { execFile } from 'node:child_process'
import { chmod, mkdtemp, rm, statfs, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import { type Database, openPostgres } from '../src/db/open.ts'
import { makeCluster } from './cluster.ts'
import { inconsistencies } from './consistency.ts'
import { commitAll, makeRegister } from './entries.ts'
import { SERVER, serviceOn } from './harness.ts'
import { make } from './make.ts'
import type { Test } from './tap.ts'
import { t } from './tap.ts'

const MIB = 1024 * 1024
const SIZE = 160
const run = promisify(execFile)
t.setTimeout(180_000)

/** A small disk in memory, gone when the test ends; undefined where no file system can be mounted. */
async function makeDisk(t: Test): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'ropa-disk-'))
  t.teardown(() => rm(folder, { recursive: true }))
  try {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}m`, 'ropa-disk-full', folder])
  } catch {
    return undefined
  }
  t.teardown(async () => void (await run('umount', [folder])))
  await chmod(folder, 0o755)
  return folder
}

const disk = SERVER === undefined ? undefined : await makeDisk(t)
const NO_DISK =
  disk === undefined &&
  (SERVER === undefined ? 'it is about PostgreSQL' : 'a small disk cannot be mounted here: that takes root')

/** Fills a disk to its last byte. */
async function fill(folder: string): Promise<{ free: () => Promise<void> }> {
  const ballast = join(folder, 'ballast')
  const { bavail, bsize } = await statfs(folder)
  await writeFile(ballast, Buffer.alloc(bavail * bsize)).catch(() => {})
  await writeFile(ballast, Buffer.alloc(MIB), { flag: 'a' }).catch(() => {})
  return { free: () => rm(ballast) }
}

t.test(
  'on a full disk writes are answered 503, reads go on, and afterwards all is well by itself',
  { skip: NO_DISK },
  async (t) => {
    const cluster = await makeCluster(t, disk)
    const database = openPostgres({ url: cluster.url, prepare: true })
    t.teardown(() => database.close())
    const service = await serviceOn(t, database)
    await makeRegister(service, 'acme')
    await commitAll(service, 'acme', [['contexts', make('contexts', 'before')]])
    await roomInLog(database)

    const { free } = await fill(disk ?? '')
    const kept = ['before']
    let refused = 0
    for (let turn = 0; refused < 50 && turn < 2_000; turn++) {
      const key = `c-${turn}`
      const payload = make('contexts', key, { notes: 'x'.repeat(2_000) })
      const answer = await service.request({ method: 'POST', url: '/v1/registers/acme/contexts', payload })
      if (answer.status === 201) kept.push(key)
      else {
        refused += 1
        t.match(answer, { status: 503, headers: { 'retry-after': /^[1-9]/ }, body: { code: 'unavailable' } })
      }
      if (turn % 5 !== 0) continue
      const read = await service.request({ method: 'GET', url: '/v1/registers/acme/contexts/before' })
      t.equal(read.status, 200)
    }
    t.equal(refused, 50, `after ${kept.length} more entries the disk was full`)

    await free()
    await sleep(100)
    t.equal(await commitAll(service, 'acme', [['contexts', make('contexts', 'after')]]), kept.length + 1)
    const { rows } = await sql<{ key: string }>`select key from versions order by revision`.execute(
      database.db,
    )
    t.same(
      rows.map(({ key }) => key),
      [...kept, 'after'],
      'what was acknowledged is there, and nothing else',
    )
    t.same(await inconsistencies(database.db, 'acme'), [])
  },
)

/** Leaves a whole file of the write-ahead log for what the test writes: without that the server would stop instead. */
async function roomInLog({ db }: Database): Promise<void> {
  await sql`select pg_switch_wal()`.execute(db)
  await sql`checkpoint`.execute(db)
  await sql`analyze`.execute(db)
}
