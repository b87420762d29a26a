import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { openPostgres } from '../src/db/open.ts'
import type { Db } from '../src/db/schema.ts'
import { commitAll, makeRegister } from './entries.ts'
import { type Answer, SERVER, serviceOn, testService } from './harness.ts'
import { make } from './make.ts'
import { t } from './tap.ts'

const ROUNDS = process.env.ROPA_LONG_TESTS === 'yes' ? 1_000 : 60
const ONE_SESSION = SERVER === undefined && 'the embedded database has one session, and nobody to wait for'
t.setTimeout(ROUNDS * 500)

const service = await testService(t)
const { db } = service.database
const get = (url: string): Promise<Answer> => service.request({ method: 'GET', url })
const asOf = (url: string, time: string) =>
  get(`${url}${url.includes('?') ? '&' : '?'}asOf=${encodeURIComponent(time)}`)
const revisionIn = ({ headers }: Answer) => Number(headers['register-revision'])

/** A register with commits at given times of one day, one context each: `c-1`, `c-2` … */
async function madeAt(register: string, times: readonly string[]): Promise<string> {
  await makeRegister(service, register)
  for (const [index] of times.entries())
    await commitAll(service, register, [['contexts', make('contexts', `c-${index + 1}`)]])
  // What a commit's time was is set back: the log takes no updates, but for those who are above its triggers.
  await sql`alter table commits disable trigger all`.execute(db)
  for (const [index, time] of times.entries())
    await sql`update commits c set at = ${`2020-02-29T${time}`}::timestamptz from registers r
      where r.id = c.register_id and r.key = ${register} and c.revision = ${index + 1}`.execute(db)
  await sql`alter table commits enable trigger all`.execute(db)
  await sql`update registers set committed_at = ${`2020-02-29T${times.at(-1)}`}::timestamptz where key = ${register}`.execute(
    db,
  )
  return `/v1/registers/${register}`
}

t.test('a time means the last revision made until then, to the millisecond', async (t) => {
  const root = await madeAt('exact', ['10:00:00.123Z', '10:00:00.124Z', '10:00:01Z'])
  for (const [time, revision] of [
    ['2020-02-29T10:00:00.123Z', 1],
    ['2020-02-29T10:00:00.1234Z', 1],
    ['2020-02-29T10:00:00.123999999Z', 1],
    ['2020-02-29T10:00:00.1229Z', 0],
    ['2020-02-29T10:00:00.122999999Z', 0],
    ['2020-02-29T10:00:00.1239999Z', 1],
    ['2020-02-29T10:00:00.124Z', 2],
    ['2020-02-29T10:00:00.999999999Z', 2],
    ['2020-02-29T10:00:01Z', 3],
    ['2020-02-29T11:30:00.124+01:30', 2],
    ['2020-02-29T00:00:00.124-10:00', 2],
    ['2020-03-01T00:00:00.123+14:00', 1],
    ['2020-02-29T10:00:00.12Z', 0],
    ['0001-01-01T00:00:00Z', 0],
    ['0001-01-01T00:00:00+14:00', 0],
    ['1899-12-31T23:59:59Z', 0],
    ['2024-01-01T00:00:00Z', 3],
  ] as const) {
    const answer = await asOf(`${root}/contexts`, time)
    t.match([answer.status, revisionIn(answer)], [200, revision], time)
    t.equal(answer.text, (await get(`${root}/contexts?asOf=${revision}`)).text, time)
  }
})

t.test('every read that takes a revision takes a time', async (t) => {
  const root = await madeAt('reads', ['10:00:00Z', '11:00:00Z', '12:00:00Z'])
  const paths = [
    '',
    '/contexts',
    '/contexts/c-1',
    '/contexts/c-1/versions',
    '/contexts/c-1/versions/1',
    '/contexts/c-1/usages',
    '/commits',
    '/commits/1',
    '/changes',
    '/file',
    '/purpose-legal-bases?effective=true',
    '/contexts/c-3',
  ]
  for (const path of paths) {
    const [byTime, byRevision] = [
      await asOf(`${root}${path}`, '2020-02-29T11:59:59.999Z'),
      await asOf(`${root}${path}`, '2'),
    ]
    const told = ({ status, text, headers }: Answer) => [
      status,
      headers.etag,
      headers['register-revision'],
      status === 200 ? text : '',
    ]
    t.same(told(byTime), told(byRevision), path)
    t.equal(byTime.status, path.endsWith('c-3') ? 404 : 200, path)
    const future = await asOf(`${root}${path}`, '2999-01-01T00:00:00Z')
    t.match(future, {
      status: 400,
      body: {
        code: 'invalid',
        errors: [
          { in: 'query', pointer: '/asOf', detail: /^must not be in the future; got 2999-.*, and it is 20/ },
        ],
      },
    })
  }
  t.equal((await asOf('/v1/registers/none/contexts', '2020-01-01T00:00:00Z')).status, 404)
  t.equal((await asOf('/v1/registers/none/contexts', '2024-01-01T00:00:00Z')).status, 404)
})

