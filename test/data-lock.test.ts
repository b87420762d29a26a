import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { holdDataFolder } from '../src/db/data-lock.ts'
import { processStart } from '../src/db/process-start.ts'
import { RegisterError } from '../src/domain/errors.ts'
import type { Test } from './tap.ts'
import { t } from './tap.ts'

const MODULE = new URL('../src/db/data-lock.js', import.meta.url).href

// Answers every folder named on its input with `held` or with the refusal, and keeps what it holds.
const PROGRAM = `
  const { holdDataFolder } = await import('${MODULE}')
  const { createInterface } = await import('node:readline')
  console.log('ready')
  for await (const folder of createInterface({ input: process.stdin })) {
    console.log(await holdDataFolder(folder).then(() => 'held', (error) => error.message))
  }
`

interface Rival {
  readonly pid: number
  hold(folder: string): Promise<string>
  kill(): Promise<void>
}

async function makeRival(t: Test): Promise<Rival> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', PROGRAM], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const gone = once(child, 'exit')
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const line = async (): Promise<string> => (await lines.next()).value ?? 'the rival died'
  const rival = {
    pid: child.pid ?? 0,
    async hold(folder: string) {
      child.stdin.write(`${folder}\n`)
      return line()
    },
    async kill() {
      child.kill('SIGKILL')
      await gone
    },
  }
  t.teardown(rival.kill)
  await line()
  return rival
}

/** A new folder under the test's own, with a lock of this text when given. */
function makeFolder(t: Test, lock?: string): string {
  const folder = t.testdir({})
  if (lock !== undefined) writeFileSync(join(folder, 'ropa.lock'), lock)
  return folder
}

function lockOf(folder: string): string {
  return readFileSync(join(folder, 'ropa.lock'), 'utf8')
}

function describe(holder: { pid?: number; host?: string; processStart?: string | null }): string {
  return JSON.stringify({
    pid: 4,
    host: hostname(),
    startedAt: '2026-01-02T03:04:05Z',
    processStart: null,
    ...holder,
  })
}

async function refusal(folder: string): Promise<string> {
  try {
    const release = await holdDataFolder(folder)
    await release()
  } catch (error) {
    if (error instanceof RegisterError && error.code === 'unavailable') return error.message
    throw error
  }
  throw new Error(`${folder} was free`)
}

/** A pid that no process has. */
async function makeDeadPid(t: Test): Promise<number> {
  const rival = await makeRival(t)
  await rival.kill()
  return rival.pid
}

t.test('the folder is made for this user alone, and the lock says who holds it', async (t) => {
  const folder = join(makeFolder(t), 'new', 'data')
  const release = await holdDataFolder(folder)
  t.equal(statSync(folder).mode & 0o777, 0o700)
  t.match(JSON.parse(lockOf(folder)), { pid: process.pid, host: hostname(), startedAt: /^\d{4}-.*Z$/ })
  t.equal(JSON.parse(lockOf(folder)).processStart, await processStart(process.pid))
  await release()
  t.strictSame(readdirSync(folder), [], 'a release leaves nothing behind')
})

t.test('a released folder can be held again', async (t) => {
  const folder = makeFolder(t)
  await (await holdDataFolder(folder))()
  const release = await holdDataFolder(folder)
  await release()
  await t.resolves(release(), 'releasing twice is harmless')
})

