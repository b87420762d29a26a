import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import type { Test } from 'tap'
import t from 'tap'
import { checkPairsCommand } from '../src/cli/check-pairs.ts'
import { run } from '../src/cli/program.ts'
import { PairCheck, PairQuestion, PairQuestions } from '../src/domain/checks/pair-schemas.ts'
import {
  checkPairs,
  effectivePairs,
  type PairIndex,
  pairIndexOf,
} from '../src/domain/checks/purpose-legal-bases.ts'
import { similarTo } from '../src/domain/checks/similar.ts'
import { compileCheck } from '../src/domain/validate.ts'
import { readRegisterFile } from '../src/register/register-file.ts'
import { refusalOf } from './refused.ts'

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
const ask = (question: PairQuestion, index = tree) => {
  const [answer] = checkPairs(index, [question]).answers
  if (answer === undefined) throw new Error('no answer')
  return answer
}
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
  t.equal(ask({ purpose: 'p', provision: '6.1.f' }, index).pairs.length, 12)
})

t.test(
  'the verdict is pass only when all are registered, and answers come in the order of the questions',
  async (t) => {
    const good = { purpose: 'sales', legalBasis: 'contract' }
    const bad = { purpose: 'sales', legalBasis: 'consent' }
    t.equal(checkPairs(tree, [good, good]).verdict, 'pass')
    const { verdict, answers } = checkPairs(tree, [good, bad, good])
    t.equal(verdict, 'fail')
    t.strictSame(
      answers.map(({ registered }) => registered),
      [true, false, true],
    )
  },
)

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
  t.equal(checkPairs(makeIndex(purposes), questions).answers[999]?.nearest.length, 3)
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
  const questions = compileCheck(PairQuestions)
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
  t.strictSame(compileCheck(PairCheck)(checkPairs(tree, questions)), [])
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

interface Run {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

async function runCommand(
  t: Test,
  pairs: string,
  { name = 'pairs.yaml', format = 'text' as 'text' | 'json', file = finago } = {},
): Promise<Run> {
  const path = join(t.testdir({ [name]: pairs }), name)
  const out: string[] = []
  const err: string[] = []
  const status = await checkPairsCommand(
    { pairs: path, file, format },
    { out: (line) => out.push(line), err: (line) => err.push(line), readStdin: async () => Buffer.from('') },
  )
  const text = (lines: readonly string[]) => lines.join('\n').replaceAll(path, name)
  return { status, out: text(out), err: text(err) }
}

const GOOD = 'purpose: p7-consented-purposes, legalBasis: consent'
const BAD = 'purpose: p7-consented-purposes, provision: 6.1.f'

t.test(
  'the command prints a line for each pair, with its place when it is not registered, and a count',
  async (t) => {
    t.strictSame(await runCommand(t, `- { ${GOOD} }\n- { ${BAD} }\n`), {
      status: 1,
      out: [
        'ok: p7-consented-purposes rests on consent (6.1.a, sole).',
        'pairs.yaml:2:3: not registered: p7-consented-purposes rests on consent (6.1.a), not on a ground under 6.1.f: name what it rests on, or add the pair to p7-consented-purposes.',
        '2 pairs checked: 1 registered, 1 not registered',
      ].join('\n'),
      err: '',
    })
    t.match(await runCommand(t, `# with a name\npairs:\n- { ${BAD} }\n`), {
      status: 1,
      out: /^pairs\.yaml:3:3: not/,
    })
    t.match(
      await runCommand(t, JSON.stringify([{ purpose: 'zzz', legalBasis: 'consent' }]), {
        name: 'pairs.json',
      }),
      {
        status: 1,
        out: /^pairs\.json: not registered: The register has no purpose zzz/,
      },
    )
  },
)

t.test('the command prints JSON when asked, and nothing else', async (t) => {
  const { status, out } = await runCommand(t, `[{ ${BAD} }]`, { format: 'json' })
  t.equal(status, 1)
  t.match(JSON.parse(out), { verdict: 'fail', answers: [{ provision: '6.1.f', registered: false }] })
})

t.test('pairs that cannot be read end with 2, each flaw with its place', async (t) => {
  const cases: [pairs: string, err: RegExp][] = [
    [
      `- { ${GOOD}, provision: 6.1.a }\n- { purpose: a }\n`,
      /^pairs\.yaml:1:3: \/0 names either .*\npairs\.yaml:2:3: \/1 names either .*\npairs\.yaml: 2 faults$/,
    ],
    [
      `pairs:\n- { ${GOOD} }\n- { ${GOOD}, colour: red }\n`,
      /^pairs\.yaml:3:\d+: \/pairs\/1\/colour is not a member/,
    ],
    ['pairs: [\n', /^pairs\.yaml:2:1: is not valid YAML/],
    ['- a: 1\n\t- b\n', /^pairs\.yaml:2:1: is not valid YAML: Tabs/],
    ['[]', /^pairs\.yaml:1:1: must have at least 1 item/],
    ['', /^pairs\.yaml:1:1: must be an object; got null$/],
    ['hello', /^pairs\.yaml:1:1: must be an object; got "hello"$/],
  ]
  for (const [pairs, err] of cases) {
    const ended = await runCommand(t, pairs)
    t.match(ended, { status: 2, out: '' })
    t.match(ended.err, err)
  }
  t.match(await runCommand(t, '[{]', { name: 'pairs.json' }), {
    status: 2,
    err: /^pairs\.json: \/0 is not valid JSON at line 1, column 3/,
  })
})

t.test('a register file that is not there, not valid or not whole ends with 2 and says why', async (t) => {
  t.match(await runCommand(t, `[{ ${GOOD} }]`, { file: join(root, 'none.yaml') }), {
    status: 2,
    err: /none\.yaml cannot be read: ENOENT/,
  })
  const register = (text: string) => join(t.testdir({ 'register.yaml': text }), 'register.yaml')
  const inFolder = async (text: string) => {
    const file = register(text)
    const out: string[] = []
    const io = {
      out: (line: string) => out.push(line),
      err: (line: string) => out.push(line),
      readStdin: async () => Buffer.from(`- { ${GOOD} }`),
    }
    return {
      status: await checkPairsCommand({ pairs: '-', file, format: 'text' }, io),
      out: out.join('\n').replace(file, 'register.yaml'),
    }
  }
  t.strictSame(await inFolder('register: x\npurposes: [{ key: a }]\n'), {
    status: 2,
    out: 'register.yaml:2:12: /purposes/0/label is required',
  })
  t.match(await inFolder('register: x\npurposes: [{ key: a, label: { sv: A }, parent: b }]\n'), {
    status: 2,
    out: /The purpose a names the parent b/,
  })
})

/** Runs the built command as a shell would. */
function ropa(words: readonly string[], input = ''): Run {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'dist/src/cli/main.js'), ...words],
    {
      cwd: root,
      input,
      encoding: 'utf8',
    },
  )
  return { status, out: stdout, err: stderr }
}