t.test('what is no time is refused, with the place, the value and the cure', async (t) => {
  await makeRegister(service, 'refused')
  for (const time of [
    '2024-01-01',
    '2024-01-01T00:00:00',
    '2024-01-01 00:00:00Z',
    '2023-02-29T00:00:00Z',
    '2024-01-01T24:00:00Z',
    '2024-01-01T00:00:60Z',
    '0000-01-01T00:00:00Z',
    '10000-01-01T00:00:00Z',
    '-0001-01-01T00:00:00Z',
    '2024-01-01T00:00:00+14:01',
    '2024-01-01T00:00:00.1234567890Z',
    'infinity',
    'now',
    '1.5',
  ]) {
    const { status, body } = await asOf('/v1/registers/refused/contexts', time)
    t.equal(status, 400, time)
    t.match(body.errors, [{ in: 'query', pointer: '/asOf', detail: /^must be a revision such as 17, or an/ }])
    t.ok(body.errors[0].detail.includes(time), time)
  }
})

t.test('all pages are of the state that the first one found, whatever is committed between', async (t) => {
  await makeRegister(service, 'paged')
  const root = '/v1/registers/paged'
  await commitAll(
    service,
    'paged',
    ['a', 'b', 'c'].map((key) => ['contexts', make('contexts', key)]),
  )
  const time = new Date().toISOString()
  for (const path of ['/contexts?sort=updatedAt&limit=1', '/changes?limit=1']) {
    const first = await asOf(`${root}${path}`, time)
    t.equal(revisionIn(first), 1)
    const cursor = `cursor=${first.body.nextCursor}`
    await commitAll(service, 'paged', [['contexts', make('contexts', 'b', { notes: `${path} ${time}` })]])
    for (const query of [`asOf=${encodeURIComponent(time)}&${cursor}`, `asOf=1&${cursor}`, cursor]) {
      const next = await get(`${root}${path}&${query}`)
      t.match(next, { status: 200, body: { data: [{ key: 'b' }] } }, query)
      t.equal(revisionIn(next), 1)
    }
    for (const other of ['2', '2025-11-13T09:30:00Z'])
      t.match(await get(`${root}${path}&asOf=${other}&${cursor}`), {
        status: 400,
        body: { errors: [{ in: 'query', pointer: '/cursor', detail: /revision 1; leave asOf as it was/ }] },
      })
  }
})

t.test('a time that is just over is answered once and for all', async (t) => {
  await makeRegister(service, 'busy')
  const root = '/v1/registers/busy'
  const asked: { time: string; revision: number }[] = []
  let refused = 0
  const write = async (who: string) => {
    for (let round = 0; round < ROUNDS; round++)
      await commitAll(service, 'busy', [['contexts', make('contexts', 'one', { notes: `${who} ${round}` })]])
  }
  let writing = true
  const ask = async () => {
    while (writing) {
      // Some milliseconds to and fro: the newest commits are often later than our clock, or on the way.
      const time = new Date(Date.now() + Math.round(Math.random() * 6 - 4)).toISOString()
      const answer = await asOf(root, time)
      if (answer.status === 200) asked.push({ time, revision: revisionIn(answer) })
      else refused += Number(answer.body.errors[0].detail.startsWith('must not be in the future'))
      await sleep(1)
    }
  }
  const asking = [1, 2, 3].map(ask)
  await Promise.all([write('one'), write('other')]).finally(() => {
    writing = false
  })
  await Promise.all(asking)
  t.comment(`${asked.length} were answered, ${refused} refused as of the future`)
  t.ok(asked.length > 10)
  const { rows } = await sql<{ at: string; revision: number }>`select c.at, c.revision from commits c
    join registers r on r.id = c.register_id where r.key = 'busy' order by c.revision`.execute(db)
  t.equal(rows.length, 2 * ROUNDS)
  const wrong = asked.filter(
    ({ time, revision }) => revision !== (rows.findLast(({ at }) => at <= time)?.revision ?? 0),
  )
  t.same(wrong, [])
})

