import fc from 'fast-check'
import type { PeriodChanges } from '../src/domain/reports/change-schemas.ts'
import { allPages, commitAll, makeRegister } from './entries.ts'
import { testService } from './harness.ts'
import { make } from './make.ts'
import { type Past, pastRegister } from './past-log.ts'
import { t } from './tap.ts'

t.setTimeout(120_000)
const service = await testService(t)
const { db } = service.database
const get = (url: string, headers = {}) => service.request({ method: 'GET', url, headers })

async function periodsOf(register: string, query: string): Promise<PeriodChanges[]> {
  const { status, body, text } = await get(`/v1/registers/${register}/stats/changes${query}`)
  if (status !== 200) throw new Error(text)
  return body.data
}

const brief = ({ from, commits, put, created, delete: deleted, entries }: PeriodChanges) =>
  `${from}: ${commits} commits, ${put} put, ${created} created, ${deleted} deleted, ${entries} entries`

const purpose = (key: string) => ['purposes', key] as const
const context = (key: string) => ['contexts', key] as const

await pastRegister(db, 'past', [
  { at: '2026-01-31T23:59:59.999Z', puts: [purpose('a'), context('a')] },
  { at: '2026-02-01T00:00:00.000Z', puts: [purpose('a')] },
  { at: '2026-02-01T12:00:00.000Z', deletes: [purpose('a')] },
  { at: '2026-02-04T12:00:00.000Z', puts: [purpose('a'), purpose('b')] },
  { at: '2026-03-09T08:00:00.000Z', puts: [context('b')], deletes: [purpose('b')] },
])

t.test('the log is told by day, week and month, each ending at midnight in UTC', async (t) => {
  t.same((await periodsOf('past', '?from=2026-01-31&to=2026-02-04')).map(brief), [
    '2026-01-31: 1 commits, 2 put, 2 created, 0 deleted, 2 entries',
    '2026-02-01: 2 commits, 1 put, 0 created, 1 deleted, 1 entries',
    '2026-02-02: 0 commits, 0 put, 0 created, 0 deleted, 1 entries',
    '2026-02-03: 0 commits, 0 put, 0 created, 0 deleted, 1 entries',
    '2026-02-04: 1 commits, 2 put, 2 created, 0 deleted, 3 entries',
  ])
  t.same((await periodsOf('past', '?from=2026-02-01&to=2026-02-02&by=week')).map(brief), [
    '2026-01-26: 3 commits, 3 put, 2 created, 1 deleted, 1 entries',
    '2026-02-02: 1 commits, 2 put, 2 created, 0 deleted, 3 entries',
  ])
  t.same((await periodsOf('past', '?by=month&from=2026-02-15')).map(brief), [
    '2026-02-01: 3 commits, 3 put, 2 created, 1 deleted, 3 entries',
    '2026-03-01: 1 commits, 1 put, 1 created, 1 deleted, 3 entries',
  ])
  const [february] = await periodsOf('past', '?by=month&from=2026-02-01&to=2026-02-01')
  t.match(february, {
    to: '2026-02-28',
    after: 1,
    revision: 4,
    kinds: [
      { kind: 'contexts', put: 0, created: 0, delete: 0, entries: 1 },
      { kind: 'purposes', put: 3, created: 2, delete: 1, entries: 2 },
    ],
  })
})

t.test(
  'thirty periods up to the newest commit are told unless asked otherwise, and as of a revision those before it',
  async (t) => {
    const days = await periodsOf('past', '')
    t.equal(days.length, 30)
    t.match(days.at(-1), { from: '2026-03-09', commits: 1, revision: 5, entries: 3 })
    t.match(days[0], { from: '2026-02-08', after: 4, revision: 4, entries: 3 })
    const before = await periodsOf('past', '?asOf=2&by=month')
    t.match(before.at(-1), { from: '2026-02-01', commits: 1, put: 1, created: 0, entries: 2, revision: 2 })
    await makeRegister(service, 'empty')
    t.same(await periodsOf('empty', ''), [])
    t.same((await periodsOf('empty', '?from=2026-01-01&to=2026-01-01')).map(brief), [
      '2026-01-01: 0 commits, 0 put, 0 created, 0 deleted, 0 entries',
    ])
  },
)