t.test('the built command passes the example, and exits 0, 1 and 2', async (t) => {
  const file = ['--file', 'registers/finago.yaml']
  const good = ropa(['check-pairs', 'examples/pairs.yaml', ...file])
  t.match(good, { status: 0, err: '' })
  t.match(good.out, /^ok: .*\n6 pairs checked: 6 registered, 0 not registered\n$/s)
  t.match(ropa(['check-pairs', '-', ...file], `- { ${BAD} }`), {
    status: 1,
    out: /^standard input:1:3: not registered/,
    err: '',
  })
  t.match(ropa(['check-pairs', '-', ...file, '--format', 'json'], `- { ${GOOD} }`), {
    status: 0,
    out: /^\{\n {2}"verdict": "pass"/,
  })
  t.match(ropa(['check-pairs', 'none.yaml', ...file]), {
    status: 2,
    out: '',
    err: /^none\.yaml cannot be read/,
  })
})

/** Runs the command in this process, which is faster. */
async function runHere(words: readonly string[]): Promise<Run> {
  const out: string[] = []
  const err: string[] = []
  const io = {
    out: (line: string) => out.push(line),
    err: (line: string) => err.push(line),
    readStdin: async () => Buffer.from(''),
  }
  return { status: await run(words, io), out: out.join('\n'), err: err.join('\n') }
}

t.test('wrong usage exits 2 and says what is wrong; help and version exit 0', async (t) => {
  t.match(await runHere(['check-pairs', 'examples/pairs.yaml']), {
    status: 2,
    err: /required option '--file <file>'/,
  })
  t.match(await runHere(['check-pairs', '--file', 'registers/finago.yaml']), {
    status: 2,
    err: /missing required argument 'pairs'/,
  })
  t.match(await runHere(['check-pears']), { status: 2, err: /unknown command 'check-pears'/ })
  t.match(await runHere([]), { status: 2, err: /^Usage: ropa/ })
  t.match(await runHere(['--help']), { status: 0, out: /^Usage: ropa/ })
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  t.match(await runHere(['--version']), { status: 0, out: version })
})

t.test('verify-anchors checks the shipped register unless told, and exits 2 without a text', async (t) => {
  const text = join(t.testdir({ 'other.txt': 'not the policy' }), 'other.txt')
  t.match(await runHere(['verify-anchors', '--text', text]), { status: 1, out: /^sha256: the text has/ })
  t.match(await runHere(['verify-anchors', '--text', join(text, 'none')]), {
    status: 2,
    err: /cannot be read/,
  })
  t.match(await runHere(['verify-anchors']), { status: 2, err: /required option '--text <file>'/ })
})
