import { setTimeout as sleep } from 'node:timers/promises'
import { buildApp } from '../src/app.ts'
import { checkAll, type Question } from '../src/db/check.ts'
import { openPostgres } from '../src/db/open.ts'
import type { Db } from '../src/db/schema.ts'
import { shippedRegister } from '../src/first-run.ts'
import { LIMITS } from '../src/limits.ts'
import { commitAll, makeRegister } from './entries.ts'
import { SERVER, serverDatabase } from './harness.ts'
import { make } from './make.ts'
import { type Test, t } from './tap.ts'

/** The embedded database has one process. */
const skip = SERVER === undefined && 'there are no two instances on the embedded database'
const LONG = process.env.ROPA_LONG_TESTS === 'yes'
const READS = LONG ? 200_000 : 20_000
const READERS = 24
const WRITERS = 3
const KEYS = Array.from({ length: 8 }, (_, index) => `context-${index}`)
t.setTimeout(LONG ? 1_800_000 : 180_000)

type Ask = (asked: ReadonlyMap<string, Question>) => ReturnType<typeof checkAll>

/** The answer comes up to three milliseconds after it was true. */
const delayed =
  (ask: Ask): Ask =>
  async (known) => {
    const news = await ask(known)
    await sleep(Math.random() * 3)
    return news
  }

/** As `delayed`, but who asks within ten milliseconds of a question is answered by that one: which is wrong. */
function joining(ask: Ask): Ask {
  let sent = Number.NEGATIVE_INFINITY
  let last: ReturnType<Ask> | undefined
  return (known) => {
    if (last === undefined || performance.now() - sent > 10) {
      sent = performance.now()
      last = delayed(ask)(known)
    }
    return last
  }
}

/** Two instances of the service, each with connections and answers of its own. */
async function instances(t: Test, register: string, asking: (ask: Ask) => Ask) {
  const url = await serverDatabase(t, SERVER ?? '')
  const open = (): Db => {
    const database = openPostgres({ url, prepare: true })
    t.teardown(() => database.close())
    return database.db
  }
  const apps = await Promise.all(
    [open(), open()].map(async (db) => {
      const check = asking((asked) => checkAll(db, asked))
      const limits = { ...LIMITS, requestsAMinute: 0, delay: 0 }
      const app = await buildApp({
        db,
        logger: false,
        examples: shippedRegister,
        access: 'off',
        limits,
        check,
      })
      t.teardown(() => app.close())
      return app
    }),
  )
  const [app] = apps
  if (app === undefined) throw new Error('there is no instance')
  const request = async (options: object) => {
    const { statusCode, headers, payload } = await app.inject(options)
    return {
      status: statusCode,
      headers,
      text: payload,
      body: payload === '' ? undefined : JSON.parse(payload),
    }
  }
  const service = { app, request } as Parameters<typeof makeRegister>[0]
  await makeRegister(service, register)
  await commitAll(
    service,
    register,
    KEYS.map((key) => ['contexts', make('contexts', key, { notes: '0' })]),
  )
  return apps
}

/** What reads that begin after others have ended, or after a write was acknowledged, tell of an older state. */
async function staleReads(t: Test, asking: (ask: Ask) => Ask, reads: number) {
  const apps = await instances(t, 'watched', asking)
  const any = <T>(items: readonly T[]): T => items[Math.floor(Math.random() * items.length)] as T
  const newest = new Map(KEYS.map((key) => [key, 1]))
  const written = new Map(KEYS.map((key) => [`${key} 1`, '0']))
  const seen = { reads: 0, stale: 0, wrong: 0, writes: 0 }
  const learn = (key: string, revision: number) => newest.set(key, Math.max(newest.get(key) ?? 0, revision))

  const write = async () => {
    while (seen.reads < reads) {
      const key = any(KEYS)
      const notes = `${++seen.writes}`
      const { statusCode, headers } = await any(apps).inject({
        method: 'PATCH',
        url: `/v1/registers/watched/contexts/${key}`,
        headers: { 'content-type': 'application/merge-patch+json', 'if-match': '*' },
        payload: { notes },
      })
      if (statusCode !== 200) continue
      const revision = Number(String(headers.etag).slice(1, -1))
      written.set(`${key} ${revision}`, notes)
      learn(key, revision)
      await sleep(Math.random() * 20)
    }
  }
  const told: { key: string; revision: number; notes: string }[] = []
  const read = async () => {
    while (seen.reads < reads) {
      seen.reads += 1
      const key = any(KEYS)
      const floor = newest.get(key) ?? 0
      const { headers, payload } = await any(apps).inject({ url: `/v1/registers/watched/contexts/${key}` })
      const revision = Number(String(headers.etag).slice(1, -1))
      if (revision < floor) seen.stale += 1
      learn(key, revision)
      told.push({ key, revision, notes: JSON.parse(payload).notes })
    }
  }
  await Promise.all([...Array.from({ length: WRITERS }, write), ...Array.from({ length: READERS }, read)])
  seen.wrong = told.filter(({ key, revision, notes }) => written.get(`${key} ${revision}`) !== notes).length
  return seen
}

t.test(
  'no answer is older than what was acknowledged or read before it was asked for',
  { skip },
  async (t) => {
    const { stale, wrong, reads, writes } = await staleReads(t, delayed, READS)
    t.comment(`${reads} reads beside ${writes} writes`)
    t.equal(stale, 0)
    t.equal(wrong, 0, 'and each is of what its revision wrote')
  },
)

t.test('a check that had been sent before would be seen to be wrong', { skip }, async (t) => {
  const { stale } = await staleReads(t, joining, READS / 4)
  t.comment(`${stale} stale answers`)
  t.ok(stale > 0)
})
