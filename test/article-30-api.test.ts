import { allPages, commitAll, makeRegister } from './entries.ts'
import { finagoService } from './harness.ts'
import { make } from './make.ts'
import { contentsIn } from './report-door.ts'
import { RICH } from './rich.ts'
import { t } from './tap.ts'

t.setTimeout(120_000)
const service = await finagoService(t)
const get = (url: string, headers = {}) => service.request({ method: 'GET', url, headers })
await makeRegister(service, 'rich')
await commitAll(service, 'rich', RICH)

interface Told {
  readonly kind: string
  readonly key: string
  readonly [member: string]: unknown
}
const recordsOf = async (register: string, query = ''): Promise<Told[]> =>
  (await allPages(service, `/v1/registers/${register}/article-30?${query}`)).flatMap(({ body }) => body.data)

t.test('the record has every activity once, page by page, and each as its own address has it', async (t) => {
  for (const register of ['finago', 'rich']) {
    const contents = await contentsIn(service, register)
    const activities = contents.flatMap(([kind, { key }]) =>
      /^process.*activities$/.test(kind) ? [`${kind}/${key}`] : [],
    )
    const records = await recordsOf(register)
    t.ok(records.length > 0)
    t.same(
      records.map(({ kind, key }) => `${kind}/${key}`),
      activities.sort(),
    )
    t.same(await recordsOf(register, 'limit=1'), records)
    for (const record of records)
      t.same((await get(`/v1/registers/${register}/${record.kind}/${record.key}/article-30`)).body, record)
  }
})

t.test('the records of a controller and of a processor can be had apart', async (t) => {
  const kinds = ['processing-activities', 'processor-activities']
  const all = await recordsOf('rich')
  for (const kind of kinds)
    t.same(
      await recordsOf('rich', `kind=${kind}&limit=1`),
      all.filter((record) => record.kind === kind),
    )
  t.same(await recordsOf('rich', kinds.map((kind) => `kind=${kind}`).join('&')), all)
})

t.test('each claim of the shipped register is told, and silence has nothing in it', async (t) => {
  const members = {
    controller: 'controller',
    purposes: 'purposes',
    'data-subjects': 'dataSubjects',
    'data-categories': 'dataCategories',
    recipients: 'recipients',
    transfers: 'transfers',
    retention: 'retention',
    'security-measures': 'securityMeasures',
  }
  interface Claiming {
    readonly dataMapping?: string
    readonly limbs?: readonly { readonly limb: keyof typeof members; readonly evidence: string }[]
  }
  const records = await recordsOf('finago', 'kind=processing-activities')
  const contents = await contentsIn(service, 'finago')
  for (const record of records) {
    const content = contents.find(
      ([kind, { key }]) => kind === record.kind && key === record.key,
    )?.[1] as Claiming
    t.equal(record.dataMapping, content.dataMapping ?? null)
    for (const { limb, evidence } of content.limbs ?? []) {
      const point = record[members[limb]] as { evidence: string; items?: { rule?: unknown }[] }
      t.equal(point.evidence, evidence, `${record.key} ${limb}`)
      const empty = evidence === 'silent' || evidence === 'stated-none' || evidence === 'unknown'
      if (empty)
        t.same(
          (point.items ?? []).filter(({ rule }) => rule !== null),
          [],
          `${record.key} ${limb}`,
        )
    }
  }
})

t.test(
  'the record as of a revision stays what it was, and a change of what it names is a change of it',
  async (t) => {
    const url = '/v1/registers/rich/processing-activities/rich/article-30'
    const [one, all] = [await get(url), await get('/v1/registers/rich/article-30')]
    t.equal((await get(url, { 'if-none-match': one.headers.etag })).status, 304)
    t.equal((await get('/v1/registers/rich/article-30', { 'if-none-match': all.headers.etag })).status, 304)
    const renamed =
      RICH.find(([kind, { key }]) => kind === 'purposes' && key === 'rich')?.[1] ?? t.bailout('no purpose')
    await commitAll(service, 'rich', [['purposes', { ...renamed, label: { en: 'Another name' } }]])
    const later = await get(url, { 'if-none-match': one.headers.etag })
    t.equal(later.status, 200)
    t.match(later.text, /Another name/)
    t.equal((await get(`${url}?asOf=1`)).text, one.text)
    t.equal((await get('/v1/registers/rich/article-30?asOf=1')).text, all.text)
    t.match((await get('/v1/registers/rich/article-30?asOf=0')).body, { data: [], nextCursor: null })
  },
)

t.test('who pages through the record sees one state of it', async (t) => {
  await makeRegister(service, 'paged')
  const activity = (key: string) => ['processing-activities', make('processing-activities', key)] as const
  await commitAll(service, 'paged', [activity('a'), activity('c')])
  const first = await get('/v1/registers/paged/article-30?limit=1')
  await commitAll(service, 'paged', [activity('b')])
  const second = await get(`/v1/registers/paged/article-30?limit=1&cursor=${first.body.nextCursor}`)
  t.match(second, { headers: { 'register-revision': 1 }, body: { data: [{ key: 'c' }], nextCursor: null } })
})

t.test(
  'what is not there is not found, what was deleted is gone, and bad questions are refused',
  async (t) => {
    await makeRegister(service, 'less')
    await commitAll(service, 'less', [['processing-activities', make('processing-activities', 'one')]])
    const url = '/v1/registers/less/processing-activities'
    await service.request({ method: 'DELETE', url: `${url}/one`, headers: { 'if-match': '*' } })
    t.match(await get(`${url}/one/article-30`), { status: 410 })
    t.match(await get(`${url}/one/article-30?asOf=1`), { status: 200 })
    t.match(await get(`${url}/two/article-30`, { 'if-none-match': '*' }), { status: 404 })
    t.match(await get('/v1/registers/less/processor-activities/one/article-30'), { status: 404 })
    t.match(await get('/v1/registers/none/article-30'), { status: 404 })
    t.same((await get('/v1/registers/less/article-30')).body.data, [])
    for (const [query, pointer] of [
      ['kind=purposes', '/kind/0'],
      ['asOf=99', '/asOf'],
      ['cursor=x', '/cursor'],
      ['activity=one', '/activity'],
      ['table=about', '/table'],
      ['format=html&table=about', '/table'],
    ] as const)
      t.match(await get(`/v1/registers/less/article-30?${query}`), {
        status: 400,
        body: { errors: [{ pointer }] },
      })
  },
)
