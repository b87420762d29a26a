import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { type Database, openPostgres } from '../src/db/open.ts'
import { makeRegister } from './entries.ts'
import { type Answer, SERVER, serverDatabase, serviceOn, type TestService } from './harness.ts'
import { makeLink } from './link.ts'
import { make } from './make.ts'
import type { Test } from './tap.ts'
import { t } from './tap.ts'

const NO_LINK = SERVER === undefined && 'the embedded database is in the process: there is no link to break'
const LONG = process.env.ROPA_LONG_TESTS === 'yes'
const NOT_LONG = NO_LINK || (!LONG && 'it takes more than a minute: set ROPA_LONG_TESTS=yes')
t.setTimeout(180_000)

const range = (length: number) => Array.from({ length }, (_, index) => index)
const UNAVAILABLE = { status: 503, headers: { 'retry-after': /^[1-9]/ }, body: { code: 'unavailable' } }

interface Timed extends Answer {
  /** Milliseconds. */
  readonly took: number
}

/** A service on a database of its own behind a link, with a register that has an entry; its pool is full of connections. */
async function linkedService(t: Test, connections = 10) {
  const url = await serverDatabase(t, SERVER ?? '')
  const link = await makeLink(t, url)
  const open = (address: string): Database => {
    const database = openPostgres({ url: address, prepare: true, connections })
    t.teardown(() => database.close())
    return database
  }
  const service = await serviceOn(t, open(link.url))
  await makeRegister(service, 'acme')
  const asked = askedOf(service)
  await asked.create('first')
  await holdAll(service.database.db, connections)
  return { ...asked, link, db: service.database.db, direct: open(url).db }
}

/** Has every connection of a pool in use at once. */
async function holdAll(db: Database['db'], connections: number): Promise<void> {
  const held = await Promise.all(range(connections).map(() => db.startTransaction().execute()))
  await Promise.all(held.map((trx) => trx.rollback().execute()))
}

function askedOf({ request }: TestService) {
  const timed = async (answer: Promise<Answer>): Promise<Timed> => {
    const began = performance.now()
    return { ...(await answer), took: performance.now() - began }
  }
  return {
    read: () => timed(request({ method: 'GET', url: '/v1/registers/acme/contexts/first' })),
    create: (key: string) =>
      timed(request({ method: 'POST', url: '/v1/registers/acme/contexts', payload: make('contexts', key) })),
  }
}

/** Asks again and again from several sides while `during` runs; answers when each was answered, and what. */
async function askWhile(ask: () => Promise<Timed>, during: () => Promise<void>) {
  const answers: (Timed & { at: number })[] = []
  let goesOn = true
  const asking = range(8).map(async () => {
    while (goesOn) {
      answers.push({ ...(await ask()), at: performance.now() })
      await sleep(5)
    }
  })
  await during()
  goesOn = false
  await Promise.all(asking)
  return answers
}

const slowest = (answers: readonly Timed[]) => Math.round(Math.max(...answers.map(({ took }) => took)))

async function swallowed(t: Test, { link, read, create }: Awaited<ReturnType<typeof linkedService>>) {
  link.swallow()
  const answers = await Promise.all([...range(20).map(read), ...range(5).map((n) => create(`lost-${n}`))])
  for (const answer of answers) t.match(answer, UNAVAILABLE)
  t.ok(slowest(answers) < 3_000, `the slowest answer took ${slowest(answers)} ms`)
  const later = await Promise.all(range(20).map(read))
  for (const answer of later) t.match(answer, UNAVAILABLE)
  t.ok(slowest(later) < 3_000, `and later ${slowest(later)} ms`)
}

t.test(
  'on a link that swallows everything the answer is 503 within 3 s, and all is well 1 s after it is back',
  { skip: NO_LINK },
  async (t) => {
    const service = await linkedService(t)
    await swallowed(t, service)
    let back = Number.POSITIVE_INFINITY
    const answers = await askWhile(service.read, async () => {
      await sleep(200)
      await service.link.mend()
      back = performance.now()
      await sleep(2_000)
    })
    const [during, after] = [
      answers.filter(({ at }) => at < back + 1_000),
      answers.filter(({ at }) => at >= back + 1_000),
    ]
    t.same(new Set(during.map(({ status }) => status)), new Set([200, 503]))
    t.same(new Set(after.map(({ status }) => status)), new Set([200]), `all of ${after.length}`)
    t.match(await service.create('after'), { status: 201 })
  },
)

