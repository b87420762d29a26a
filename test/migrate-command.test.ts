import { join } from 'node:path'
import { migrateCommand } from '../src/cli/migrate.ts'
import { run } from '../src/cli/program.ts'
import { migrateDown, migrateUp } from '../src/db/migrate.ts'
import { openEmbedded } from '../src/db/open.ts'
import { stepDown } from '../src/db/step-down.ts'
import { loadRegister, shippedRegister } from '../src/first-run.ts'
import { testDatabase } from './harness.ts'
import type { Test } from './tap.ts'
import { t } from './tap.ts'

function makeIo() {
  const out: string[] = []
  const err: string[] = []
  const io = {
    out: (line: string) => out.push(line),
    err: (line: string) => err.push(line),
    readStdin: async () => Buffer.from(''),
  }
  return { io, out, err }
}

const embedded = (t: Test) => ({ dataDir: join(t.testdir(), 'data') })

t.test('migrate says what is to run, runs it, says so, and takes the last one back', async (t) => {
  const config = embedded(t)
  const told = async (direction: 'up' | 'down' | 'status') => {
    const { io, out, err } = makeIo()
    t.equal(await migrateCommand({ direction, config }, io), 0)
    t.strictSame(err, [])
    return out
  }
  const pending = await told('status')
  t.match(pending.at(-1), /^\d+ to run: ropa migrate up$/)
  t.match(pending[0], /^pending \d{8}T\d{4}-/)
  t.strictSame(
    await told('up'),
    pending.slice(0, -1).map((line) => line.replace('pending', 'up')),
  )
  t.strictSame(await told('up'), ['nothing to do: every migration has run'])
  const done = await told('status')
  t.match(done[0], /^\d{4}-\d\d-\d\dT[\d:.]+Z \d{8}T\d{4}-/)
  t.equal(done.at(-1), 'every migration has run')
  const last = pending.at(-2)?.replace('pending ', '')
  t.strictSame(await told('down'), [
    `taking ${last} back drops this:`,
    '  column registers.texts: 0 values',
    `down ${last}`,
  ])
  t.match((await told('status')).at(-1), /^1 to run/)
})

t.test('a migration that made what holds something is taken back when that is said only', async (t) => {
  const config = embedded(t)
  const database = await openEmbedded(config.dataDir)
  await migrateUp(database.db)
  await loadRegister(database.db, shippedRegister())
  await database.close()
  const down = async (words: { yes?: boolean } = {}) => {
    const { io, out, err } = makeIo()
    const status = await migrateCommand({ direction: 'down', config, ...words }, io)
    return { status, out, err: err.join('\n') }
  }
  const refused = await down()
  t.match(refused, {
    status: 2,
    out: [/^taking \S+-counted-texts back drops this:$/, '  column registers.texts: 1 value'],
    err: /^Nothing is taken back: what \S+-counted-texts made holds something, .* say --yes\.$/,
  })
  t.equal(refused.out.length, 2)
  t.same(await down(), refused, 'nothing has changed')
  t.match(await down({ yes: true }), { status: 0, out: [/./, /./, /^down \S+-counted-texts$/], err: '' })
  t.match(await down(), {
    status: 0,
    out: [/^taking \S+-forgotten-texts back drops no table and no column$/, /./],
  })
})

t.test(
  'a database that cannot be reached ends with 2 and the reason, without stack or password',
  async (t) => {
    const { io, out, err } = makeIo()
    const config = { dataDir: 'unused', migrateDatabaseUrl: 'postgres://ropa:secret@127.0.0.1:1/ropa' }
    t.equal(await migrateCommand({ direction: 'up', config }, io), 2)
    t.strictSame(out, [])
    t.match(err.join('\n'), /ECONNREFUSED/)
    t.notMatch(err.join('\n'), /secret|\n\s+at /)
  },
)

t.test('a folder that cannot be used ends with 2 and names it', async (t) => {
  const { io, err } = makeIo()
  const dataDir = join(t.testdir({ file: '' }), 'file')
  t.equal(await migrateCommand({ direction: 'status', config: { dataDir } }, io), 2)
  t.match(err.join('\n'), dataDir)
})

t.test('a direction that is none is wrong usage', async (t) => {
  const { io, err } = makeIo()
  t.equal(await run(['migrate', 'sideways'], io), 2)
  t.match(err.join('\n'), /Allowed choices are up, down, status/)
})

t.test(
  'what every step down drops is counted in all registers, and nothing is dropped by that',
  async (t) => {
    const { db } = await testDatabase(t)
    await loadRegister(db, shippedRegister())
    const told = new Map<string, readonly string[]>()
    for (let step = await stepDown(db); step !== undefined; step = await stepDown(db)) {
      t.same(await stepDown(db), step, step.name)
      told.set(
        step.name.replace(/^\d+T\d+-/, ''),
        step.drops.map(({ table, column = '*', count }) => `${table}.${column} ${count}`),
      )
      t.same(await migrateDown(db), [step.name])
    }
    t.strictSame(told.get('counted-texts'), ['registers.texts 1'])
    t.strictSame(told.get('texts-of-editions')?.at(-1), 'edition_texts.* 0')
    t.strictSame(told.get('isolation'), [])
    t.match(told.get('search'), [/^search\.\* [1-9]\d\d+$/])
    const first = told.get('the-log-and-its-first-kinds') ?? []
    for (const line of [/^registers\.\* 1$/, /^versions\.\* [1-9]\d\d+$/])
      t.ok(
        first.some((drop) => line.test(drop)),
        String(line),
      )
  },
)