/**
 * Begins a commit and keeps it open after it has taken its time: it locks the register, reads the clock, and then waits
 * for a table that we hold. Answers its time (a later one) and what ends it.
 */
async function openCommit(db: Db, register: string) {
  const holder = await db.startTransaction().execute()
  await sql`lock table commits in share mode`.execute(holder)
  const committed = commitAll(service, register, [['contexts', make('contexts', 'open')]])
  for (let waiting = 0; waiting === 0; ) {
    const { rows } = await sql<{ waiting: number }>`select count(*) as waiting from pg_locks
      where relation = 'commits'::regclass and not granted`.execute(db)
    waiting = rows[0]?.waiting ?? 0
  }
  await sleep(5)
  const time = new Date().toISOString()
  return {
    time,
    end: async () => {
      await holder.commit().execute()
      return committed
    },
  }
}

t.test('a time after the newest commit waits for one that is open', { skip: ONE_SESSION }, async (t) => {
  await makeRegister(service, 'open')
  const root = '/v1/registers/open'
  await commitAll(service, 'open', [['contexts', make('contexts', 'first')]])
  // Another process: within one, those who ask stand in line behind those who write.
  const database = openPostgres({ url: await addressOf(db), prepare: true })
  t.teardown(() => database.close())
  const other = await serviceOn(t, database)
  const before = new Date().toISOString()
  t.equal(revisionIn(await asOf(root, before)), 1)
  const { time, end } = await openCommit(db, 'open')

  // Who does not wait, and takes the last revision that can be seen, answers 1 now and 2 later: the same question, two answers.
  const naive = async () => {
    const { rows } = await sql<{ revision: number }>`select max(c.revision) as revision from commits c
      join registers r on r.id = c.register_id where r.key = 'open' and c.at <= ${time}::timestamptz`.execute(
      db,
    )
    return rows[0]?.revision
  }
  t.equal(await naive(), 1)

  const answered: string[] = []
  const asking = [service, other].map(async ({ request }) => {
    const answer = await request({ method: 'GET', url: `${root}/contexts?asOf=${time}` })
    answered.push(answer.text)
    return answer
  })
  t.equal(
    revisionIn(await asOf(`${root}/contexts`, '2020-01-01T00:00:00Z')),
    0,
    'earlier times need not wait',
  )
  t.equal(revisionIn(await asOf(root, before)), 1, 'nor do those that were waited for already')
  t.equal((await get(`${root}/contexts`)).status, 200, 'nor does what is read as of now')
  await sleep(300)
  t.same(answered, [], 'nobody was answered while the commit was open')
  t.equal(await end(), 2)
  for (const answer of await Promise.all(asking)) {
    t.match([answer.status, revisionIn(answer)], [200, 2])
    t.equal((await asOf(`${root}/contexts`, time)).text, answer.text)
  }
  t.equal(await naive(), 2)
})

t.test('who waits too long for an open commit is told to come back', { skip: ONE_SESSION }, async (t) => {
  await makeRegister(service, 'held')
  await commitAll(service, 'held', [['contexts', make('contexts', 'first')]])
  const holder = await db.startTransaction().execute()
  await sql`select from registers where key = 'held' for no key update`.execute(holder)
  const began = performance.now()
  const waiting = asOf('/v1/registers/held/contexts', new Date().toISOString())
  t.equal((await get('/v1/registers/held/contexts')).status, 200)
  t.match(await waiting, { status: 503, body: { code: 'busy' }, headers: { 'retry-after': /^[1-9]/ } })
  t.ok(performance.now() - began > 4_000)
  await holder.rollback().execute()
})

/** The address of a database that is open. */
async function addressOf(db: Db): Promise<string> {
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(db)
  const url = new URL(SERVER ?? '')
  url.pathname = `/${rows[0]?.name}`
  return url.href
}
