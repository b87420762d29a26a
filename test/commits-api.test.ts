import { allPages, makeRegister, revisionOf } from './entries.ts'
import { type Answer, testService } from './harness.ts'
import { make, makeNotice } from './make.ts'
import { t } from './tap.ts'

t.setTimeout(120_000)
const service = await testService(t)

const KIB = 1024

function register(key: string) {
  const root = `/v1/registers/${key}`
  return {
    root,
    get: (path: string, headers = {}) => service.request({ method: 'GET', url: `${root}${path}`, headers }),
    commit: (payload: object, query = '') =>
      service.request({ method: 'POST', url: `${root}/commits${query}`, payload }),
    revision: () => revisionOf(service, key),
  }
}

const put = (kind: string, key: string, members = {}) => ({
  op: 'put',
  kind,
  content: make(kind, key, members),
})
const dataOf = (pages: readonly Answer[]) => pages.flatMap(({ body }) => body.data)

t.test('a batch of any kinds is one revision, and references may point forward', async (t) => {
  await makeRegister(service, 'forward')
  const { root, get, commit } = register('forward')
  const changes = [
    put('purposes', 'p', { parent: 'q', legalBases: [{ legalBasis: 'l', relation: 'sole' }] }),
    put('legal-bases', 'l', { provision: '6.1.c', statute: 's' }),
    put('statutes', 's', {
      provenance: [{ document: 'd', edition: '2025', clauses: ['A'], relation: 'states' }],
    }),
    put('purposes', 'q'),
    { op: 'put', kind: 'documents', key: 'd', content: makeNotice('d', ['A']) },
  ]
  const made = await commit({ reason: 'Because.', changes })
  t.match(made, { status: 201, headers: { etag: '"1"', location: `${root}/commits/1` } })
  t.match(made.body, { revision: 1, dryRun: false })
  t.same(
    made.body.changes,
    [
      ['purposes', 'p'],
      ['legal-bases', 'l'],
      ['statutes', 's'],
      ['purposes', 'q'],
      ['documents', 'd'],
    ].map(([kind, key]) => ({ op: 'put', kind, key, changed: true, created: true, revision: 1 })),
  )

  const next = await commit({
    changes: [
      { op: 'delete', kind: 'purposes', key: 'p' },
      { op: 'delete', kind: 'legal-bases', key: 'l', revision: 1 },
      put('statutes', 's'),
      { ...put('purposes', 'q'), revision: 1 },
      { ...put('purposes', 'r'), revision: 0 },
    ],
  })
  t.match(next, { status: 201, body: { revision: 2 } })
  t.match(
    next.body.changes.map(({ op, key, changed, created, revision }: Record<string, unknown>) =>
      [op, key, changed, created, revision].join(' '),
    ),
    [
      'delete p true false 2',
      'delete l true false 2',
      'put s true false 2',
      'put q false false 1',
      'put r true true 2',
    ],
  )
  t.equal((await get('/purposes/p')).status, 410)
  t.equal((await get('/purposes/q')).body.meta.revision, 1)

  const commits = await allPages(service, `${root}/commits?limit=1`)
  t.same(
    dataOf(commits).map(({ revision, entries, reason }) => [revision, entries, reason]),
    [
      [2, 4, null],
      [1, 5, 'Because.'],
    ],
  )
  const [second, first] = dataOf(commits)
  t.match(first, { actor: 'anonymous', at: made.body.at, requestId: made.headers['x-request-id'] })
  t.match(first, { root: /^[0-9a-f]{64}$/, leaf: /^[0-9a-f]{64}$/ })
  t.ok(second.at > first.at)
  t.match(await get('/commits/1'), {
    status: 200,
    body: first,
    headers: { etag: '"1"', 'register-revision': '2' },
  })
  t.equal((await get('/commits/1', { 'if-none-match': '"1"' })).status, 304)
  t.same((await get('/commits?asOf=1')).body.data, [first])
  for (const [path, status] of [
    ['3', 404],
    ['0', 400],
    ['x', 400],
    ['9007199254740992', 400],
  ] as const)
    t.equal((await get(`/commits/${path}`)).status, status, path)
})

t.test('the feed has every change once, in order, from any place', async (t) => {
  await makeRegister(service, 'feed')
  const { root, get, commit } = register('feed')
  const batches = [['b', 'a-1', 'a1'], ['a'], ['c', 'b']]
  for (const [index, keys] of batches.entries())
    await commit({ changes: keys.map((key) => put('contexts', key, { notes: `${index}` })) })
  await commit({ changes: [put('sources', 'a'), { op: 'delete', kind: 'contexts', key: 'a' }] })
  const told = (items: readonly Record<string, unknown>[]) =>
    items.map(({ revision, kind, key, op, lifecycle }) => [revision, kind, key, op, lifecycle].join(' '))
  const all = [
    '1 contexts a-1 put draft',
    '1 contexts a1 put draft',
    '1 contexts b put draft',
    '2 contexts a put draft',
    '3 contexts b put draft',
    '3 contexts c put draft',
    '4 contexts a delete deleted',
    '4 sources a put draft',
  ]
  for (const query of ['', 'limit=1', 'limit=3', 'after=0&limit=2'])
    t.same(told(dataOf(await allPages(service, `${root}/changes?${query}`))), all, query)
  for (const after of [1, 2, 3, 4, 5])
    t.same(
      told(dataOf(await allPages(service, `${root}/changes?limit=1&after=${after}`))),
      all.filter((line) => Number(line[0]) > after),
    )
  const { nextCursor } = (await get('/changes?limit=1')).body
  t.same(
    told((await get(`/changes?after=2&cursor=${nextCursor}`)).body.data),
    all.slice(4),
    'what is known already is not told, wherever a cursor goes on',
  )
  t.same(told((await get('/changes?asOf=2')).body.data), all.slice(0, 4))
  for (const query of ['after=-1', 'after=x', 'limit=0', 'limit=201', 'asOf=9', 'cursor=x'])
    t.equal((await get(`/changes?${query}`)).status, 400, query)
})

