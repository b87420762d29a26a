import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { declarationsIn } from '../src/domain/reports/declarations.ts'
import { type MatrixFilters, matrixPage } from '../src/domain/reports/matrix.ts'
import type { Content } from './make.ts'
import { make } from './make.ts'
import { expectedMatrix } from './matrix-oracle.ts'
import { holds } from './property.ts'
import { type Contents, KEYS, registers, snapshotOfContents } from './report-arbitraries.ts'
import { t } from './tap.ts'

const use = (purpose: string, grounds = 'inherited', ...legalBases: string[]) => ({
  purpose,
  grounds,
  ...(legalBases.length > 0 && { legalBases }),
})
const line = (key: string, dataCategory: string, purposes: object[], ...people: string[]) => ({
  key,
  dataCategory,
  purposes,
  ...(people.length > 0 && { dataSubjectCategories: people }),
})
const activity = (key: string, ...data: object[]): [string, Content] => [
  'processing-activities',
  make('processing-activities', key, { data }),
]
const pair = (legalBasis: string, ...scope: object[]) => ({
  legalBasis,
  relation: 'allocated',
  ...(scope.length > 0 && { scope: scope.map((part, index) => ({ key: `s${index}`, ...part })) }),
})

/** Purposes: `top` with pairs, its part `heir` without, `bare` without any. Categories: `contact` with `email` below. */
const world: Contents = [
  ['legal-bases', make('legal-bases', 'contract', { provision: '6.1.b' })],
  ['legal-bases', make('legal-bases', 'interest', { provision: '6.1.f' })],
  ['data-categories', make('data-categories', 'contact')],
  ['data-categories', make('data-categories', 'email', { type: 'item', parent: 'contact' })],
  ['purposes', make('purposes', 'heir', { parent: 'top' })],
  ['purposes', make('purposes', 'bare')],
]
const top = (...legalBases: object[]): [string, Content] => [
  'purposes',
  make('purposes', 'top', { legalBases }),
]

/** The rows as lines of text: purpose, ground, data, and the lines with their people. */
function told(contents: Contents, filters: MatrixFilters = {}): string[] {
  const { cells, exclusions } = matrixPage(declarationsIn(snapshotOfContents(contents)), filters, 1000)
  const lines = (
    all: readonly { activity: string; line: string; dataSubjectCategories: readonly string[] }[],
  ) => all.map((one) => [one.activity, one.line, ...one.dataSubjectCategories].join(' ')).join(', ')
  return [
    ...cells.map(
      (cell) =>
        `${cell.purpose}${cell.inheritedFrom ? ` from ${cell.inheritedFrom}` : ''} | ${cell.legalBasis} ${cell.provision} | ${cell.dataCategory} | ${lines(cell.lines)}`,
    ),
    ...exclusions.map((each) => `${each.purpose} | excluded | ${each.dataCategory} | ${lines(each.lines)}`),
  ]
}

t.test(
  'a line’s purpose has a cell for each of its effective pairs, and a gap where it has none',
  async (t) => {
    const contents = [
      ...world,
      top(pair('interest'), pair('contract')),
      activity('one', line('l1', 'contact', [use('top'), use('heir'), use('bare')], 'customer')),
      activity('two', line('l1', 'contact', [use('top')])),
    ]
    t.same(told(contents), [
      'bare | null null | contact | one l1 customer',
      'heir from top | contract 6.1.b | contact | one l1 customer',
      'heir from top | interest 6.1.f | contact | one l1 customer',
      'top | contract 6.1.b | contact | one l1 customer, two l1',
      'top | interest 6.1.f | contact | one l1 customer, two l1',
    ])
  },
)

t.test('no cell joins what lines declare apart', async (t) => {
  const contents = [
    ...world,
    top(pair('contract')),
    activity(
      'one',
      line('l1', 'contact', [use('top')], 'customer'),
      line('l2', 'email', [use('bare')], 'visitor'),
    ),
  ]
  t.same(told(contents), [
    'bare | null null | email | one l2 visitor',
    'top | contract 6.1.b | contact | one l1 customer',
  ])
})

t.test(
  'grounds of its own take the place of those of the purpose; what is excluded is no cell',
  async (t) => {
    const contents = [
      ...world,
      top(pair('contract')),
      activity(
        'one',
        line('l1', 'contact', [use('top', 'own', 'interest')]),
        line('l2', 'contact', [use('top')]),
        line('l3', 'email', [use('top', 'excluded'), use('heir', 'own', 'contract')], 'customer'),
        line('l4', 'contact', []),
      ),
    ]
    t.same(told(contents), [
      'heir | contract 6.1.b | email | one l3 customer',
      'top | contract 6.1.b | contact | one l2',
      'top | interest 6.1.f | contact | one l1',
      'top | excluded | email | one l3 customer',
    ])
  },
)

