import { commitAll, entriesOf, makeRegister } from './entries.ts'
import { testService } from './harness.ts'
import { make, makeNotice } from './make.ts'
import { t } from './tap.ts'

type Members = Readonly<Record<string, unknown>>
type Flaw = readonly [pointer: string, detail: string | RegExp]

/** A kind with contents that it takes, and contents that it refuses, each with the place and the words of the refusal. */
interface Case {
  readonly kind: string
  readonly good: readonly Members[]
  readonly bad: readonly (readonly [members: Members, ...flaws: Flaw[]])[]
}

const text = { sv: 'En text' }
const test = { key: 'first', covers: 'processing', status: 'draft' }

const CASES: readonly Case[] = [
  {
    kind: 'recipients',
    good: [
      { type: 'public-authority', inquiryOnly: true },
      { type: 'public', inquiryOnly: false },
      { type: 'processor', contracts: [{ key: 'a', inForceFrom: '2025-01-01', inForceTo: '2025-01-01' }] },
    ],
    bad: [
      [{ type: 'controller', contracts: [] }, ['', 'has contracts only when its type is processor']],
      [
        { type: 'processor', inquiryOnly: true },
        ['', 'has inquiryOnly only when its type is public-authority'],
      ],
      [
        { contracts: [{ key: 'a' }, { key: 'b', inForceFrom: '2025-01-02', inForceTo: '2025-01-01' }] },
        ['/contracts/1/inForceTo', 'must not lie before inForceFrom, 2025-01-02; got 2025-01-01'],
      ],
      [{ contracts: [{ key: 'a', clauses: ['28.3.a', '28.3.a'] }] }, ['/contracts/0/clauses/0', /repeats/]],
      [{ contracts: [{ key: 'a', clauses: ['28.3.i'] }] }, ['/contracts/0/clauses/0', /must be one of/]],
      [{ contracts: [{ key: 'a' }, { key: 'a' }] }, ['/contracts/1/key', /repeats/]],
    ],
  },
  {
    kind: 'transfers',
    good: [
      { country: undefined, internationalOrganisation: 'European Patent Organisation' },
      { tool: '45.3', adequacyDecision: 'japan' },
      { validFrom: '2025-01-01', validTo: '2025-01-01' },
    ],
    bad: [
      [{ country: undefined }, ['', 'needs exactly one of country and internationalOrganisation']],
      [
        { internationalOrganisation: 'EPO' },
        ['', 'needs exactly one of country and internationalOrganisation'],
      ],
      [{ recipient: undefined }, ['/recipient', 'is required']],
      [{ adequacyDecision: 'japan' }, ['', 'has an adequacyDecision only when its tool is 45.3']],
      [
        { adequacyDecision: 'japan', tool: '46.2.c' },
        ['', 'has an adequacyDecision only when its tool is 45.3'],
      ],
      [{ tool: '45.3', adequacyDecision: 'atlantis' }, ['/adequacyDecision', /must be one of andorra/]],
      [
        { validFrom: '2025-01-02', validTo: '2025-01-01' },
        ['/validTo', 'must not lie before validFrom, 2025-01-02; got 2025-01-01'],
      ],
      [{ supplementaryMeasures: ['m', 'm'] }, ['/supplementaryMeasures/0', /repeats/]],
    ],
  },
  {
    kind: 'security-measures',
    good: [{ type: 'physical', point: '32.1.b', tags: ['backup'] }],
    bad: [
      [{ tags: ['prayer'] }, ['/tags/0', /must be one of encryption/]],
      [{ point: '32.1' }, ['/point', /must be one of 32.1.a/]],
    ],
  },
  {
    kind: 'systems',
    good: [{ type: 'paper', location: 'a cupboard' }],
    bad: [
      [{ type: undefined }, ['/type', 'is required']],
      [{ hostingCountry: 'Sweden' }, ['/hostingCountry', /must be a country code such as SE/]],
    ],
  },
  {
    kind: 'waivers',
    good: [
      { subject: 'processing-activities/kyc/rights/21.2' },
      { owner: { unit: 'Legal' }, parameters: [{ name: 'category', value: 'cctv' }] },
    ],
    bad: [
      [{ rule: 'RT-1' }, ['/rule', /must be the code of a rule, such as ROPA-RT-001/]],
      [{ subject: 'purposes' }, ['/subject', /must be kind and key of an entry/]],
      [{ reason: undefined }, ['/reason', 'is required']],
      [{ expiresOn: undefined }, ['/expiresOn', 'is required']],
      [{ expiresOn: '2025-02-30' }, ['/expiresOn', /calendar date/]],
      [{ owner: {} }, ['/owner', /must have at least 1 member/]],
      [
        {
          parameters: [
            { name: 'a', value: 'b' },
            { name: 'a', value: 'c' },
          ],
        },
        ['/parameters/1/name', /repeats/],
      ],
    ],
  },
  {
    kind: 'organisations',
    good: [{ jointArrangements: [{ key: 'group', parties: ['b', 'c'] }] }],
    bad: [
      [{ jointArrangements: [{ key: 'group', parties: ['b'] }] }, ['/jointArrangements/0/parties', /2/]],
      [
        { jointArrangements: [{ key: 'group', parties: ['b', 'b'] }] },
        ['/jointArrangements/0/parties/0', /repeats/],
      ],
    ],
  },
  {
    kind: 'purposes',
    good: [{ compatibilityAssessments: [{ key: 'first', from: 'b', outcome: 'pending' }] }],
    bad: [
      [
        { compatibilityAssessments: [{ key: 'first', from: 'new' }] },
        ['/compatibilityAssessments/0/from', 'must be another purpose than this one, "new"'],
      ],
      [{ compatibilityAssessments: [{ key: 'first' }] }, ['/compatibilityAssessments/0/from', 'is required']],
    ],
  },
  {
    kind: 'legal-bases',
    good: [
      { provision: '6.1.f', balancingTests: [{ ...test, legitimacy: text, outcome: 'overridden' }] },
      { provision: '6.1.a', consent: { record: 'd' } },
    ],
    bad: [
      [{ provision: '6.1.b', balancingTests: [test] }, ['', 'has balancingTests only with provision 6.1.f']],
      [
        { provision: '6.1.f', balancingTests: [{ key: 'first', covers: 'processing' }] },
        ['/balancingTests/0/status', 'is required'],
      ],
      [{ provision: '6.1.f', consent: { record: 'd' } }, ['', /has consent only with provision/]],
    ],
  },
  {
    kind: 'data-categories',
    good: [
      { tags: ['cctv', 'free-text-2'], specialCategoryAssessment: { conclusion: 'pending' } },
      { specialCategoryAssessment: { conclusion: 'reveals', reveals: ['health-data'] } },
    ],
    bad: [
      [
        { specialCategoryAssessment: { reveals: ['health-data'] } },
        ['/specialCategoryAssessment/conclusion', 'is required'],
      ],
      [{ tags: ['Free text'] }, ['/tags/0', /must be a key such as/]],
      [{ tags: Array.from({ length: 21 }, (_, at) => `t${at}`) }, ['/tags', /20/]],
    ],
  },
]

t.test('what a kind cannot be is refused, with the place and the reason', async (t) => {
  const service = await testService(t)
  await makeRegister(service, 'conditions')
  await commitAll(service, 'conditions', [
    ['organisations', make('organisations', 'b')],
    ['organisations', make('organisations', 'c')],
    ['documents', makeNotice('d', [])],
    ['purposes', make('purposes', 'b')],
    ['recipients', make('recipients', 'needed')],
  ])
  for (const { kind, good, bad } of CASES) {
    const entries = entriesOf(service, 'conditions', { name: kind })
    for (const members of good)
      t.match(
        await entries.create(make(kind, 'new', members), '?dryRun=true'),
        { status: 200 },
        `${kind} ${JSON.stringify(members)}`,
      )
    for (const [members, ...flaws] of bad)
      t.match(
        await entries.create(make(kind, 'new', members), '?dryRun=true'),
        {
          status: 400,
          body: { code: 'invalid', errors: flaws.map(([pointer, detail]) => ({ pointer, detail })) },
        },
        `${kind} ${JSON.stringify(members)}`,
      )
  }
})
