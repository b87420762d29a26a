import type { Kind } from '../src/register/kind.ts'
import { KINDS } from '../src/register/kinds.ts'
import { allPages, commitAll, entriesOf, makeRegister, makeRegisterFor, seen } from './entries.ts'
import { keeps, valuesOf } from './filter-values.ts'
import { finagoService } from './harness.ts'
import { make } from './make.ts'
import { RICH } from './rich.ts'
import { t } from './tap.ts'

t.setTimeout(120_000)
const service = await finagoService(t)

interface Member {
  readonly key: string
}

const keysIn = async (...[service, url]: Parameters<typeof allPages>): Promise<string[]> =>
  (await allPages(service, url)).flatMap(({ body }) => body.data.map(({ key }: Member) => key))

/** What three commits put, before a fourth takes `gone` away. */
const COMMITS = [
  ['m-1', 'c', 'm', 'a-2', 'z'],
  ['a10', 'gone', 'a-1', 'm1'],
]
/** By byte, which is not how most languages sort. */
const BY_KEY = ['a-1', 'a-2', 'a10', 'c', 'm', 'm-1', 'm1', 'z']
const BY_CHANGE = ['a-2', 'm', 'm-1', 'z', 'a-1', 'a10', 'm1', 'c']
const EARLIER_BY_KEY = ['a-1', 'a-2', 'a10', 'c', 'gone', 'm', 'm-1', 'm1', 'z']
const EARLIER_BY_CHANGE = ['a-2', 'c', 'm', 'm-1', 'z', 'a-1', 'a10', 'gone', 'm1']

t.test('pages give every entry exactly once, in either order', async (t) => {
  for (const kind of KINDS.filter(({ name }) => name !== 'settings')) {
    const before = await makeRegisterFor(service, kind.name, kind.name)
    const rev = (number: number) => before + number
    const entries = entriesOf(service, kind.name, kind)
    for (const keys of COMMITS)
      await commitAll(
        service,
        kind.name,
        keys.map((key) => [kind.name, make(kind.name, key)]),
      )
    await entries.replace('c', make(kind.name, 'c', { notes: 'changed' }), seen(rev(1)))
    await entries.remove('gone', seen(rev(2)))

    const orders = [
      ['key', BY_KEY, EARLIER_BY_KEY],
      ['-key', BY_KEY.toReversed(), EARLIER_BY_KEY.toReversed()],
      ['updatedAt', BY_CHANGE, EARLIER_BY_CHANGE],
      ['-updatedAt', BY_CHANGE.toReversed(), EARLIER_BY_CHANGE.toReversed()],
    ] as const
    for (const [sort, now, earlier] of orders)
      for (const [query, expected] of [
        ['limit=1', now],
        ['limit=3', now],
        ['limit=8', now],
        [`limit=3&asOf=${rev(4)}`, now],
        [`limit=4&asOf=${rev(2)}`, earlier],
      ] as const)
        t.same(
          await keysIn(service, `${entries.collection}?sort=${sort}&${query}`),
          expected,
          `${kind.name} by ${sort} with ${query}`,
        )

    const since = encodeURIComponent((await entries.read('a10')).body.meta.updatedAt)
    for (const query of ['', '&limit=2', `&asOf=${rev(4)}`])
      t.same(await keysIn(service, `${entries.collection}?updatedSince=${since}${query}`), [
        'a-1',
        'a10',
        'c',
        'm1',
      ])
    t.same(await keysIn(service, `${entries.collection}?updatedSince=2999-01-01T00:00:00%2B01:00`), [])
    t.same(await keysIn(service, `${entries.collection}?updatedSince=1900-01-01T00:00:00Z`), BY_KEY)
  }
})

t.test('a cursor serves one list in one order', async (t) => {
  const list = (path: string) => service.request({ method: 'GET', url: `/v1/registers/finago/${path}` })
  const { nextCursor } = (await list('purposes?limit=1')).body
  t.equal((await list(`purposes?limit=1&cursor=${nextCursor}`)).status, 200)
  const paths = [
    'purposes?sort=-key',
    'purposes?sort=updatedAt',
    'sources?',
    'commits?',
    'changes?',
    'purpose-legal-bases?',
  ]
  for (const path of paths)
    t.match(
      await list(`${path}&cursor=${nextCursor}`),
      { status: 400, body: { code: 'invalid', errors: [{ in: 'query', pointer: '/cursor' }] } },
      path,
    )
})