t.test(
  'connections that the network has forgotten are found out, and others take their place',
  { skip: NO_LINK },
  async (t) => {
    const { link, read, create } = await linkedService(t)
    link.forget()
    const met = await read()
    t.match(met, UNAVAILABLE)
    t.ok(met.took < 3_000, `it took ${Math.round(met.took)} ms`)
    const answers = await Promise.all(range(30).map(read))
    t.same(new Set(answers.map(({ status }) => status)), new Set([200]), 'nobody else meets them')
    t.ok(slowest(answers) < 1_000)
    t.match(await create('after'), { status: 201 })
  },
)

t.test('a statement that takes long is waited for', { skip: NO_LINK }, async (t) => {
  const { db, close } = openPostgres({ url: await serverDatabase(t, SERVER ?? ''), prepare: true })
  t.teardown(close)
  const { rows } = await sql<{ slept: string }>`select pg_sleep(2.2)::text as slept`.execute(db)
  t.equal(rows.length, 1)
})

t.test('while others hold every connection the answer is 503 within 3 s', { skip: NO_LINK }, async (t) => {
  const { db, read, create } = await linkedService(t, 3)
  const held = await Promise.all(range(3).map(() => db.startTransaction().execute()))
  const answers = await Promise.all([...range(20).map(read), create('meanwhile')])
  for (const answer of answers) t.match(answer, UNAVAILABLE)
  t.ok(slowest(answers) < 3_000, `the slowest answer took ${slowest(answers)} ms`)
  const waiting = read()
  await sleep(200)
  await Promise.all(held.map((trx) => trx.rollback().execute()))
  t.match(await waiting, { status: 200 }, 'who waits while they come back is answered')
  t.match(await create('after'), { status: 201 })
})

t.test('a connection that broke is given to nobody else', { skip: NO_LINK }, async (t) => {
  const { db, direct, read } = await linkedService(t, 1)
  const broken = sql`select pg_sleep(10)`.execute(db).then(
    () => 'done',
    ({ code }: { code: string }) => code,
  )
  await sleep(100)
  const waiting = range(5).map(read)
  await sleep(100)
  await terminateOthers(direct)
  t.equal(await broken, '57P01')
  t.same(
    (await Promise.all(waiting)).map(({ status }) => status),
    range(5).map(() => 200),
    'those who waited for it get another',
  )
})

t.test('a transaction that somebody leaves open is not handed on', { skip: NO_LINK }, async (t) => {
  const url = await serverDatabase(t, SERVER ?? '')
  const { db, close } = openPostgres({ url, prepare: true, connections: 1 })
  t.teardown(close)
  const own = async () =>
    (await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db)).rows[0]?.pid
  const first = await own()
  t.equal(await own(), first, 'a connection is handed on')
  await sql`begin`.execute(db)
  t.not(await own(), first)
})

/** Ends all other connections to the database, and answers how many when they are gone. */
async function terminateOthers(db: Database['db']): Promise<number> {
  const { rows } = await sql<{ gone: boolean }>`
    select pg_terminate_backend(pid, 5000) as gone from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`.execute(db)
  return rows.length
}

t.test(
  'pg_terminate_backend on all connections: no crash, and the next request is answered',
  { skip: NO_LINK },
  async (t) => {
    const { db, direct, read, create } = await linkedService(t)
    for (const round of range(LONG ? 50 : 5)) {
      await holdAll(db, 10)
      t.ok((await terminateOthers(direct)) >= 10, 'all connections are ended while nobody uses them')
      t.match(await read(), { status: 200 })
      t.match(await create(`idle-${round}`), { status: 201 })
    }
    let turn = 0
    const ask = () => {
      turn += 1
      return turn % 4 === 0 ? create(`busy-${turn}`) : read()
    }
    const answers = await askWhile(ask, async () => {
      // Reads share their statements, so that not every time one is under way.
      for (const _ of range(LONG ? 50 : 20)) {
        await sleep(100)
        await terminateOthers(direct)
      }
      await sleep(200)
    })
    const strange = answers.filter(({ status }) => ![200, 201, 503].includes(status))
    t.same(strange, [], 'while they are in use')
    t.ok(answers.some(({ status }) => status === 503))
    t.match(await read(), { status: 200 })
    t.match(await create('after'), { status: 201 })
  },
)

t.test('an answer that never comes is given up, and its connection', { skip: NOT_LONG }, async (t) => {
  const url = await serverDatabase(t, SERVER ?? '')
  // As through a pooler, where the server is told no limit.
  const { db, close } = openPostgres({ url, prepare: false, connections: 1 })
  t.teardown(close)
  await t.rejects(sql`select pg_sleep(100)`.execute(db), { message: 'Query read timeout' })
  t.match(await sql`select 1 as one`.execute(db), { rows: [{ one: 1 }] })
})
