import { allPages, commitAll, entriesOf, makeRegister } from './entries.ts'
import { testService } from './harness.ts'
import { make } from './make.ts'
import { t } from './tap.ts'

t.setTimeout(120_000)
const service = await testService(t)
const KIND = 'processing-activities'

/** More than a list looks through in any order that it likes, for nearly every filter; each lacks one thing in so many. */
const MANY = 2_300
const activities = Array.from({ length: MANY }, (_, i) => {
  const has = (every: number) => i % every !== 0
  return make(KIND, `a-${String(i).padStart(4, '0')}`, {
    status: has(17) ? 'active' : 'ended',
    ...(has(19) && { purposes: [{ purpose: 'p' }] }),
    ...(has(23) && { recipients: [{ recipient: 'r' }] }),
    ...(has(29) && { transfers: [{ transfer: 't' }] }),
    nextReviewOn: has(31) ? '2026-01-01' : '2027-01-01',
    ...(i % 1000 === 7 && { owner: { unit: 'Sales' } }),
  })
})

await makeRegister(service, 'many')
await commitAll(service, 'many', [
  ['purposes', make('purposes', 'p')],
  ['recipients', make('recipients', 'r')],
  ['transfers', make('transfers', 't', { recipient: 'r', country: 'US' })],
  ...activities.slice(0, 2_000).map((activity) => [KIND, activity] as const),
])
await commitAll(
  service,
  'many',
  activities.slice(2_000).map((activity) => [KIND, activity] as const),
)
const entries = entriesOf(service, 'many', { name: KIND })
const keysOf = async (query: string): Promise<string[]> =>
  (await allPages(service, `${entries.collection}?limit=200&${query}`)).flatMap(({ body }) =>
    body.data.map(({ key }: { key: string }) => key),
  )

const FILTERS = {
  'status=active': ({ status }) => status === 'active',
  'purpose=p': ({ purposes }) => purposes !== undefined,
  'recipient=r': ({ recipients }) => recipients !== undefined,
  'country=US': ({ transfers }) => transfers !== undefined,
  'reviewDueBefore=2026-06-01': ({ nextReviewOn }) => nextReviewOn === '2026-01-01',
  'lifecycle=draft': () => true,
  'owner=Sales': ({ owner }) => owner !== undefined,
} satisfies Record<string, (activity: Record<string, unknown>) => boolean>

const COMBINED: readonly (readonly (keyof typeof FILTERS)[])[] = [
  ['status=active'],
  ['country=US'],
  ['reviewDueBefore=2026-06-01'],
  ['lifecycle=draft'],
  ['recipient=r', 'status=active'],
  ['recipient=r', 'purpose=p', 'country=US'],
  ['recipient=r', 'owner=Sales', 'reviewDueBefore=2026-06-01', 'lifecycle=draft'],
]

t.test('of many entries filters keep each that they should, once, in every order', async (t) => {
  for (const names of COMBINED) {
    const kept = activities.filter((activity) => names.every((name) => FILTERS[name](activity)))
    const keys = kept.map(({ key }) => key)
    const query = names.join('&')
    t.same(await keysOf(query), keys, query)
    t.same(await keysOf(`${query}&sort=-key`), keys.toReversed(), `${query}, last first`)
    t.same(await keysOf(`${query}&sort=updatedAt`), keys, `${query}, by change`)
    t.same(await keysOf(`${query}&asOf=2`), keys, `${query}, as of the newest revision`)
  }
})

t.test('of many entries those that changed since are kept', async (t) => {
  const { data } = (await entries.list('?limit=1&sort=-key')).body
  const since = encodeURIComponent(data[0].meta.updatedAt)
  const late = activities.slice(2_000).flatMap(({ key, recipients }) => (recipients ? [key] : []))
  t.same(await keysOf(`recipient=r&updatedSince=${since}`), late)
})
