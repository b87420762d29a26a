import { join } from 'node:path'
import { migrateCommand } from '../src/cli/migrate.ts'
import { run } from '../src/cli/program.ts'
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
  t.match(await told('down'), [pending.at(-2)?.replace('pending', 'down')])
  t.match((await told('status')).at(-1), /^1 to run/)
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
