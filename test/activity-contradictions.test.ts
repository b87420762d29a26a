import { checkContent } from '../src/register/check-content.ts'
import { kindOf } from './door.ts'
import { make } from './make.ts'
import { t } from './tap.ts'

/** Members that a kind refuses, where, in which words, and a change of them that is accepted. */
interface Case {
  readonly members: object
  readonly pointer: string
  readonly detail: string
  readonly good: object
}

const said = (kind: string, members: object) =>
  checkContent(kindOf(kind), { ...make(kind, 'one'), ...members })

const each = (kind: string, cases: Readonly<Record<string, Case>>) => {
  for (const [name, { members, pointer, detail, good }] of Object.entries(cases))
    t.test(`${kind}: ${name}`, async (t) => {
      t.same(said(kind, members), [{ in: 'body', pointer, detail }])
      t.same(said(kind, { ...members, ...good }), [], 'its good twin')
    })
}

const line = (purposes: readonly object[]) => ({ data: [{ key: 'l', dataCategory: 'd', purposes }] })
const limb = (limb: string, evidence: string) => ({ limbs: [{ limb, evidence }] })
const used = [{ purpose: 'p' }]

each('processing-activities', {
  'an end before the start': {
    members: { startedOn: '2025-01-02', endedOn: '2025-01-01' },
    pointer: '/endedOn',
    detail: 'must not lie before startedOn, 2025-01-02; got 2025-01-01',
    good: { endedOn: '2025-01-02' },
  },
  'a line with a purpose that the activity has not': {
    members: {
      purposes: used,
      ...line([
        { purpose: 'p', grounds: 'inherited' },
        { purpose: 'q', grounds: 'excluded' },
      ]),
    },
    pointer: '/data/0/purposes/1/purpose',
    detail:
      'must be one of the activity\'s purposes; got "q". Add it to purposes, or take it out of the line',
    good: { purposes: [...used, { purpose: 'q' }] },
  },
  'own grounds without any': {
    members: { purposes: used, ...line([{ purpose: 'p', grounds: 'own' }]) },
    pointer: '/data/0/purposes/0',
    detail: 'needs legalBases, because its grounds are own',
    good: line([{ purpose: 'p', grounds: 'own', legalBases: ['b'] }]),
  },
  'inherited grounds and others': {
    members: { purposes: used, ...line([{ purpose: 'p', grounds: 'inherited', legalBases: ['b'] }]) },
    pointer: '/data/0/purposes/0',
    detail: 'has legalBases only when its grounds are own',
    good: line([{ purpose: 'p', grounds: 'inherited' }]),
  },
  'silence on recipients that a line has': {
    members: { data: [{ key: 'l', dataCategory: 'd', recipients: ['r'] }], ...limb('recipients', 'silent') },
    pointer: '/limbs/0/evidence',
    detail:
      'must be one of stated, implied, because the activity has something in recipients, its own and those of its data lines; got "silent"',
    good: limb('recipients', 'implied'),
  },
  'a statement of purposes that there are not': {
    members: limb('purposes', 'stated'),
    pointer: '/limbs/0/evidence',
    detail:
      'must be one of stated-none, silent, unknown, because the activity has nothing in purposes; got "stated"',
    good: limb('purposes', 'stated-none'),
  },
  'a controller that is stated where there is an officer only': {
    members: { parties: [{ key: 'o', organisation: 'o', role: 'dpo' }], ...limb('controller', 'stated') },
    pointer: '/limbs/0/evidence',
    detail:
      'must be one of stated-none, silent, unknown, because the activity has nothing in parties that are controllers; got "stated"',
    good: { parties: [{ key: 'o', organisation: 'o', role: 'joint-controller' }] },
  },
  'a ground of Article 22 for profiling': {
    members: { automatedDecisions: { status: 'profiling', ground: '22.2.a' } },
    pointer: '/automatedDecisions',
    detail: 'has a ground only when its status is article-22',
    good: { automatedDecisions: { status: 'article-22', ground: '22.2.a' } },
  },
  'a right that nothing is said of': {
    members: { rights: [{ right: '21.2', applies: true }] },
    pointer: '/rights/0',
    detail: 'needs at least one of how, limitation and reason',
    good: { rights: [{ right: '21.2', applies: true, how: { sv: 'Per e-post' } }] },
  },
  'a right twice': {
    members: {
      rights: [
        { right: '15', applies: true, how: { sv: 'a' } },
        { right: '15', applies: false, how: { sv: 'b' } },
      ],
    },
    pointer: '/rights/1/right',
    detail: 'repeats "15" of /rights/0; make each one different',
    good: { rights: [] },
  },
})