const KEYS = ['a', 'b', 'c']
const kinds = ['purposes', 'contexts']
const changes = fc.uniqueArray(
  fc.record({ kind: fc.constantFrom(...kinds), key: fc.constantFrom(...KEYS), remove: fc.boolean() }),
  { selector: ({ kind, key }) => `${kind}/${key}`, minLength: 1, maxLength: 4 },
)
const logs = fc.array(fc.record({ hours: fc.integer({ min: 1, max: 500 }), changes }), {
  minLength: 1,
  maxLength: 12,
})

/** Commits such as the door would take: what is not there is put and not deleted. */
function pastOf(
  log: readonly { hours: number; changes: readonly { kind: string; key: string; remove: boolean }[] }[],
): Past[] {
  const live = new Set<string>()
  let time = Date.parse('2025-11-20T00:00:00Z')
  return log.map(({ hours, changes }) => {
    time += hours * 3_600_000
    const made = changes.map((change) => ({
      ...change,
      gone: change.remove && live.has(`${change.kind}/${change.key}`),
    }))
    for (const { kind, key, gone } of made) gone ? live.delete(`${kind}/${key}`) : live.add(`${kind}/${key}`)
    const those = (gone: boolean) =>
      made.filter((each) => each.gone === gone).map(({ kind, key }) => [kind, key] as const)
    return { at: new Date(time).toISOString(), puts: those(false), deletes: those(true) }
  })
}

t.test(
  'whatever the log, each number is that of the feed it leads to, and entries are those of the revision',
  async (t) => {
    for (const [index, log] of fc.sample(logs, { numRuns: 8, seed: 5 }).entries()) {
      const register = `random-${index}`
      await pastRegister(db, register, pastOf(log))
      for (const by of ['day', 'week', 'month'])
        for (const period of (await periodsOf(register, `?by=${by}`)).filter(
          ({ commits }, place) => commits > 0 || place % 9 === 0,
        )) {
          const feed = (await allPages(service, `${period.list}&limit=50`)).flatMap(({ body }) => body.data)
          const ops = (op: string) => feed.filter((change) => change.op === op).length
          t.same([period.put, period.delete], [ops('put'), ops('delete')], period.list)
          t.ok(feed.every(({ at }) => at.slice(0, 10) >= period.from && at.slice(0, 10) <= period.to))
          const { counts } = (await get(`/v1/registers/${register}?asOf=${period.revision}`)).body
          const alive = Object.fromEntries(
            period.kinds.flatMap(({ kind, entries }) => (entries > 0 ? [[kind, entries]] : [])),
          )
          t.same(alive, counts, `${register} at ${period.revision}`)
        }
    }
  },
)

t.test('what the service itself commits is told as of today', async (t) => {
  await makeRegister(service, 'now')
  await commitAll(service, 'now', [['purposes', make('purposes', 'one')]])
  const last = (await periodsOf('now', '')).at(-1)
  t.match(last, { commits: 1, put: 1, created: 1, delete: 0, entries: 1, after: 0, revision: 1 })
  const { headers } = await get('/v1/registers/now/stats/changes')
  t.match(await get('/v1/registers/now/stats/changes', { 'if-none-match': headers.etag }), {
    status: 304,
    text: '',
  })
})

t.test('days that no answer could be right for are refused by name', async (t) => {
  for (const [query, pointer] of [
    ['to=2999-01-01', '/to'],
    ['to=1999-12-31', '/to'],
    ['from=1999-12-31', '/from'],
    ['from=0001-01-01', '/from'],
    ['from=2026-02-02&to=2026-02-01', '/from'],
    ['from=2999-01-01', '/from'],
    ['from=2020-01-01&to=2026-01-01', '/from'],
    ['from=2026-02-30', '/from'],
    ['by=year', '/by'],
    ['asOf=99', '/asOf'],
  ] as const) {
    const answer = await get(`/v1/registers/past/stats/changes?${query}`)
    t.match(answer, { status: 400, body: { errors: [{ in: 'query', pointer }] } }, query)
    t.equal(answer.headers.etag, undefined)
  }
  t.match(await get('/v1/registers/none/stats/changes'), { status: 404 })
})
