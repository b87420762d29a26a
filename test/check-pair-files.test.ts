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

t.test('pairs are told in the language asked for, in every format', async (t) => {
  const [title, remedy] = [
    'Ett par av ändamål och rättslig grund som någon anger är registrerat',
    'Ange det som registret har, eller se till att registret ändras först.',
  ]
  const registered = 'Ändamålet newsletter vilar på consent (art. 6.1 a (samtycke), ensam grund).'
  const message =
    'Ändamålet newsletter vilar på consent (art. 6.1 a (samtycke)), men inte på en grund av slaget art. 6.1 f (berättigat intresse): ange vad det vilar på, eller lägg till paret i newsletter.'
  const subject = 'purposes/newsletter/provisions/6.1.f'
  const inFormat = async (format: string) =>
    (await checked(t, GOOD + BAD, '--locale', 'sv', '--format', format)).out
  const text = await inFormat('text')
  t.ok(text.startsWith(`ok: ${registered}\n`), text)
  for (const said of [`pair-not-registered ${title} (`, `    ${message}\n`, `Att göra: ${remedy}`])
    t.ok(text.includes(said), said)
  const { files, findings } = JSON.parse(await inFormat('json'))
  t.match(files[0].answers, [{ detail: registered }, { detail: message }])
  t.match(findings, [{ rule: 'pair-not-registered', subject, title, message, remedy }])
  const [{ results, tool }] = JSON.parse(await inFormat('sarif')).runs
  t.match(results, [{ message: { text: `${message} ${remedy}` } }])
  t.match(tool.driver.rules, [{ shortDescription: { text: title }, help: { text: remedy } }])
  const junit = await inFormat('junit')
  for (const said of [
    `name="newsletter consent: ${registered}"`,
    `<failure message="${title}: ${subject}" type="error">${message}\n${remedy}\n`,
  ])
    t.ok(junit.includes(said), said)
  const github = await inFormat('github')
  for (const said of [`${title}::${subject}: ${message}%0AAtt göra: ${remedy}`, '2 par kontrollerade'])
    t.ok(github.includes(said), said)
  const markdown = await inFormat('markdown')
  for (const said of [title, message, `**Att göra:** ${remedy}`]) t.ok(markdown.includes(said), said)
})

t.test('one pair is counted in Swedish as one', async (t) => {
  const { out } = await checked(t, GOOD, '--locale', 'sv')
  t.match(out, /\n1 par kontrollerat: 1 registrerat, 0 inte registrerade\ninga fynd; .*\nGODKÄNT$/)
})

t.test('a finding on a pair is the same in every language', async (t) => {
  const fingerprints = await Promise.all(
    ['en', 'sv'].map(async (locale) => {
      const { out } = await checked(t, BAD, '--locale', locale, '--format', 'json')
      return JSON.parse(out).findings[0].fingerprint
    }),
  )
  t.equal(fingerprints[0], fingerprints[1])
})

t.test('a file has no versions that a pair could have been read at', async (t) => {
  const pair = '- { purpose: newsletter, legalBasis: consent, version: 3 }\n'
  t.match(await checked(t, pair), {
    status: 1,
    out: /A file has no versions: ask a service about version 3 of newsletter, or leave the version out\./,
  })
  t.match(await checked(t, pair, '--locale', 'sv'), {
    status: 1,
    out: /En fil har inga versioner: fråga en tjänst om version 3 av newsletter, eller utelämna versionen\./,
  })
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
