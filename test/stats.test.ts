import { statsOf } from '../src/domain/reports/stats.ts'
import { type Content, make } from './make.ts'
import { type Contents, snapshotOfContents } from './report-arbitraries.ts'
import { t } from './tap.ts'

const WORDS = {
  kinds: ['purposes', 'contexts'],
  sensitivities: ['ordinary', 'national-id'],
  origins: ['observed', 'mixed'],
}

/** A section of the stats: what is in each bucket that is not empty, by its name. */
function section(contents: Contents, name: keyof ReturnType<typeof statsOf>) {
  const buckets = statsOf(snapshotOfContents(contents), WORDS)[name]
  return Object.fromEntries(
    buckets.flatMap(({ id, items }) =>
      items.length === 0 ? [] : [[id, items.map(({ key, path = '' }) => `${key}${path}`).join(', ')]],
    ),
  )
}

const entry = (kind: string, key: string, members: Record<string, unknown> = {}): [string, Content] => [
  kind,
  make(kind, key, members),
]

t.test('words of closed lists are told even of an empty register', async (t) => {
  const stats = statsOf(snapshotOfContents([]), WORDS)
  const ids = Object.values(stats).flatMap((buckets) => buckets.map(({ id }) => id))
  t.ok(ids.includes('kinds:contexts'))
  t.ok(ids.includes('data-categories:undetermined'))
  t.ok(ids.includes('sources:mixed'))
  t.ok(ids.includes('limbs:processing-activities:recipients:silent'))
  t.ok(ids.includes('limbs:processor-activities:categories:unsaid'))
  t.ok(ids.includes('provenance:purposes:none'))
  t.same(new Set(ids).size, ids.length)
  t.same(stats.pairs, [])
})

t.test('entries are counted by kind, lifecycle, sensitivity and origin', async (t) => {
  const contents = [
    entry('contexts', 'two'),
    entry('contexts', 'one'),
    entry('data-categories', 'name', { sensitivity: 'ordinary' }),
    entry('data-categories', 'other'),
    entry('sources', 'forms', { origin: 'mixed' }),
  ]
  t.same(section(contents, 'kinds'), {
    'kinds:contexts': 'one, two',
    'kinds:data-categories': 'name, other',
    'kinds:sources': 'forms',
  })
  t.match(section(contents, 'lifecycles'), { 'lifecycles:contexts:draft': 'one, two' })
  t.same(section(contents, 'dataCategories'), {
    'data-categories:ordinary': 'name',
    'data-categories:undetermined': 'other',
  })
  t.same(section(contents, 'sources'), { 'sources:mixed': 'forms' })
})

t.test('an activity counts once for each point: by its claim, else by what it has', async (t) => {
  const contents = [
    entry('processing-activities', 'told', {
      purposes: [{ purpose: 'p' }],
      limbs: [
        { limb: 'purposes', evidence: 'implied' },
        { limb: 'recipients', evidence: 'silent' },
      ],
    }),
    entry('processing-activities', 'bare', { purposes: [{ purpose: 'p' }] }),
    entry('processor-activities', 'served', { processor: 'o', controllers: [] }),
  ]
  const found = section(contents, 'limbs')
  t.match(found, {
    'limbs:processing-activities:purposes:implied': 'told',
    'limbs:processing-activities:purposes:recorded': 'bare',
    'limbs:processing-activities:recipients:silent': 'told',
    'limbs:processing-activities:recipients:unsaid': 'bare',
    'limbs:processing-activities:retention:unsaid': 'bare, told',
    'limbs:processor-activities:controllers:unsaid': 'served',
  })
  t.equal(Object.values(found).flatMap((keys) => keys.split(', ')).length, 8 * 2 + 4)
})

t.test('pairs are counted by provision and relation, purposes by whose pairs they have', async (t) => {
  const pair = (legalBasis: string, relation: string) => ({ legalBasis, relation })
  const contents = [
    entry('legal-bases', 'contract', { provision: '6.1.b' }),
    entry('legal-bases', 'interest', { provision: '6.1.f' }),
    entry('purposes', 'own', {
      legalBases: [pair('contract', 'alternative'), pair('interest', 'alternative')],
    }),
    entry('purposes', 'heir', { parent: 'own' }),
    entry('purposes', 'whole'),
    entry('purposes', 'part', { parent: 'whole' }),
    entry('purposes', 'part-of-part', { parent: 'part', legalBases: [pair('contract', 'sole')] }),
    entry('purposes', 'torn'),
    entry('purposes', 'torn-good', { parent: 'torn', legalBases: [pair('contract', 'sole')] }),
    entry('purposes', 'torn-bare', { parent: 'torn' }),
  ]
  t.same(section(contents, 'pairs'), {
    'pairs:6.1.b:alternative': 'own/legalBases/contract',
    'pairs:6.1.f:alternative': 'own/legalBases/interest',
    'pairs:6.1.b:sole': 'part-of-part/legalBases/contract, torn-good/legalBases/contract',
  })
  t.same(section(contents, 'purposes'), {
    'purposes:own': 'own, part-of-part, torn-good',
    'purposes:ancestor': 'heir',
    'purposes:parts': 'part, whole',
    'purposes:none': 'torn, torn-bare',
  })
})

t.test('data lines are counted by their rule, transfers by where they go', async (t) => {
  const contents = [
    entry('processing-activities', 'ruled', {
      retentionRule: 'r',
      data: [
        { key: 'own', dataCategory: 'c', retentionRule: 'r2' },
        { key: 'theirs', dataCategory: 'c' },
      ],
    }),
    entry('processing-activities', 'unruled', { data: [{ key: 'none', dataCategory: 'c' }] }),
    entry('transfers', 'un', { country: undefined, internationalOrganisation: 'United Nations' }),
    entry('transfers', 'us'),
    entry('transfers', 'oslo', { country: 'NO' }),
  ]
  t.same(section(contents, 'dataLines'), {
    'data-lines:line': 'ruled/data/own',
    'data-lines:activity': 'ruled/data/theirs',
    'data-lines:none': 'unruled/data/none',
  })
  const { transfers } = statsOf(snapshotOfContents(contents), WORDS)
  t.same(
    transfers.map(({ words, items }) => [
      words.country ?? words.internationalOrganisation,
      words.eea,
      items.length,
    ]),
    [
      ['NO', true, 1],
      ['US', false, 1],
      ['United Nations', false, 1],
    ],
  )
})

t.test(
  'an entry counts for each relation that something in it has to a document, however deep',
  async (t) => {
    const provenance = (relation: string) => [{ document: 'd', edition: 'e', relation }]
    const contents = [
      entry('contexts', 'none'),
      entry('contexts', 'stated', { provenance: [...provenance('states'), ...provenance('states')] }),
      entry('organisations', 'deep', {
        provenance: provenance('silent'),
        contactPoints: [
          { inner: [{ provenance: provenance('implies') }], provenance: provenance('contradicts') },
        ],
      }),
    ]
    t.same(section(contents, 'provenance'), {
      'provenance:contexts:none': 'none',
      'provenance:contexts:states': 'stated',
      'provenance:organisations:silent': 'deep',
      'provenance:organisations:implies': 'deep',
      'provenance:organisations:contradicts': 'deep',
    })
  },
)
