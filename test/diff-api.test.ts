import { diff } from '../src/domain/diff.ts'
import { KINDS } from '../src/register/kinds.ts'
import { applied } from './diff-applied.ts'
import { allPages, commitAll, entriesOf, makeRegister, makeRegisterFor } from './entries.ts'
import { type Answer, testService } from './harness.ts'
import { type Content, make } from './make.ts'
import { t } from './tap.ts'

t.setTimeout(120_000)
const service = await testService(t)
const get = (url: string): Promise<Answer> => service.request({ method: 'GET', url })
const root = '/v1/registers/acme'
const pair = (legalBasis: string, relation: string) => ({ legalBasis, relation })

// Revisions 1 to 5: created, changed twice (once back again), deleted, created again; `other` comes in between.
await makeRegister(service, 'acme')
const purposes = entriesOf(service, 'acme', { name: 'purposes' })
const contents: Content[] = [
  make('purposes', 'one', {
    legalBases: [pair('a', 'sole'), pair('b', 'alternative')],
    tags: ['support', 'events'],
  }),
  make('purposes', 'one', {
    legalBases: [pair('b', 'sole'), pair('c', 'sole')],
    tags: ['events', 'support'],
    notes: 'x',
  }),
]
await commitAll(service, 'acme', [
  ...['a', 'b', 'c'].map((key) => ['legal-bases', make('legal-bases', key)] as const),
  ['purposes', contents[0] ?? {}],
])
await purposes.replace('one', contents[1] ?? {}, { 'if-match': '"1"' })
await purposes.replace('one', contents[0] ?? {}, { 'if-match': '"2"' })
await purposes.remove('one', { 'if-match': '"3"' })
await purposes.create(contents[1] ?? {})
const times = (await get(`${root}/commits`)).body.data
  .map(({ at }: { at: string }) => at)
  .reverse() as string[]

t.test('how an entry differs between two states is told by paths of keys', async (t) => {
  const { status, headers, body } = await get(`${root}/purposes/one/diff?from=1&to=2`)
  t.match({ status, headers }, { status: 200, headers: { etag: '"2-since-1"', 'register-revision': 2 } })
  t.match(body, {
    kind: 'purposes',
    key: 'one',
    from: { revision: 1, updatedAt: times[0] },
    to: { revision: 2, updatedAt: times[1], lifecycle: 'draft' },
    differences: [
      { op: 'remove', path: '/legalBases/a', before: pair('a', 'sole'), position: { before: 0 } },
      { op: 'replace', path: '/legalBases/b/relation', before: 'alternative', after: 'sole' },
      { op: 'add', path: '/legalBases/c', after: pair('c', 'sole'), position: { after: 1 } },
      { op: 'add', path: '/notes', after: 'x' },
      { op: 'move', path: '/tags/support', position: { before: 0, after: 1 } },
    ],
  })
  t.equal(body.differences.length, 5)
  const schema = KINDS.find(({ name }) => name === 'purposes')?.schema ?? {}
  t.same(applied(schema, JSON.parse(JSON.stringify(contents[0])), body.differences), contents[1])
  const known = { 'if-none-match': '"2-since-1"' }
  const again = await service.request({
    method: 'GET',
    url: `${root}/purposes/one/diff?from=1&to=2`,
    headers: known,
  })
  t.equal(again.status, 304)
})

t.test('states are revisions or times, of any order, and the newest unless told', async (t) => {
  const of = async (query: string) => {
    const { status, body } = await get(`${root}/purposes/one/diff?${query}`)
    const paths =
      status === 200
        ? body.differences.map(({ op, path }: Record<string, string>) => `${op} ${path}`)
        : body.code
    return [body.from?.revision ?? null, body.to?.revision ?? null, paths]
  }
  t.same(await of('from=1&to=3'), [1, 3, []], 'changed, and back again')
  t.same(await of('from=0&to=1'), [null, 1, ['add ']])
  t.same(await of('from=3&to=4'), [3, 4, ['remove ']])
  t.same(await of('from=4&to=5'), [4, 5, ['add ']])
  t.same(await of('from=2'), [2, 5, []])
  t.same((await of('from=2&to=1'))[2], [
    'replace /legalBases/b/relation',
    'remove /legalBases/c',
    'add /legalBases/a',
    'remove /notes',
    'move /tags/events',
  ])
  t.same(await of(`from=${times[0]}&to=${times[3]}`), [1, 4, ['remove ']])
  t.same((await of('from=0&to=0'))[2], 'not-found')
  for (const [query, pointer] of [
    ['', '/from'],
    ['from=6', '/from'],
    ['from=1&to=6', '/to'],
    ['from=x', '/from'],
    ['from=1&to=2999-01-01T00:00:00Z', '/to'],
    ['from=2999-01-01T00:00:00Z', '/from'],
    ['from=1&asOf=1', '/asOf'],
  ] as const)
    for (const path of ['/purposes/one', ''])
      t.match(await get(`${root}${path}/diff?${query}`), {
        status: 400,
        body: { code: 'invalid', errors: [{ in: 'query', pointer }] },
      })
  t.equal((await get(`${root}/purposes/none/diff?from=0`)).status, 404)
  t.equal((await get('/v1/registers/none/purposes/one/diff?from=0')).status, 404)
  t.equal((await get('/v1/registers/none/diff?from=0')).status, 404)
})