t.test('filters find the same entries now and as of the same revision', async (t) => {
  await makeRegister(service, 'rich')
  const revision = await commitAll(service, 'rich', RICH)
  await commitAll(service, 'rich', [['contexts', make('contexts', 'later')]])
  for (const kind of KINDS) {
    const entries = entriesOf(service, 'rich', kind)
    const contents: Record<string, unknown>[] = (await entries.list('?limit=200')).body.data.map(withoutMeta)
    for (const { name, words = [], shape } of kind.filters) {
      const found = new Set(contents.flatMap((content) => valuesOf(name, content)))
      // Reviews of what says nothing of them itself follow from approvals, which these drafts have none of.
      const isByApproval = name === 'reviewDueBefore' && !('nextReviewOn' in kind.schema.properties)
      t.equal(found.size > 0, !isByApproval, `${kind.name} has a ${name}`)
      const strange =
        words.length > 0 ? [] : isByApproval ? ['2999-01-01'] : shape === undefined ? ['none'] : []
      const values = [...new Set([...found, ...words, ...strange])]
      for (const wanted of [...values.map((value) => [value]), values.slice(0, 20)]) {
        const query = wanted.map((value) => `${name}=${encodeURIComponent(value)}`).join('&')
        const expected = contents.filter((content) => keeps(name, content, wanted)).map(({ key }) => key)
        t.same(
          await keysIn(service, `${entries.collection}?${query}&limit=1`),
          expected,
          `${kind.name} ${query}`,
        )
        const earlier = `${entries.collection}?${query}&asOf=${revision}`
        const before = expected.filter((key) => key !== 'later')
        t.same(await keysIn(service, earlier), before, `${kind.name} ${query} as of ${revision}`)
      }
      t.equal((await entries.list(`?${name}=`)).status, 400)
    }
    for (const [name, value, expected] of narrowed(kind, contents)) {
      const query = `?${name}=${encodeURIComponent(value)}&clause=A-1&updatedSince=2000-01-01T00:00:00Z&sort=-key`
      t.same(await keysIn(service, `${entries.collection}${query}`), expected, `${kind.name} ${query}`)
    }
  }
})

/** For each value that a filter can have: the keys of the entries that have it and cite clause A-1 as well, last first. */
function narrowed({ filters }: Kind, contents: readonly Record<string, unknown>[]) {
  return filters.flatMap(({ name }) =>
    [...new Set(contents.flatMap((content) => valuesOf(name, content)))].map((value) => {
      const both = contents.filter(
        (content) => keeps(name, content, [value]) && keeps('clause', content, ['A-1']),
      )
      return [name, value, both.map(({ key }) => key).toReversed()] as const
    }),
  )
}

const withoutMeta = ({ meta: _, ...content }: Record<string, unknown>) => content

interface SchemaNode {
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly items?: SchemaNode
}

/** Paths of all members that a schema has, or that a value of it has when one is given. */
function membersOf(schema: SchemaNode, values: readonly unknown[], path: string, all: boolean): string[] {
  const items = schema.items
  if (items !== undefined) return membersOf(items, values.flat(), path, all)
  return Object.entries(schema.properties ?? {}).flatMap(([name, member]) => {
    const found = values.flatMap((value) =>
      Object.entries(value ?? {}).flatMap(([key, held]) => (key === name ? [held] : [])),
    )
    return found.length > 0 || all
      ? [`${path}/${name}`, ...membersOf(member, found, `${path}/${name}`, all)]
      : []
  })
}

t.test('the rich contents give every member that there is', async (t) => {
  for (const { name, schema } of KINDS) {
    const contents = RICH.flatMap(([kind, content]) => (kind === name ? [content] : []))
    t.same(membersOf(schema, contents, name, false), membersOf(schema, contents, name, true))
  }
})
