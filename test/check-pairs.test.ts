import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { effectivePairs, type PairIndex, pairIndexOf } from '../src/domain/checks/effective-pairs.ts'
import { DeclaredPairs } from '../src/domain/checks/judged-pair-schemas.ts'
import { PairAnswer, PairQuestion } from '../src/domain/checks/pair-schemas.ts'
import { answerPair, pairFacts } from '../src/domain/checks/purpose-legal-bases.ts'
import { similarTo } from '../src/domain/checks/similar.ts'
import { LANGUAGES, type Language } from '../src/domain/rules/sentence.ts'
import { compileCheck } from '../src/domain/validate.ts'
import { readRegisterFile } from '../src/register/register-file.ts'
import { refusalOf } from './refused.ts'
import { t } from './tap.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const finago = join(root, 'registers/finago.yaml')
const shipped = pairIndexOf(
  readRegisterFile(readFileSync(finago)).entries.map(({ kind, content }) => ({ kind: kind.name, content })),
)

const sole = (legalBasis: string) => ({ legalBasis, relation: 'sole' as const })
const makeIndex = (purposes: PairIndex['purposes']): PairIndex => ({
  purposes,
  legalBases: [
    { key: 'consent', provision: '6.1.a' },
    { key: 'contract', provision: '6.1.b' },
    { key: 'interest-safety', provision: '6.1.f' },
    { key: 'interest-sales', provision: '6.1.f' },
  ],
})
const tree = makeIndex([
  { key: 'sales', pairs: [sole('contract'), { legalBasis: 'interest-sales', relation: 'alternative' }] },
  { key: 'sales-calls', parent: 'sales', pairs: [] },
  { key: 'sales-calls-recorded', parent: 'sales-calls', pairs: [] },
  { key: 'newsletter', parent: 'sales', pairs: [sole('consent')] },
  { key: 'law', pairs: [] },
  { key: 'law-claims', parent: 'law', pairs: [sole('interest-safety')] },
  { key: 'nothing', pairs: [] },
])
const ask = (question: PairQuestion, index = tree, language: Language = 'en') =>
  answerPair(pairFacts(index), question, language)
const named = (pairs: readonly { purpose: string; legalBasis: string }[]) =>
  pairs.map(({ purpose, legalBasis }) => `${purpose} on ${legalBasis}`)

t.test('a pair of the purpose itself is registered, by its ground and by its provision', async (t) => {
  const pair = { purpose: 'sales', legalBasis: 'contract', provision: '6.1.b', relation: 'sole' }
  for (const question of [
    { purpose: 'sales', legalBasis: 'contract' },
    { purpose: 'sales', provision: '6.1.b' as const },
  ])
    t.strictSame(ask(question), {
      ...question,
      registered: true,
      pairs: [pair],
      nearest: [],
      detail: 'sales rests on contract (6.1.b, sole).',
    })
})

t.test(
  'a pair of the nearest ancestor that has any is registered, and says where it comes from',
  async (t) => {
    const answer = ask({ purpose: 'sales-calls-recorded', legalBasis: 'interest-sales' })
    t.strictSame(answer.pairs, [
      {
        purpose: 'sales-calls-recorded',
        legalBasis: 'interest-sales',
        provision: '6.1.f',
        relation: 'alternative',
        inheritedFrom: 'sales',
      },
    ])
    t.equal(
      answer.detail,
      'sales-calls-recorded rests on interest-sales (6.1.f, alternative), inherited from sales.',
    )
  },
)

t.test('a purpose with a pair of its own inherits none', async (t) => {
  t.match(ask({ purpose: 'newsletter', legalBasis: 'consent' }), { registered: true })
  t.match(ask({ purpose: 'newsletter', legalBasis: 'contract' }), {
    registered: false,
    pairs: [],
    nearest: [{ purpose: 'newsletter', legalBasis: 'consent', inheritedFrom: undefined }],
    detail:
      'newsletter rests on consent (6.1.a), not on contract: name what it rests on, or add the pair to newsletter.',
  })
})

t.test(
  'of a known purpose its other effective pairs are nearest, and the pair is to be added where they are',
  async (t) => {
    const answer = ask({ purpose: 'sales-calls', provision: '6.1.a' })
    t.strictSame(named(answer.nearest), ['sales-calls on contract', 'sales-calls on interest-sales'])
    t.equal(
      answer.detail,
      'sales-calls rests on contract (6.1.b) and interest-sales (6.1.f), inherited from sales, not on a ground under 6.1.a: name what it rests on, or add the pair to sales.',
    )
  },
)