t.test('a pair for a category of data covers what is below it, and not what is above', async (t) => {
  const lines = activity('one', line('l1', 'contact', [use('top')]), line('l2', 'email', [use('top')]))
  t.same(told([...world, top(pair('contract', { dataCategory: 'contact' })), lines]), [
    'top | contract 6.1.b | contact | one l1',
    'top | contract 6.1.b | email | one l2',
  ])
  t.same(told([...world, top(pair('contract', { dataCategory: 'email' })), lines]), [
    'top | contract 6.1.b | email | one l2',
    'top | null null | contact | one l1',
  ])
})

t.test('a pair for some people covers them alone: for the others of the line there is a gap', async (t) => {
  const scoped = top(
    pair('contract', { dataSubjectCategory: 'customer' }),
    pair('interest', { operation: 'storing', dataSubjectCategory: 'visitor' }),
  )
  const contents = [
    ...world,
    scoped,
    activity(
      'one',
      line('l1', 'email', [use('top')], 'customer', 'visitor', 'child'),
      line('l2', 'email', [use('top')]),
    ),
  ]
  t.same(told(contents), [
    'top | contract 6.1.b | email | one l1 customer',
    'top | interest 6.1.f | email | one l1 visitor',
    'top | null null | email | one l1 child, one l2',
  ])
  t.same(
    told([
      ...world,
      top(pair('contract', { operation: 'storing' })),
      activity('one', line('l1', 'email', [use('top')])),
    ]),
    ['top | contract 6.1.b | email | one l1'],
  )
})

t.test('filters keep cells, and of these the lines and people asked for', async (t) => {
  const contents = [
    ...world,
    top(pair('interest'), pair('contract', { dataCategory: 'contact' })),
    activity('one', line('l1', 'email', [use('top'), use('bare', 'excluded')], 'customer', 'child')),
    activity('two', line('l2', 'email', [use('top')], 'customer')),
  ]
  const [cell, excluded] = [
    'top | interest 6.1.f | email |',
    'bare | excluded | email | one l1 customer child',
  ]
  const contract = 'top | contract 6.1.b | email |'
  for (const [filters, expected] of [
    [{ purpose: ['bare', 'none'] }, [excluded]],
    [{ legalBasis: ['interest'] }, [`${cell} one l1 customer child, two l2 customer`]],
    [{ provision: ['6.1.b'] }, [`${contract} one l1 customer child, two l2 customer`]],
    [{ provision: ['6.1.b'], activity: ['two'] }, [`${contract} two l2 customer`]],
    [
      { dataSubjectCategory: ['child'] },
      [`${contract} one l1 child`, `${cell} one l1 child`, 'bare | excluded | email | one l1 child'],
    ],
    [{ dataCategory: ['contact'] }, []],
    [{ dataSubjectCategory: ['none'] }, []],
  ] as const)
    t.same(told(contents, filters), expected, JSON.stringify(filters))
})

const keys = fc.subarray([...KEYS], { minLength: 1 })
const filters: fc.Arbitrary<MatrixFilters> = fc.record(
  {
    purpose: keys,
    legalBasis: keys,
    provision: fc.subarray(['6.1.a', '6.1.b', '6.1.f'], { minLength: 1 }),
    dataCategory: keys,
    dataSubjectCategory: keys,
    activity: keys,
    gaps: fc.boolean(),
  },
  { requiredKeys: [] },
)

t.test('the cells of any register are exactly what its lines declare, whole and page by page', async (t) => {
  let gaps = 0
  let inherited = 0
  let excluded = 0
  await holds(
    t,
    fc.asyncProperty(
      registers,
      fc.oneof(fc.constant({}), filters),
      fc.integer({ min: 1, max: 9 }),
      async (contents, asked, limit) => {
        const declarations = declarationsIn(snapshotOfContents(contents))
        const found: ReturnType<typeof expectedMatrix> = { cells: [], exclusions: [] }
        for (let after: string | undefined, last = false; !last; ) {
          const page = matrixPage(declarations, asked, limit, after)
          found.cells.push(...page.cells)
          found.exclusions.push(...page.exclusions)
          const rows = page.cells.length + page.exclusions.length
          if (page.next !== null && rows !== limit) throw new Error(`a page of ${limit} has ${rows} rows`)
          last = page.next === null
          after = page.next ?? undefined
        }
        const expected = expectedMatrix(contents, asked)
        gaps += expected.cells.filter(({ legalBasis }) => legalBasis === null).length
        inherited += expected.cells.filter(({ inheritedFrom }) => inheritedFrom !== undefined).length
        excluded += expected.exclusions.length
        if (!isDeepStrictEqual(found, expected))
          throw new Error(`${JSON.stringify(found)} is not ${JSON.stringify(expected)}`)
      },
    ),
    process.env.ROPA_LONG_TESTS === 'yes' ? 3000 : 300,
  )
  t.ok(
    gaps > 0 && inherited > 0 && excluded > 0,
    `${gaps} gaps, ${inherited} inherited, ${excluded} excluded`,
  )
})
