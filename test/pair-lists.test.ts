import { commitAll, seen } from './entries.ts'
import { finagoService } from './harness.ts'
import { make, makeNotice } from './make.ts'
import { pair, pairTree } from './pair-tree.ts'
import { t } from './tap.ts'

t.setTimeout(120_000)
const service = await finagoService(t)

t.test('the flat list has every pair once, and filters narrow it down', async (t) => {
  const { flat } = await pairTree(service, 'flat')
  const all = ['own consent', 'top contract', 'top interest']
  for (const more of ['', '&asOf=1'])
    for (const [query, expected] of [
      ['limit=1', all],
      ['limit=2', all],
      ['purpose=top', ['top contract', 'top interest']],
      ['purpose=top&purpose=own', all],
      ['purpose=none', []],
      ['legalBasis=consent&legalBasis=interest', ['own consent', 'top interest']],
      ['provision=6.1.f', ['top interest']],
      ['provision=6.1.f&provision=6.1.a', ['own consent', 'top interest']],
      ['provision=6.1.c', []],
      ['relation=sole', ['own consent']],
      ['relation=alternative&provision=6.1.b', ['top contract']],
    ] as const)
      t.same(await flat(`${query}${more}`), expected, `${query}${more}`)
})

t.test('pairs are sorted either way, and found by clause and by the time of their purpose', async (t) => {
  const { root, flat } = await pairTree(service, 'sorted')
  const states = (code: string) => [
    { document: 'notice', edition: '2025', clauses: [code], relation: 'states' },
  ]
  const legalBases = [
    { ...pair('contract'), provenance: states('A-1') },
    { ...pair('consent'), scope: [{ key: 'one', operation: 'storing', provenance: states('B-2') }] },
  ]
  await commitAll(service, 'sorted', [
    ['documents', makeNotice('notice', ['A-1', 'B-2'])],
    ['purposes', make('purposes', 'bare', { legalBases, provenance: states('A-1') })],
  ])
  const byPurpose = ['bare consent', 'bare contract', 'own consent', 'top contract', 'top interest']
  const byBasis = ['bare consent', 'own consent', 'bare contract', 'top contract', 'top interest']
  const { committedAt } = (await service.request({ method: 'GET', url: root })).body
  for (const more of ['', '&asOf=2', '&limit=1', '&limit=2&asOf=2'])
    for (const [query, expected] of [
      ['sort=purpose', byPurpose],
      ['sort=-purpose', byPurpose.toReversed()],
      ['sort=legalBasis', byBasis],
      ['sort=-legalBasis', byBasis.toReversed()],
      ['clause=A-1', ['bare contract']],
      ['clause=B-2&clause=none', ['bare consent']],
      ['clause=A-1&relation=alternative', []],
      [`updatedSince=${committedAt}`, byPurpose.slice(0, 2)],
      ['updatedSince=1900-01-01T00:00:00Z', byPurpose],
      ['updatedSince=2999-01-01T00:00:00Z', []],
      [
        'effective=true&purpose=heir-part&sort=-legalBasis',
        ['heir-part interest from top', 'heir-part contract from top'],
      ],
    ] as const)
      t.same(await flat(`${query}${more}`), expected, `${query}${more}`)
})

t.test('what is effective is inherited from the nearest ancestor with pairs', async (t) => {
  const { root, flat, entries } = await pairTree(service, 'effective')
  const ofTop = ['contract', 'interest']
  const effective = [
    ...ofTop.map((key) => `heir ${key} from top`),
    ...ofTop.map((key) => `heir-part ${key} from top`),
    'own consent',
    ...ofTop.map((key) => `top ${key}`),
  ]
  for (const query of ['limit=200', 'limit=1', 'limit=2&asOf=1'])
    t.same(await flat(`effective=true&${query}`), effective, query)
  t.same(await flat('effective=true&purpose=heir-part&provision=6.1.b'), ['heir-part contract from top'])
  const ofPurpose = (key: string, query: string) => flat(query, `purposes/${key}/legal-bases`)
  t.same(await ofPurpose('heir', ''), [])
  t.same(await ofPurpose('heir', 'effective=true&limit=1'), effective.slice(0, 2))
  t.same(await ofPurpose('top', 'limit=1'), effective.slice(5))
  t.equal((await service.request({ method: 'GET', url: `${root}/purposes/none/legal-bases` })).status, 404)

  await entries.patch('heir', { legalBases: [pair('interest-2')] }, seen(1))
  t.same(await ofPurpose('heir-part', 'effective=true'), ['heir-part interest-2 from heir'])
  t.same(await ofPurpose('heir-part', 'effective=true&asOf=1'), effective.slice(2, 4))
})

t.test('on the ground of a contract the policy states four pairs', async (t) => {
  const url = '/v1/registers/finago/purpose-legal-bases?provision=6.1.b'
  const { body } = await service.request({ method: 'GET', url })
  t.match(
    body.data.map(({ purpose, legalBasis, relation, provision }: Record<string, string>) =>
      [purpose, legalBasis, relation, provision].join(' '),
    ),
    [1, 2, 3, 4].map((number) => new RegExp(`^p${number}-[a-z-]+ contract alternative 6\\.1\\.b$`)),
  )
  t.equal(body.data.length, 4)
  t.equal(body.nextCursor, null)
  for (const found of body.data)
    t.match(found.provenance, [{ document: 'integritetspolicy-kunder-intressenter', relation: 'states' }])
})
