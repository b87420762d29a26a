import { canonical, type Json } from '../src/domain/log/canonical.ts'
import { inconsistencies } from './consistency.ts'
import { commitAll, entriesOf, makeRegister, seen } from './entries.ts'
import { type TestService, testService } from './harness.ts'
import { type Content, make } from './make.ts'
import { RICH } from './rich.ts'
import { t } from './tap.ts'

t.setTimeout(120_000)
const service = await testService(t)
const { db } = service.database
const KINDS = ['processing-activities', 'processor-activities'] as const

const richOf = (kind: string): Content => {
  const [, content] = RICH.find(([name, { key }]) => name === kind && key === 'rich') ?? []
  if (content === undefined) throw new Error(`${kind} are not rich`)
  return content
}

/** A register with the rich contents, and the activities of a kind in it. */
async function setUp(register: string, kind: string) {
  await makeRegister(service, register)
  await commitAll(service, register, RICH)
  return entriesOf(service, register, { name: kind })
}

/** The bytes that an answer has after its meta. */
const contentIn = (text: string): string => `{${text.slice(text.indexOf('},') + 2)}`

/** The same content with every list the other way round, which no list of a record may lose. */
function reversed(value: unknown): Json {
  if (Array.isArray(value)) return value.map(reversed).toReversed()
  if (typeof value !== 'object' || value === null) return value as Json
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, reversed(member)]))
}

t.test('an activity with all its parts is kept byte for byte, and replaced to the last row', async (t) => {
  for (const kind of KINDS) {
    const register = `${kind}-whole`
    const entries = await setUp(register, kind)
    const content = richOf(kind)
    t.equal(contentIn((await entries.read('rich')).text), canonical(content as Json))
    const other = reversed(content)
    t.match(await entries.replace('rich', other as object, seen(1)), { status: 200 })
    t.equal(contentIn((await entries.read('rich')).text), canonical(other), 'lists keep their order')
    t.equal(contentIn((await entries.read('rich', '?asOf=1')).text), canonical(content as Json))
    t.same(await inconsistencies(db, register), [])
    const least = make(kind, 'rich', kind === 'processor-activities' ? { processor: 'rich' } : {})
    t.match(await entries.replace('rich', least, seen(2)), { status: 200 })
    t.same(await inconsistencies(db, register), [], 'and nothing is left of what was')
    t.match(await entries.replace('rich', content, seen(3)), { status: 200 })
    t.equal((await entries.remove('rich', seen(4))).status, 204)
    t.same(await inconsistencies(db, register), [])
  }
})

t.test('data lines come in the order they were sent, from the tables as well', async (t) => {
  const entries = await setUp('lines', 'processing-activities')
  const keys = ['m', 'a', 'z', 'b']
  const data = keys.map((key) => ({ key, dataCategory: 'rich', recipients: ['part', 'rich'] }))
  await entries.create({ ...make('processing-activities', 'lines'), data })
  const rows = await db
    .selectFrom('links')
    .select('pointer')
    .where('from_key', '=', 'lines')
    .orderBy('pointer')
    .execute()
  t.same(
    rows.map(({ pointer }) => pointer),
    keys
      .toSorted()
      .flatMap((key) =>
        ['dataCategory', 'recipients/part', 'recipients/rich'].map((member) => `/data/${key}/${member}`),
      ),
    'places are named by keys',
  )
  t.same(
    (await entries.read('lines')).body.data.map(({ key }: { key: string }) => key),
    keys,
  )
})

t.test('a reference of a line that leads nowhere is named with its place', async (t) => {
  const entries = await setUp('missing', 'processing-activities')
  const refused = await entries.create({
    ...make('processing-activities', 'one'),
    purposes: [{ purpose: 'none' }],
    data: [
      { key: 'a', dataCategory: 'rich' },
      { key: 'b', dataCategory: 'rich', recipients: ['rich', 'none'], sources: ['nowhere'] },
    ],
  })
  t.match(refused, { status: 422, body: { code: 'reference-missing' } })
  t.same(refused.body.errors, [
    { in: 'body', pointer: '/data/1/recipients/1', detail: 'there is no recipients/none in this register' },
    { in: 'body', pointer: '/data/1/sources/0', detail: 'there is no sources/nowhere in this register' },
    { in: 'body', pointer: '/purposes/0/purpose', detail: 'there is no purposes/none in this register' },
  ])
})