/** What an activity has for a point, in each place where it can have it. */
const SOMETHING: Readonly<Record<string, readonly object[]>> = {
  controller: [{ parties: [{ key: 'o', organisation: 'o', role: 'controller' }] }],
  purposes: [{ purposes: used }],
  'data-subjects': [
    { dataSubjectCategories: [{ dataSubjectCategory: 's' }] },
    { data: [{ key: 'l', dataCategory: 'd', dataSubjectCategories: ['s'] }] },
  ],
  'data-categories': [{ data: [{ key: 'l', dataCategory: 'd' }] }],
  recipients: [
    { recipients: [{ recipient: 'r' }] },
    { data: [{ key: 'l', dataCategory: 'd', recipients: ['r'] }] },
  ],
  transfers: [{ transfers: [{ transfer: 't' }] }],
  retention: [{ retentionRule: 'r' }, { data: [{ key: 'l', dataCategory: 'd', retentionRule: 'r' }] }],
  'security-measures': [{ securityMeasures: ['m'] }, { securitySummary: { sv: 'Lås' } }],
}

const SERVED = { key: 'c', organisation: 'o', categories: [{ key: 'k', label: { sv: 'Drift' } }] }
const SOMETHING_FOR_OTHERS: typeof SOMETHING = {
  controllers: [{ controllers: [{ key: 'c', organisation: 'o' }] }],
  categories: [{ controllers: [SERVED] }],
  transfers: [{ transfers: [{ transfer: 't' }] }],
  'security-measures': [{ securityMeasures: ['m'] }, { securitySummary: { sv: 'Lås' } }],
}

for (const [kind, points] of [
  ['processing-activities', SOMETHING],
  ['processor-activities', SOMETHING_FOR_OTHERS],
] as const)
  t.test(`${kind}: evidence of each point fits what there is, and no other does`, async (t) => {
    for (const [point, places] of Object.entries(points))
      for (const evidence of ['stated', 'implied', 'stated-none', 'silent', 'unknown']) {
        const something = evidence === 'stated' || evidence === 'implied'
        t.equal(said(kind, limb(point, evidence)).length, something ? 1 : 0, `${point}, nothing, ${evidence}`)
        for (const place of places)
          t.equal(
            said(kind, { ...place, ...limb(point, evidence) }).length,
            something ? 0 : 1,
            `${point} in ${Object.keys(place)}, ${evidence}`,
          )
      }
    t.match(said(kind, limb('none', 'silent')), [{ pointer: '/limbs/0/limb' }])
  })

const controller = (dates: object) => ({ controllers: [{ key: 'c', organisation: 'o', ...dates }] })

each('processor-activities', {
  'an end before the start': {
    members: { startedOn: '2025-01-02', endedOn: '2025-01-01' },
    pointer: '/endedOn',
    detail: 'must not lie before startedOn, 2025-01-02; got 2025-01-01',
    good: { startedOn: '2025-01-01' },
  },
  'a contract that ends before it starts': {
    members: controller({ contractFrom: '2025-01-02', contractTo: '2025-01-01' }),
    pointer: '/controllers/0/contractTo',
    detail: 'must not lie before contractFrom, 2025-01-02; got 2025-01-01',
    good: controller({ contractTo: '2025-01-01' }),
  },
  'no word on the controllers': {
    members: { controllers: undefined },
    pointer: '/controllers',
    detail: 'is required; give a list',
    good: { controllers: [] },
  },
})