t.test('of a purpose whose parts have the pairs, those of its parts are nearest', async (t) => {
  const answer = ask({ purpose: 'law', provision: '6.1.f' })
  t.equal(answer.registered, false)
  t.strictSame(named(answer.nearest), ['law-claims on interest-safety'])
  t.equal(
    answer.detail,
    'law rests on no ground itself, only its parts do: ask about law-claims, or add the pair to it.',
  )
})

t.test('a purpose without pairs above and below rests on nothing', async (t) => {
  t.match(ask({ purpose: 'nothing', legalBasis: 'consent' }), {
    nearest: [],
    detail: 'nothing rests on no ground, so not on consent: add the pair to it.',
  })
})

t.test(
  'of an unknown purpose the pairs of purposes with similar keys are nearest, those that match first',
  async (t) => {
    const answer = ask({ purpose: 'sale', legalBasis: 'interest-sales' })
    t.equal(answer.nearest[0]?.purpose, 'sales')
    t.equal(answer.nearest[0]?.legalBasis, 'interest-sales')
    t.equal(answer.nearest.length, 3)
    t.match(answer.detail, /^The register has no purpose sale: correct the key \(did you mean sales/)
    t.match(ask({ purpose: 'zzz', legalBasis: 'consent' }), {
      nearest: [],
      detail: 'The register has no purpose zzz: correct the key, or add it.',
    })
  },
)

t.test('an unknown ground is named as such, and the pair that may be meant is nearest', async (t) => {
  const answer = ask({ purpose: 'sales', legalBasis: 'interest-sale' })
  t.equal(named(answer.nearest)[0], 'sales on interest-sales')
  t.match(
    answer.detail,
    /^The register has no legal basis interest-sale: correct the key \(did you mean interest-sales/,
  )
})

t.test('at most three pairs are nearest, and a long list is cut in the sentence', async (t) => {
  const legalBases = Array.from({ length: 12 }, (_, at) => ({ key: `b${at}`, provision: '6.1.f' as const }))
  const index = { legalBases, purposes: [{ key: 'p', pairs: legalBases.map(({ key }) => sole(key)) }] }
  const answer = ask({ purpose: 'p', provision: '6.1.a' }, index)
  t.equal(answer.nearest.length, 3)
  t.match(answer.detail, /^p rests on b0 \(6\.1\.f\), b1 .*, b4 \(6\.1\.f\) and 7 more, not on/)
  t.match(
    ask({ purpose: 'p', provision: '6.1.a' }, index, 'sv').detail,
    /^Ändamålet p vilar på b0 \(art\. 6\.1 f \(berättigat intresse\)\), b1 .*, b4 \(art\. 6\.1 f \(berättigat intresse\)\) och 7 till, men inte på/,
  )
  t.equal(ask({ purpose: 'p', provision: '6.1.f' }, index).pairs.length, 12)
})

t.test('what is answered is told in Swedish, with the keys as they are', async (t) => {
  const cases: [question: PairQuestion, detail: string][] = [
    [
      { purpose: 'sales', legalBasis: 'contract' },
      'Ändamålet sales vilar på contract (art. 6.1 b (avtal), ensam grund).',
    ],
    [
      { purpose: 'sales-calls', provision: '6.1.f' },
      'Ändamålet sales-calls vilar på interest-sales (art. 6.1 f (berättigat intresse), alternativ), som ärvs från sales.',
    ],
    [
      { purpose: 'sales-calls', provision: '6.1.a' },
      'Ändamålet sales-calls vilar på contract (art. 6.1 b (avtal)) och interest-sales (art. 6.1 f (berättigat intresse)), som ärvs från sales, men inte på en grund av slaget art. 6.1 a (samtycke): ange vad det vilar på, eller lägg till paret i sales.',
    ],
    [
      { purpose: 'newsletter', legalBasis: 'contract' },
      'Ändamålet newsletter vilar på consent (art. 6.1 a (samtycke)), men inte på contract: ange vad det vilar på, eller lägg till paret i newsletter.',
    ],
    [
      { purpose: 'newsletter', provision: '10.law' },
      'Ändamålet newsletter vilar på consent (art. 6.1 a (samtycke)), men inte på en grund av slaget tillåtet enligt lag (art. 10): ange vad det vilar på, eller lägg till paret i newsletter.',
    ],
    [
      { purpose: 'law', provision: '6.1.f' },
      'Ändamålet law vilar inte självt på någon grund, det gör bara dess delar: fråga om law-claims, eller lägg till paret i ändamålet.',
    ],
    [
      { purpose: 'nothing', legalBasis: 'consent' },
      'Ändamålet nothing vilar inte på någon grund, alltså inte heller på consent: lägg till paret i ändamålet.',
    ],
    [
      { purpose: 'zzz', legalBasis: 'consent' },
      'Registret har inget ändamål med nyckeln zzz: rätta nyckeln, eller lägg till ändamålet.',
    ],
    [
      { purpose: 'sale', legalBasis: 'consent' },
      'Registret har inget ändamål med nyckeln sale: rätta nyckeln (menade du sales, sales-calls eller sales-calls-recorded?), eller lägg till ändamålet.',
    ],
    [
      { purpose: 'sales', legalBasis: 'contrakt' },
      'Registret har ingen rättslig grund med nyckeln contrakt: rätta nyckeln (menade du contract eller consent?), eller lägg till grunden.',
    ],
  ]
  for (const [question, detail] of cases) {
    const { detail: _, ...others } = ask(question)
    t.strictSame(ask(question, tree, 'sv'), { ...others, detail })
  }
})

t.test(
  'a parent or a ground that is not there, and a purpose that is its own ancestor, are refused by name',
  async (t) => {
    const refused = (purposes: PairIndex['purposes']) => refusalOf(() => effectivePairs(makeIndex(purposes)))
    t.match(refused([{ key: 'a', parent: 'b', pairs: [] }]), {
      code: 'reference-missing',
      message:
        'The purpose a names the parent b, which the register does not have; correct the key, or add it.',
    })
    t.match(refused([{ key: 'a', pairs: [sole('c')] }]), {
      code: 'reference-missing',
      message: /purpose a names the legal basis c,/,
    })
    t.match(
      refused([
        { key: 'a', parent: 'b', pairs: [] },
        { key: 'b', parent: 'a', pairs: [] },
      ]),
      { code: 'cycle', message: /^The purpose a is its own ancestor; give one of a, b another parent\.$/ },
    )
  },
)

t.test('effective pairs are what their definition says, on any forest', async (t) => {
  const forest = fc.array(
    fc.record({
      above: fc.option(fc.nat(), { nil: undefined }),
      grounds: fc.subarray(['consent', 'contract', 'interest-sales']),
    }),
    { maxLength: 30 },
  )
  const holds = () =>
    fc.assert(
      fc.property(forest, fc.nat(), (nodes, turn) => {
        const purposes = nodes.map(({ above, grounds }, at) => ({
          key: `p${at}`,
          // A parent always has a lower number, so that there are no cycles.
          parent: above === undefined || at === 0 ? undefined : `p${above % at}`,
          pairs: grounds.map(sole),
        }))
        type Purpose = (typeof purposes)[number]
        const parentOf = ({ parent }: Purpose) => purposes.find(({ key }) => key === parent)
        const defined = (purpose: Purpose): Purpose | undefined => {
          if (purpose.pairs.length > 0) return purpose
          const parent = parentOf(purpose)
          return parent === undefined ? undefined : defined(parent)
        }
        // The order in which purposes are listed must not matter.
        const turned = [
          ...purposes.slice(turn % (purposes.length + 1)),
          ...purposes.slice(0, turn % (purposes.length + 1)),
        ]
        const effective = effectivePairs(makeIndex(turned))
        return (
          effective.size === purposes.length &&
          purposes.every((purpose) => {
            const owner = defined(purpose)
            const pairs = effective.get(purpose.key) ?? []
            return (
              pairs.map(({ legalBasis }) => legalBasis).join() ===
                (owner?.pairs ?? []).map(({ legalBasis }) => legalBasis).join() &&
              pairs.every(
                (pair) =>
                  pair.purpose === purpose.key &&
                  pair.inheritedFrom === (owner === purpose ? undefined : owner?.key),
              )
            )
          })
        )
      }),
      { numRuns: 500 },
    )
  t.doesNotThrow(holds)
})

t.test(
  'keys with a letter more, less, other or swapped are similar, and unrelated ones are not',
  async (t) => {
    const similar = similarTo(['contract', 'consent', 'p1-sales-and-customer-relations', 'p4c-surveys', 'a'])
    for (const [asked, key] of [
      ['contrakt', 'contract'],
      ['contracts', 'contract'],
      ['consnet', 'consent'],
      ['p1-sale-customer-relations', 'p1-sales-and-customer-relations'],
      ['p1-sale', 'p1-sales-and-customer-relations'],
      ['survey', 'p4c-surveys'],
      ['a', 'a'],
    ] as const)
      t.equal(similar(asked)[0], key, asked)
    t.strictSame(similar('xyz'), [])
    t.strictSame(similar('and'), [])
    t.strictSame(similarTo([])('contract'), [])
  },
)

t.test('a thousand questions about a register of ten thousand purposes are answered', async (t) => {
  const purposes = Array.from({ length: 10_000 }, (_, at) => ({
    key: `processing-of-customer-data-${at}`,
    parent: at === 0 ? undefined : `processing-of-customer-data-${Math.floor((at - 1) / 2)}`,
    pairs: at === 0 ? [sole('contract')] : [],
  }))
  const questions = Array.from({ length: 1000 }, (_, at) => ({
    purpose: `processing-of-customers-data-${at}`,
    legalBasis: 'consent',
  }))
  const facts = pairFacts(makeIndex(purposes))
  const answers = questions.map((question) => answerPair(facts, question, 'en'))
  t.equal(answers[999]?.nearest.length, 3)
})

t.test('a question names a purpose and either a ground or a provision', async (t) => {
  const check = compileCheck(PairQuestion)
  t.strictSame(check({ purpose: 'a', legalBasis: 'b' }), [])
  t.strictSame(check({ purpose: 'a', provision: '6.1.b' }), [])
  const either = [{ pointer: '', detail: 'names either legalBasis or provision: exactly one of them' }]
  t.match(check({ purpose: 'a' }), either)
  t.match(check({ purpose: 'a', legalBasis: 'b', provision: '6.1.b' }), either)
  t.match(check({ purpose: 'a', provision: '6.1.g' }), [
    { pointer: '/provision', detail: /^must be one of 6\.1\.a/ },
  ])
  t.match(check({ legalBasis: 'a' }), [{ pointer: '/purpose', detail: 'is required' }])
  const questions = compileCheck(DeclaredPairs)
  t.match(questions({ pairs: [] }), [{ pointer: '/pairs', detail: /at least 1 item/ }])
  t.match(questions({ pairs: Array(1001).fill({ purpose: 'a', legalBasis: 'b' }) }), [{ pointer: '/pairs' }])
})

t.test('every answer has the shape that is promised', async (t) => {
  const keys = [...tree.purposes.map(({ key }) => key), 'sale', 'zzz']
  const questions = keys.flatMap((purpose) => [
    ...['consent', 'contract', 'interest-sales', 'interest-sale'].map((legalBasis) => ({
      purpose,
      legalBasis,
    })),
    ...(['6.1.a', '6.1.f', '9.2.a'] as const).map((provision) => ({ purpose, provision })),
  ])
  const check = compileCheck(PairAnswer)
  t.strictSame(
    questions.flatMap((question) => LANGUAGES.flatMap((language) => check(ask(question, tree, language)))),
    [],
  )
})

t.test(
  'the shipped register has the four pairs on contract that the policy states, and what is under them',
  async (t) => {
    const own = [...effectivePairs(shipped).values()]
      .flat()
      .filter(({ provision, inheritedFrom }) => provision === '6.1.b' && inheritedFrom === undefined)
    t.strictSame(
      own.map(({ purpose }) => purpose.slice(0, 2)),
      ['p1', 'p2', 'p3', 'p4'],
    )
    t.match(ask({ purpose: 'p4c-surveys', provision: '6.1.b' }, shipped), {
      registered: true,
      pairs: [{ inheritedFrom: 'p4-communication-marketing-analysis' }],
    })
    t.match(ask({ purpose: 'p6-legal-rights-and-compliance', provision: '6.1.c' }, shipped), {
      registered: false,
    })
  },
)