t.test('the same process cannot hold a folder twice, not even at once or by another name', async (t) => {
  const folder = makeFolder(t)
  const both = await Promise.allSettled([
    holdDataFolder(folder),
    holdDataFolder(`${folder}/../${folder.split('/').at(-1)}`),
  ])
  t.strictSame(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  t.match(await refusal(folder), `${folder} is in use by this process (${process.pid}) already`)
  for (const one of both) if (one.status === 'fulfilled') await one.value()
})

t.test('a second process is refused in a sentence that names folder, process and cure', async (t) => {
  const folder = makeFolder(t)
  const rival = await makeRival(t)
  t.equal(await rival.hold(folder), 'held')
  const before = lockOf(folder)
  const message = await refusal(folder)
  t.match(message, `The data folder ${folder} is in use by process ${rival.pid} since 20`)
  t.match(message, 'Stop that process, or set ROPA_DATA_DIR to another folder.')
  t.equal(lockOf(folder), before, 'and the lock is left alone')
})

t.test('a folder whose holder was killed is taken over', async (t) => {
  const folder = makeFolder(t)
  const rival = await makeRival(t)
  t.equal(await rival.hold(folder), 'held')
  await rival.kill()
  const release = await holdDataFolder(folder)
  t.equal(JSON.parse(lockOf(folder)).pid, process.pid)
  const late = await makeRival(t)
  t.match(await late.hold(folder), `in use by process ${process.pid}`)
  await release()
  t.equal(await late.hold(folder), 'held')
})

t.test(
  'of eight processes that race for a folder exactly one wins, its lock dead, broken or absent',
  async (t) => {
    const dead = await makeDeadPid(t)
    const rivals = await Promise.all(Array.from({ length: 8 }, () => makeRival(t)))
    const locks = [describe({ pid: dead }), '', undefined]
    for (let round = 0; round < 30; round++) {
      const folder = join(t.testdirName, `race-${round}`)
      mkdirSync(folder, { recursive: true })
      const lock = locks[round % locks.length]
      if (lock !== undefined) {
        writeFileSync(join(folder, 'ropa.lock'), lock)
        utimesSync(join(folder, 'ropa.lock'), 1, 1)
      }
      const answers = await Promise.all(rivals.map((rival) => rival.hold(folder)))
      const winners = rivals.filter((_, index) => answers[index] === 'held')
      if (winners.length !== 1) t.fail(`round ${round}: ${winners.length} winners`, { answers })
      const holder = winners[0]?.pid
      if (JSON.parse(lockOf(folder)).pid !== holder)
        t.fail(`round ${round}: the lock names another than ${holder}`)
      const refused = answers.filter((answer) => answer.includes(`is in use by process ${holder} since`))
      if (refused.length !== 7) t.fail(`round ${round}: seven were to be refused`, { answers })
    }
    t.pass('30 races')
  },
)

t.test('a holder that dies in the middle of a takeover does not block the next', async (t) => {
  const dead = describe({ pid: await makeDeadPid(t) })
  const folder = makeFolder(t, dead)
  const rival = await makeRival(t)
  const guard = join(folder, `ropa.lock.${createHash('sha256').update(dead).digest('hex').slice(0, 16)}`)
  writeFileSync(guard, dead)
  writeFileSync(`${guard}.draft`, dead)
  t.equal(await rival.hold(folder), 'held')
  t.strictSame(readdirSync(folder), ['ropa.lock'], 'and its remains are gone')
})

t.test(
  'a pid that another process has by now counts as dead',
  { skip: process.platform !== 'linux' },
  async (t) => {
    const rival = await makeRival(t)
    const start = await processStart(rival.pid)
    const [boot, tick] = String(start).split('/')
    const living = makeFolder(t, describe({ pid: rival.pid, processStart: String(start) }))
    t.match(await refusal(living), `in use by process ${rival.pid} since 2026-01-02T03:04:05Z`)
    for (const other of [`${boot}/${Number(tick) - 1}`, `00000000-0000-0000-0000-000000000000/${tick}`]) {
      writeFileSync(join(living, 'ropa.lock'), describe({ pid: rival.pid, processStart: other }))
      await t.resolves((await holdDataFolder(living))(), other)
    }
  },
)

t.test('our own pid in a lock that we do not hold is an earlier process of a container', async (t) => {
  const folder = makeFolder(t, describe({ pid: process.pid }))
  await t.resolves((await holdDataFolder(folder))())
  writeFileSync(join(folder, 'ropa.lock'), describe({ pid: process.pid, processStart: 'another boot/1' }))
  await t.resolves((await holdDataFolder(folder))())
})

t.test('a living pid without a start time is refused, and the lock file is named', async (t) => {
  const rival = await makeRival(t)
  const folder = makeFolder(t, describe({ pid: rival.pid }))
  t.match(
    await refusal(folder),
    `If process ${rival.pid} is something else by now, remove ${join(folder, 'ropa.lock')}.`,
  )
})

t.test('a lock of another host is refused, saying what to check and which file to remove', async (t) => {
  const folder = makeFolder(t, describe({ pid: 17, host: 'elsewhere' }))
  const message = await refusal(folder)
  t.match(message, `${folder} is in use by process 17 on host elsewhere since 2026-01-02T03:04:05Z`)
  t.match(
    message,
    `Make sure that no ropa runs there on this folder, then remove ${join(folder, 'ropa.lock')}`,
  )
})

t.test('an unreadable lock is waited for while it is fresh, then taken over', async (t) => {
  for (const text of ['', '{"pid":', '[]', 'null', '{"pid":"7","host":"h"}', '{"pid":-1,"host":"h"}']) {
    const folder = makeFolder(t, text)
    const before = new Date(Date.now() - 2700)
    utimesSync(join(folder, 'ropa.lock'), before, before)
    const from = Date.now()
    const release = await holdDataFolder(folder)
    t.ok(Date.now() - from >= 200, `${text} was given its three seconds`)
    await release()
  }
})

t.test('a folder that cannot be used is refused with the reason', async (t) => {
  const folder = makeFolder(t)
  writeFileSync(join(folder, 'file'), '')
  t.match(await refusal(join(folder, 'file')), /file cannot be used: E.*ROPA_DATA_DIR must name a folder/)
  t.match(await refusal(join(folder, 'file', 'below')), /below cannot be used: E/)
  mkdirSync(join(folder, 'ropa.lock'))
  t.match(await refusal(folder), /cannot be used: EISDIR/)
})

t.test(
  'a folder that may not be written is refused',
  { skip: process.getuid?.() === 0 && 'root writes all' },
  async (t) => {
    const folder = makeFolder(t)
    chmodSync(folder, 0o500)
    t.match(await refusal(folder), /cannot be used: EACCES/)
    chmodSync(folder, 0o700)
  },
)

t.test('a process that is gone has no start', async (t) => {
  t.equal(await processStart(await makeDeadPid(t)), undefined)
  t.not(await processStart(process.pid), undefined)
})