t.test('what an activity refers to cannot be deleted, and it says where', async (t) => {
  await setUp('used', 'processing-activities')
  const recipients = entriesOf(service, 'used', { name: 'recipients' })
  const refused = await recipients.remove('part', seen(1))
  t.match(refused, { status: 409, body: { code: 'in-use' } })
  t.ok(
    refused.body.usages.some(
      ({ pointer }: { pointer: string }) => pointer === '/data/contact/recipients/part',
    ),
    JSON.stringify(refused.body.usages),
  )
})

const found = async (entries: ReturnType<typeof entriesOf>, query: string) =>
  (await entries.list(query)).body.data.map(({ key }: { key: string }) => key)

/** A register with three activities: `b` with a transfer, `a` and `c` with a line and a recipient each. */
async function setUpThree(service: TestService, register: string) {
  const activities = await setUp(register, 'processing-activities')
  for (const key of ['rich', 'part']) await activities.remove(key, { 'if-match': '*' })
  const activity = (key: string, members: object) =>
    ['processing-activities', make('processing-activities', key, { ...members })] as const
  const revision = await commitAll(service, register, [
    ['transfers', make('transfers', 'cloud', { recipient: 'rich', country: 'US' })],
    activity('a', { data: [{ key: 'l', dataCategory: 'part', recipients: ['rich'] }] }),
    activity('b', { transfers: [{ transfer: 'cloud' }], nextReviewOn: '2026-05-01' }),
    activity('c', { recipients: [{ recipient: 'rich' }], owner: { unit: 'Sales & Co' } }),
  ])
  return { activities, revision }
}

t.test('activities are found by their recipients, of a line or of none', async (t) => {
  const { activities } = await setUpThree(service, 'found')
  t.same(await found(activities, '?recipient=rich'), ['a', 'c'])
  t.same(await found(activities, '?recipient=rich&recipient=part&sort=-key&limit=1'), ['c'])
  t.same(await found(activities, '?recipient=rich&dataCategory=part'), ['a'])
  t.same(await found(activities, '?recipient=rich&dataCategory=rich'), [])
  t.same(await found(activities, '?owner=Sales%20%26%20Co'), ['c'])
  t.same(await found(activities, '?owner=Sales'), [], 'a name is the whole name')
})

t.test('a review is due before a day when it lies before it', async (t) => {
  const { activities } = await setUpThree(service, 'due')
  t.same(await found(activities, '?reviewDueBefore=2026-05-01'), [])
  t.same(await found(activities, '?reviewDueBefore=2026-05-02'), ['b'])
  t.same(await found(activities, '?reviewDueBefore=2020-01-01&reviewDueBefore=2026-05-02'), ['b'])
  t.match(await activities.list('?reviewDueBefore=2026-02-30'), {
    status: 400,
    body: { errors: [{ in: 'query', pointer: '/reviewDueBefore/0' }] },
  })
  t.match(await activities.list('?country=us'), { status: 400 })
  t.match(await activities.list('?evidence=recipients'), { status: 400 })
})

t.test('the country is that of the transfer as it was then', async (t) => {
  const { activities, revision } = await setUpThree(service, 'country')
  const transfers = entriesOf(service, 'country', { name: 'transfers' })
  await transfers.patch('cloud', { country: 'IN' }, seen(revision))
  await activities.remove('b', seen(revision))
  await transfers.remove('cloud', seen(revision + 1))
  for (const [as, country, keys] of [
    [revision, 'US', ['b']],
    [revision, 'IN', []],
    [revision + 1, 'US', []],
    [revision + 1, 'IN', ['b']],
    [revision + 2, 'IN', []],
    [revision - 1, 'US', []],
  ] as const)
    t.same(await found(activities, `?country=${country}&asOf=${as}`), keys, `${country} as of ${as}`)
  t.same(await found(activities, '?country=IN'), [])
})
