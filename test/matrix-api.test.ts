import fc from 'fast-check'
import { allPages, commitAll, makeRegister } from './entries.ts'
import { finagoService } from './harness.ts'
import { make } from './make.ts'
import { expectedMatrix } from './matrix-oracle.ts'
import { registers } from './report-arbitraries.ts'
import { contentsIn } from './report-door.ts'
import { t } from './tap.ts'

t.setTimeout(120_000)
const service = await finagoService(t)
const get = (url: string, headers = {}) => service.request({ method: 'GET', url, headers })

/** Every page of a matrix, joined. */
async function matrixAt(register: string, query = '') {
  const pages = await allPages(service, `/v1/registers/${register}/matrix?limit=7${query}`)
  return {
    cells: pages.flatMap(({ body }) => body.data),
    exclusions: pages.flatMap(({ body }) => body.exclusions),
  }
}

t.test('the matrix of the shipped register has what its file declares, and nothing else', async (t) => {
  const expected = expectedMatrix(await contentsIn(service, 'finago'))
  t.strictSame(await matrixAt('finago'), expected)
  const declared = (await contentsIn(service, 'finago'))
    .flatMap(([kind, content]) => (kind === 'processing-activities' ? [content] : []))
    .flatMap(({ data = [] }) => data as { dataCategory: string; purposes?: { purpose: string }[] }[])
    .flatMap(({ dataCategory, purposes = [] }) => purposes.map(({ purpose }) => `${purpose} ${dataCategory}`))
  const shown = [...expected.cells, ...expected.exclusions].map(
    ({ purpose, dataCategory }) => `${purpose} ${dataCategory}`,
  )
  t.same(new Set(shown), new Set(declared))
})

t.test(
  'random registers are told as their lines declare them, filtered, and as of what they were',
  async (t) => {
    for (const [index, contents] of fc.sample(registers, { numRuns: 4, seed: 30 }).entries()) {
      const register = `random-${index}`
      await makeRegister(service, register)
      await commitAll(service, register, contents)
      const activity = contents.find(([kind]) => kind === 'processing-activities')?.[1]
      const emptied = { ...activity, data: [], limbs: [] }
      t.strictSame(await matrixAt(register), expectedMatrix(contents))
      const asked = {
        provision: ['6.1.a', '6.1.f'],
        activity: ['a', 'b9'],
        dataSubjectCategory: ['a-c', 'ab'],
      }
      const query = Object.entries(asked).flatMap(([name, values]) =>
        values.map((value) => `&${name}=${value}`),
      )
      t.strictSame(await matrixAt(register, query.join('')), expectedMatrix(contents, asked))
      await commitAll(service, register, [['processing-activities', emptied]])
      t.strictSame(await matrixAt(register, '&asOf=1'), expectedMatrix(contents))
      t.strictSame(await matrixAt(register), expectedMatrix(await contentsIn(service, register)))
    }
  },
)

t.test('gaps=true answers the gaps alone, gaps=false everything else', async (t) => {
  const purposes = [
    { purpose: 'bare', grounds: 'inherited' },
    { purpose: 'kept', grounds: 'own', legalBases: ['contract'] },
    { purpose: 'not', grounds: 'excluded' },
  ]
  await makeRegister(service, 'gaps')
  await commitAll(service, 'gaps', [
    ['data-categories', make('data-categories', 'name')],
    ['legal-bases', make('legal-bases', 'contract')],
    ...purposes.map(({ purpose }) => ['purposes', make('purposes', purpose)] as const),
    [
      'processing-activities',
      make('processing-activities', 'one', {
        purposes: purposes.map(({ purpose }) => ({ purpose })),
        data: [{ key: 'l', dataCategory: 'name', purposes }],
      }),
    ],
  ])
  const { cells, exclusions } = await matrixAt('gaps')
  t.match(cells, [{ purpose: 'bare', legalBasis: null }, { purpose: 'kept' }])
  t.match(exclusions, [{ purpose: 'not' }])
  t.strictSame(await matrixAt('gaps', '&gaps=true'), { cells: cells.slice(0, 1), exclusions: [] })
  t.strictSame(await matrixAt('gaps', '&gaps=false'), { cells: cells.slice(1), exclusions })
  t.strictSame(await matrixAt('gaps', '&gaps=true&purpose=kept'), { cells: [], exclusions: [] })
})

t.test('who pages through a matrix sees one state of it, whatever is written meanwhile', async (t) => {
  const purposes = ['one', 'two', 'three'].map((key) => ({ purpose: key, grounds: 'inherited' }))
  const data = [{ key: 'l', dataCategory: 'name', purposes }]
  const activity = (members: object) =>
    make('processing-activities', 'one', {
      purposes: purposes.map(({ purpose }) => ({ purpose })),
      ...members,
    })
  await makeRegister(service, 'moving')
  await commitAll(service, 'moving', [
    ['data-categories', make('data-categories', 'name')],
    ...purposes.map(({ purpose }) => ['purposes', make('purposes', purpose)] as const),
    ['processing-activities', activity({ data })],
  ])
  const first = await get('/v1/registers/moving/matrix?limit=1')
  t.match(first, { status: 200, headers: { 'register-revision': 1, etag: '"1"' } })
  await commitAll(service, 'moving', [['processing-activities', activity({})]])
  t.same((await get('/v1/registers/moving/matrix')).body.data, [])
  const rest = `/v1/registers/moving/matrix?cursor=${first.body.nextCursor}`
  const second = await get(rest)
  t.match(second, {
    status: 200,
    headers: { 'register-revision': 1, etag: '"1"' },
    body: { nextCursor: null },
  })
  t.same(
    second.body.data.map(({ purpose }: { purpose: string }) => purpose),
    ['three', 'two'],
  )
  t.equal((await get(rest, { 'if-none-match': '"1"' })).status, 304)
})

t.test('the matrix is not told again to who has it, and bad questions are refused by name', async (t) => {
  const url = '/v1/registers/finago/matrix'
  const { headers } = await get(url)
  t.equal((await get(url, { 'if-none-match': headers.etag })).status, 304)
  t.match(await get('/v1/registers/none/matrix'), { status: 404, body: { code: 'not-found' } })
  for (const [query, pointer] of [
    ['purpose=No', '/purpose/0'],
    ['provision=6.1.g', '/provision/0'],
    ['cursor=eyJ9', '/cursor'],
    ['limit=201', '/limit'],
    ['asOf=99', '/asOf'],
    ['gaps=yes', '/gaps'],
    ['gaps=true&gaps=true', '/gaps'],
  ] as const)
    t.match(
      await get(`${url}?${query}`),
      { status: 400, body: { errors: [{ in: 'query', pointer }] } },
      query,
    )
})
