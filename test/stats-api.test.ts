import fc from 'fast-check'
import { allPages, commitAll, makeRegister } from './entries.ts'
import { finagoService } from './harness.ts'
import { make } from './make.ts'
import { registers } from './report-arbitraries.ts'
import { RICH } from './rich.ts'
import { t } from './tap.ts'

t.setTimeout(240_000)
const service = await finagoService(t)
const get = (url: string, headers = {}) => service.request({ method: 'GET', url, headers })

interface Bucket {
  readonly count: number
  readonly list: string
}

/** Every bucket of a register's stats, whatever its section. */
async function bucketsOf(register: string, query = ''): Promise<Bucket[]> {
  const { status, body } = await get(`/v1/registers/${register}/stats${query}`)
  if (status !== 200) throw new Error(`the stats of ${register} were answered ${status}`)
  return Object.values(body).flat() as Bucket[]
}

/** Addresses of the buckets whose list does not hold as many as are counted, with both numbers. */
async function wrongBuckets(register: string, query = ''): Promise<string[]> {
  const wrong: string[] = []
  for (const { count, list } of await bucketsOf(register, query)) {
    const pages = await allPages(service, `${list}${list.includes('?') ? '&' : '?'}limit=40`)
    const found = pages.flatMap(({ body }) => body.data).length
    if (found !== count) wrong.push(`${list} has ${found}, not ${count}`)
  }
  return wrong
}

t.test('every number of the shipped register leads to as many entries as it counts', async (t) => {
  const buckets = await bucketsOf('finago')
  t.ok(buckets.some(({ count, list }) => count > 0 && list.includes('/stats/entries?')))
  t.ok(buckets.some(({ count, list }) => count > 0 && list.includes('purpose-legal-bases?')))
  t.ok(buckets.some(({ count, list }) => count > 0 && list.includes('evidence=')))
  t.same(await wrongBuckets('finago'), [])
})

t.test('so does every number of a register with everything in it, and as of what it was', async (t) => {
  await makeRegister(service, 'rich')
  await commitAll(service, 'rich', RICH)
  t.same(await wrongBuckets('rich'), [])
  const before = (await get('/v1/registers/rich/stats?asOf=1')).text
  await commitAll(service, 'rich', [
    ['contexts', make('contexts', 'later')],
    ['transfers', make('transfers', 'rich', { recipient: 'rich', country: 'SE' })],
  ])
  t.equal((await get('/v1/registers/rich/stats?asOf=1')).text, before)
  t.same(await wrongBuckets('rich', '?asOf=1'), [])
  t.same(await wrongBuckets('rich', '?asOf=0'), [])
})

t.test('so does every number of random registers', async (t) => {
  for (const [index, contents] of fc.sample(registers, { numRuns: 3, seed: 33 }).entries()) {
    const register = `random-${index}`
    await makeRegister(service, register)
    await commitAll(service, register, contents)
    t.same(await wrongBuckets(register), [])
  }
})

t.test('each section counts what there is once, and nothing is counted twice', async (t) => {
  const { body: stats } = await get('/v1/registers/finago/stats')
  const { counts } = (await get('/v1/registers/finago')).body
  const total = (buckets: readonly Bucket[]) => buckets.reduce((sum, { count }) => sum + count, 0)
  const all = Object.values<number>(counts).reduce((sum, count) => sum + count, 0)
  t.equal(total(stats.kinds), all)
  t.equal(total(stats.lifecycles), all)
  t.equal(total(stats.purposes), counts.purposes)
  t.equal(total(stats.dataCategories), counts['data-categories'])
  t.equal(total(stats.sources), counts.sources)
  t.equal(total(stats.transfers), counts.transfers ?? 0)
  t.equal(
    total(stats.limbs),
    8 * (counts['processing-activities'] ?? 0) + 4 * (counts['processor-activities'] ?? 0),
  )
  t.equal(
    total(stats.pairs),
    (await allPages(service, '/v1/registers/finago/purpose-legal-bases')).flatMap(({ body }) => body.data)
      .length,
  )
})

t.test('the list behind a number is paged as it was when the first page was read', async (t) => {
  await makeRegister(service, 'paged')
  await commitAll(
    service,
    'paged',
    ['a', 'b', 'c'].map((key) => ['purposes', make('purposes', key)] as const),
  )
  const url = '/v1/registers/paged/stats/entries?bucket=purposes:none&limit=2'
  const first = await get(url)
  t.match(first, {
    status: 200,
    headers: { etag: '"1"' },
    body: { data: [{ kind: 'purposes', key: 'a' }, { key: 'b' }] },
  })
  await commitAll(service, 'paged', [['purposes', make('purposes', 'a-new')]])
  const second = await get(`${url}&cursor=${first.body.nextCursor}`)
  t.match(second, { status: 200, headers: { 'register-revision': 1 } })
  t.same(second.body, { data: [{ kind: 'purposes', key: 'c' }], nextCursor: null })
  const other = `/v1/registers/paged/stats/entries?bucket=purposes:own&cursor=${first.body.nextCursor}`
  t.match(await get(other), { status: 400, body: { errors: [{ pointer: '/cursor' }] } })
})

t.test('what comes and goes may be empty; what cannot be counted is refused with what can', async (t) => {
  const entries = '/v1/registers/finago/stats/entries'
  for (const bucket of ['transfers:organisation:Nobody', 'pairs:6.1.d:sole', 'lifecycles:purposes:approved'])
    t.same((await get(`${entries}?bucket=${bucket}`)).body, { data: [], nextCursor: null })
  t.match(await get(`${entries}?bucket=purposes:nope`), {
    status: 400,
    body: {
      errors: [{ pointer: '/bucket', detail: /got "purposes:nope"; those of purposes are purposes:own, / }],
    },
  })
  t.match(await get(`${entries}?bucket=nope`), { status: 400, body: { errors: [{ pointer: '/bucket' }] } })
  t.match(await get(entries), { status: 400, body: { errors: [{ pointer: '/bucket' }] } })
  t.match(await get('/v1/registers/finago/stats?kind=purposes'), { status: 400 })
  t.match(await get('/v1/registers/finago/stats?asOf=99'), {
    status: 400,
    body: { errors: [{ pointer: '/asOf' }] },
  })
  t.match(await get('/v1/registers/none/stats'), { status: 404 })
  t.match(await get('/v1/registers/none/stats/entries?bucket=purposes:none'), { status: 404 })
})

t.test('the stats are not told again to who has them', async (t) => {
  for (const url of [
    '/v1/registers/finago/stats',
    '/v1/registers/finago/stats/entries?bucket=purposes:none',
  ]) {
    const { headers } = await get(url)
    t.match(await get(url, { 'if-none-match': headers.etag }), { status: 304, text: '' })
  }
})
