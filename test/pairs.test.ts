import { commitAll, revisionOf, seen } from './entries.ts'
import { testService } from './harness.ts'
import { make } from './make.ts'
import { pair, pairTree } from './pair-tree.ts'
import { t } from './tap.ts'

t.setTimeout(120_000)
const service = await testService(t)

t.test('a pair is set, read and taken away under the ETag of its purpose', async (t) => {
  const { address, send, entries } = await pairTree(service, 'pairs')
  const url = address('bare', 'contract')
  const first = { ...pair('contract'), necessity: { sv: 'Krävs', en: 'Needed' } }

  t.match(await send('GET', url), { status: 404, body: { code: 'not-found' } })
  const created = await send('PUT', url, seen(1), first)
  t.match(created, { status: 201, headers: { etag: '"2"', location: url } })
  t.same(created.body, first)
  t.match(await send('GET', url), {
    status: 200,
    body: first,
    headers: { etag: '"2"', 'register-revision': 2 },
  })
  t.match((await entries.read('bare')).body, { meta: { revision: 2 }, legalBases: [first] })
  t.equal((await send('GET', url, { 'if-none-match': '"2"' })).status, 304)
  t.equal((await send('GET', address('bare', 'consent'), { 'if-none-match': '"2"' })).status, 404)

  t.match(await send('PUT', url, seen(2), first), {
    status: 200,
    headers: { etag: '"2"', location: undefined },
  })
  t.match(await send('PUT', url, seen(2), pair('contract', 'allocated')), {
    status: 200,
    headers: { etag: '"3"' },
  })
  t.equal((await send('PUT', address('bare', 'interest'), seen(3), pair('interest'))).status, 201)
  t.same(
    (await entries.read('bare')).body.legalBases.map(({ legalBasis }: { legalBasis: string }) => legalBasis),
    ['contract', 'interest'],
  )

  t.match(await send('DELETE', url, seen(4)), { status: 204, text: '', headers: { etag: '"5"' } })
  t.equal((await send('DELETE', url, seen(5))).status, 404)
  t.equal((await send('GET', url)).status, 404)
  t.match(await send('GET', `${url}?asOf=2`), { status: 200, body: first, headers: { etag: '"2"' } })
  t.equal((await send('DELETE', address('bare', 'interest'), { 'if-match': '*' })).status, 204)
  t.notOk('legalBases' in (await entries.read('bare')).body)
})

t.test('a pair is refused with its purpose untouched', async (t) => {
  const { root, address, send, entries } = await pairTree(service, 'refused')
  const url = address('bare', 'contract')
  const good = pair('contract')
  for (const [headers, payload, status, body] of [
    [{}, good, 428, { code: 'precondition-required' }],
    [{ 'if-none-match': '*' }, good, 428, { code: 'precondition-required' }],
    [seen(9), good, 412, { code: 'stale', currentRevision: 1 }],
    [seen(1), pair('consent'), 400, { errors: [{ in: 'body', pointer: '/legalBasis' }] }],
    [seen(1), { legalBasis: 'contract' }, 400, { errors: [{ in: 'body', pointer: '/relation' }] }],
    [seen(1), { ...good, relation: 'main' }, 400, { errors: [{ in: 'body', pointer: '/relation' }] }],
    [seen(1), { ...good, scope: [{ key: 'a' }] }, 400, { errors: [{ in: 'body', pointer: '/scope/0' }] }],
    [
      seen(1),
      { ...good, scope: [{ key: 'a', dataCategory: 'none' }] },
      422,
      { code: 'reference-missing', errors: [{ in: 'body', pointer: '/scope/0/dataCategory' }] },
    ],
  ] as const)
    t.match(await send('PUT', url, headers, payload), { status, body })
  t.match(await send('PUT', address('bare', 'none'), seen(1), pair('none')), {
    status: 422,
    body: { code: 'reference-missing', errors: [{ in: 'body', pointer: '/legalBasis' }] },
  })
  t.equal((await send('PUT', address('none', 'contract'), seen(1), good)).status, 404)
  t.equal((await send('DELETE', address('top', 'contract'))).status, 428)
  t.equal((await send('DELETE', address('top', 'contract'), seen(9))).status, 412)
  t.equal((await send('DELETE', address('top', 'consent'), seen(1))).status, 404)
  t.match(await send('PUT', `${url}?dryRun=true`, seen(1), good), {
    status: 200,
    headers: { 'dry-run': 'true', etag: undefined },
    body: good,
  })
  t.match(await send('DELETE', `${address('top', 'contract')}?dryRun=true`, seen(1)), { status: 204 })
  t.match(await send('DELETE', `${root}/legal-bases/contract`, seen(1)), {
    status: 409,
    body: { usages: [{ kind: 'purposes', key: 'top' }] },
  })
  t.equal(await revisionOf(service, 'refused'), 1)
  await entries.remove('bare', seen(1))
  t.equal((await send('GET', url)).status, 410)
  t.equal((await send('PUT', url, seen(1), good)).status, 410)
})

t.test('a purpose takes fifty pairs and no more', async (t) => {
  const { address, send } = await pairTree(service, 'many')
  const keys = Array.from({ length: 51 }, (_, index) => `basis-${index}`)
  const legalBases = keys.slice(0, 50).map((key) => pair(key, 'cumulative'))
  await commitAll(service, 'many', [
    ...keys.map((key) => ['legal-bases', make('legal-bases', key)] as const),
    ['purposes', make('purposes', 'many', { legalBases })],
  ])
  t.match(await send('PUT', address('many', 'basis-50'), seen(2), pair('basis-50')), {
    status: 400,
    body: { code: 'invalid', errors: [{ in: 'body', pointer: '/legalBases' }] },
  })
  t.equal((await send('PUT', address('many', 'basis-49'), seen(2), pair('basis-49'))).status, 200)
})