t.test('a batch with one flaw does nothing, and the flaw is named where it was sent', async (t) => {
  await makeRegister(service, 'flawed')
  const { root, get, commit, revision } = register('flawed')
  await commit({ changes: [put('contexts', 'there')] })
  const good = [put('contexts', 'a'), put('contexts', 'b'), put('contexts', 'c')]
  const { label: _, ...bare } = make('contexts', 'd')
  const meta = (await get('/contexts/there')).body.meta
  for (const [bad, status, code, pointer] of [
    [{ op: 'put', kind: 'contexts', content: bare }, 400, 'invalid', '/changes/3/content/label'],
    [put('contexts', 'd', { nope: 1 }), 400, 'invalid', '/changes/3/content/nope'],
    [put('contexts', 'd', { notes: 5 }), 400, 'invalid', '/changes/3/content/notes'],
    [put('purposes', 'd', { tags: ['no-tag'] }), 400, 'invalid', '/changes/3/content/tags/0'],
    [{ ...put('contexts', 'd'), key: 'e' }, 400, 'invalid', '/changes/3/key'],
    [{ ...put('contexts', 'd'), kind: 'nope' }, 400, 'invalid', '/changes/3/kind'],
    [{ ...put('contexts', 'd'), op: 'patch' }, 400, 'invalid', '/changes/3/op'],
    [{ ...put('contexts', 'd'), revision: -1 }, 400, 'invalid', '/changes/3/revision'],
    [{ ...put('contexts', 'd'), extra: 1 }, 400, 'invalid', '/changes/3/extra'],
    [{ op: 'put', kind: 'contexts', key: 'd' }, 400, 'invalid', '/changes/3'],
    [{ op: 'delete', kind: 'contexts' }, 400, 'invalid', '/changes/3'],
    [{ ...put('contexts', 'd'), op: 'delete', key: 'd' }, 400, 'invalid', '/changes/3'],
    [put('contexts', 'a'), 422, 'duplicate-change', '/changes/3/content'],
    [put('purposes', 'd', { parent: 'none' }), 422, 'reference-missing', '/changes/3/content/parent'],
    [put('purposes', 'd', { parent: 'd' }), 422, 'cycle', '/changes/3/content/parent'],
    [put('contexts', 'd', { meta }), 422, 'meta-mismatch', '/changes/3/content/meta'],
    [{ ...put('contexts', 'there'), revision: 0 }, 409, 'taken', '/changes/3/content/key'],
    [{ op: 'delete', kind: 'contexts', key: 'd' }, 404, 'not-found', undefined],
    [{ op: 'delete', kind: 'contexts', key: 'there', revision: 9 }, 412, 'stale', undefined],
    [{ ...put('contexts', 'there'), revision: 9 }, 412, 'stale', undefined],
    [{ ...put('contexts', 'd'), revision: 9 }, 404, 'not-found', undefined],
  ] as const) {
    const refused = await commit({ changes: [...good, bad] })
    t.match(refused, { status, body: { code } }, code)
    t.equal(refused.body.errors?.[0].pointer, pointer, `${code} ${pointer}`)
  }
  t.match(
    await commit({ changes: [...good, put('contexts', 'd', { nope: 1 }), put('contexts', 'e', { no: 1 })] }),
    {
      body: { errors: [{ pointer: '/changes/3/content/nope' }, { pointer: '/changes/4/content/no' }] },
    },
  )
  for (const payload of [
    {},
    { changes: [] },
    { changes: good[0] },
    { changes: good, more: 1 },
    { changes: good, reason: '' },
    [],
  ])
    t.equal((await commit(payload)).status, 400)
  t.equal(await revision(), 1)
  t.equal((await commit({ changes: [...good, put('contexts', 'there', { meta })] })).status, 201)
  t.equal((await service.request({ method: 'POST', url: `${root}/commits`, payload: '{' })).status, 415)
})

t.test('a batch may be 16 MiB, where one entry may be 256 KiB', async (t) => {
  await makeRegister(service, 'large')
  const { root, commit, revision } = register('large')
  const padded = (text: string, bytes: number) => text.padEnd(bytes, ' ')
  const send = (url: string, payload: string) =>
    service.request({ method: 'POST', url, payload, headers: { 'content-type': 'application/json' } })
  const one = JSON.stringify(make('contexts', 'one'))
  t.match(await send(`${root}/contexts`, padded(one, 256 * KIB + 1)), {
    status: 413,
    body: { code: 'too-large' },
  })
  t.equal((await send(`${root}/contexts`, padded(one, 256 * KIB))).status, 201)
  const batch = JSON.stringify({ changes: [put('contexts', 'two')] })
  t.match(await send(`${root}/commits`, padded(batch, 16 * KIB * KIB + 1)), {
    status: 413,
    body: { code: 'too-large' },
  })
  t.equal((await send(`${root}/commits`, padded(batch, 16 * KIB * KIB))).status, 201)
  t.equal(await revision(), 2)
  const many = Array.from({ length: 10_001 }, (_, index) => ({
    op: 'delete',
    kind: 'contexts',
    key: `k-${index}`,
  }))
  t.match(await commit({ changes: many }), { status: 400, body: { errors: [{ pointer: '/changes' }] } })
  t.match(await commit({ changes: many.slice(1) }), { status: 404 })
})
