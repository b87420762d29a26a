import { FINAGO, folderOf, KNOWN, register, ropa } from './check-run.ts'
import { t } from './tap.ts'

const REGISTER = register({ newsletter: 'consent', reporting: 'duty' })
const GOOD = '- { purpose: newsletter, legalBasis: consent }\n'
const BAD = '- { purpose: newsletter, provision: 6.1.f }\n'

const checked = (t: Parameters<typeof folderOf>[0], pairs: string, ...words: string[]) =>
  ropa(folderOf(t, { 'pairs.yaml': pairs, 'r.yaml': REGISTER }), [
    'check',
    '@pairs.yaml',
    '--file',
    '@r.yaml',
    ...KNOWN,
    ...words,
  ])

t.test('pairs that are registered are told, others fail with their place and what comes near', async (t) => {
  t.match(await checked(t, GOOD), {
    status: 0,
    out: /^ok: newsletter rests on consent \(6\.1\.a, sole\)\.\n\n1 pair checked: 1 registered, 0 not registered\nno findings; .*\nPASS$/,
  })
  const { status, out } = await checked(t, GOOD + BAD)
  t.equal(status, 1)
  t.match(out, /^ok: newsletter rests on consent/)
  t.match(
    out,
    /^ {2}pairs\.yaml:2:3 purposes\/newsletter\/provisions\/6\.1\.f\n {4}newsletter rests on consent \(6\.1\.a\), not on a ground under 6\.1\.f: name what it rests on/m,
  )
  t.match(out, /\n2 pairs checked: 1 registered, 1 not registered\n1 error; .*\nFAIL: 1 finding$/)
})

t.test('a pair that is registered fails by the errors that rules find in it', async (t) => {
  const { status, out } = await checked(t, '- { purpose: reporting, legalBasis: duty }\n')
  t.equal(status, 1)
  t.match(out, /^ok: reporting rests on duty.*\n {2}pairs\.yaml:1:3 purposes\/reporting\/legalBases\/duty\n/s)
  t.match(await checked(t, '- { purpose: reporting, legalBasis: duty }\n', '--format', 'json'), {
    status: 1,
    out: /"rule": "ROPA-LB-018"/,
  })
})

t.test('pairs are a list, or an object that has it; JSON and standard input too', async (t) => {
  t.match(await checked(t, `# ours\npairs:\n${BAD}`), { status: 1, out: /pairs\.yaml:3:3 / })
  const folder = folderOf(t, { 'p.json': '[{"purpose":"zzz","legalBasis":"consent"}]', 'r.yaml': REGISTER })
  t.match(await ropa(folder, ['check', '@p.json', '--file', '@r.yaml']), {
    status: 1,
    out: /^ {2}p\.json:1:2 purposes\/zzz.*\n {4}The register has no purpose zzz/m,
  })
  t.match(await ropa(folder, ['check', '-', '--file', '@r.yaml', ...KNOWN], { input: BAD }), {
    status: 1,
    out: /^ {2}standard input:1:3 /m,
  })
})

t.test('pairs of old code stay in a baseline', async (t) => {
  const folder = folderOf(t, { 'p.yaml': GOOD + BAD, 'r.yaml': REGISTER })
  const words = ['@p.yaml', '--file', '@r.yaml', ...KNOWN]
  t.equal((await ropa(folder, ['baseline', ...words, '-o', '@known.json'])).status, 0)
  t.match(await ropa(folder, ['check', ...words, '--baseline', '@known.json']), {
    status: 0,
    out: /1 in the baseline/,
  })
})

t.test('pairs that cannot be read end with 2, each flaw with its place', async (t) => {
  const cases: [pairs: string, err: RegExp][] = [
    [
      `- { purpose: a, legalBasis: b, provision: 6.1.a }\n- { purpose: a }\n`,
      /^pairs\.yaml:1:3: \/0 names either .*\npairs\.yaml:2:3: \/1 names either .*\npairs\.yaml: 2 faults$/,
    ],
    [
      `pairs:\n${GOOD}- { purpose: a, legalBasis: b, colour: red }\n`,
      /^pairs\.yaml:3:\d+: \/pairs\/1\/colour is not a member/,
    ],
    ['pairs: [\n', /^pairs\.yaml:2:1: is not valid YAML/],
    ['[]', /^pairs\.yaml:1:1: must have at least 1 item/],
  ]
  for (const [pairs, err] of cases) {
    const ended = await checked(t, pairs)
    t.match(ended, { status: 2, out: '' })
    t.match(ended.err, err)
  }
})

t.test('a register that cannot be read is no verdict on pairs', async (t) => {
  const folder = folderOf(t, { 'p.yaml': GOOD, 'r.yaml': 'register: x\npurposes: [{ key: a }]\n' })
  t.match(await ropa(folder, ['check', '@p.yaml', '--file', '@r.yaml']), {
    status: 2,
    out: '',
    err: /^r\.yaml:2:12: /,
  })
  t.match(await ropa(folder, ['check', '@p.yaml', '--file', '@none.yaml']), {
    status: 2,
    out: '',
    err: /cannot be read/,
  })
  t.match(await ropa(folder, ['check', '@p.yaml', '--file', '@p.yaml']), { status: 2, out: '' })
})

t.test('the pairs of the example are registered in the shipped register', async (t) => {
  const { out } = await ropa('.', ['check', 'examples/pairs.yaml', '--file', FINAGO, '--rule', 'ROPA-LB-001'])
  t.match(out, /6 pairs checked: 6 registered, 0 not registered\nno findings; .*\nPASS$/)
})