t.test('how a register differs is told entry by entry, in pages of one diff', async (t) => {
  const of = async (query: string) =>
    (await allPages(service, `${root}/diff?${query}`)).flatMap(({ body }) => body.data)
  t.same(await of('from=1&to=2'), [
    {
      kind: 'purposes',
      key: 'one',
      op: 'replace',
      from: 1,
      to: 2,
      paths: ['/legalBases/a', '/legalBases/b/relation', '/legalBases/c', '/notes', '/tags/support'],
    },
  ])
  t.same(await of('from=1&to=3'), [], 'an entry that is as it was does not differ')
  t.same(await of('from=3&to=4'), [
    { kind: 'purposes', key: 'one', op: 'remove', from: 3, to: null, paths: [''] },
  ])
  t.same(await of('from=4&to=5'), [
    { kind: 'purposes', key: 'one', op: 'add', from: null, to: 5, paths: [''] },
  ])
  t.same(await of('from=5&to=4'), [
    { kind: 'purposes', key: 'one', op: 'remove', from: 5, to: null, paths: [''] },
  ])
  t.same(await of('from=2'), [])
  const names = (await of('from=0&limit=1')).map(({ kind, key }) => `${kind}/${key}`)
  t.same(names, ['legal-bases/a', 'legal-bases/b', 'legal-bases/c', 'purposes/one'])
  t.same((await of('from=0&kind=purposes&kind=contexts')).length, 1)
  t.equal((await get(`${root}/diff?from=0&kind=none`)).status, 400)
})

t.test('all pages are of the two states of the first, whatever is committed between', async (t) => {
  const time = new Date().toISOString()
  const first = await get(`${root}/diff?from=0&limit=2`)
  const byTime = await get(`${root}/diff?from=0&to=${time}&limit=2`)
  t.same(byTime.body, first.body)
  const { nextCursor } = first.body
  await commitAll(service, 'acme', [['legal-bases', make('legal-bases', 'c', { notes: 'later' })]])
  for (const query of ['from=0', 'from=0&to=5', `from=0&to=${time}`]) {
    const next = await get(`${root}/diff?${query}&cursor=${nextCursor}`)
    t.match(next, { status: 200, body: { data: [{ key: 'c', to: 1 }, { key: 'one' }], nextCursor: null } })
    t.equal(next.headers.etag, '"5-since-0"')
  }
  for (const query of ['from=1', 'from=0&to=4'])
    t.match(await get(`${root}/diff?${query}&cursor=${nextCursor}`), {
      status: 400,
      body: { errors: [{ in: 'query', pointer: '/cursor', detail: /^goes on from revision 0 to 5;/ }] },
    })
})

t.test('every kind has it', async (t) => {
  for (const kind of KINDS) {
    const before = await makeRegisterFor(service, kind.name, `${kind.name}-diff`)
    const entries = entriesOf(service, `${kind.name}-diff`, kind)
    const content = make(kind.name, 'one', { notes: 'first' })
    await entries.create(content)
    await entries.patch(content.key, { notes: 'second', label: { fi: 'Nimi' } }, { 'if-match': '*' })
    const { body } = await entries.read(`${content.key}/diff`, `?from=${before + 1}`)
    const now = { ...content, notes: 'second', label: { ...content.label, fi: 'Nimi' } }
    t.same(
      body.differences,
      JSON.parse(JSON.stringify(diff(kind.schema, JSON.parse(JSON.stringify(content)), now))),
    )
    t.same(
      body.differences.map(({ path }: { path: string }) => path),
      ['/label/fi', '/notes'],
      kind.name,
    )
  }
})
