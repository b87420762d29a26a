import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { built, FINAGO, folderOf, KNOWN, register, ropa } from './check-run.ts'
import { t } from './tap.ts'

const CLEAN = register({ newsletter: 'consent' })
const BAD = register({ newsletter: 'consent', reporting: 'duty', nothing: '' })

t.test('what is found is told by severity and rule, with its place, and fails', async (t) => {
  const folder = folderOf(t, { 'a.yaml': BAD })
  const { status, out, err } = await ropa(folder, ['check', '@a.yaml', '--date', '2026-11-22', ...KNOWN])
  t.equal(status, 1)
  t.equal(err, '')
  t.equal(
    out,
    `Errors

ROPA-LB-001 A purpose rests on a legal basis of Article 6 (5(1)(a), 6(1), 13(1)(c))
  a.yaml:10:5 purposes/nothing
    The purpose “nothing” has no legal basis of Article 6(1), neither of its own nor from a purpose above it; Article 6(1) asks for at least one.
  What to do: Add the ground that it rests on to the purpose, or make it a part of the purpose whose ground it shares.

ROPA-LB-018 A legal obligation names the statute that imposes it (6(1)(c), 6(3))
  a.yaml:9:18 purposes/reporting/legalBases/duty
    The legal obligation “Duty” that “reporting” rests on names no statute; Article 6(3) asks for Union or Member State law that lays it down.
  What to do: Add the statute, with its section, to the legal basis: one legal basis for each law, where several states’ laws apply.

2 errors; ruleset 2026.1, 2026-11-22
FAIL: 2 findings`,
  )
})

t.test('the same in Swedish, where the environment or --locale says so', async (t) => {
  const folder = folderOf(t, { 'a.yaml': BAD })
  const words = ['check', '@a.yaml', ...KNOWN]
  const swedish = await ropa(folder, words, { env: { LANG: 'sv_SE.UTF-8' } })
  t.match(
    swedish.out,
    /^Fel\n\nROPA-LB-001 Ett ändamål vilar på .*\(5\.1 a, 6\.1, 13\.1 c\)\n.*Att göra: .*UNDERKÄNT: 2 fynd$/s,
  )
  t.equal((await ropa(folder, [...words, '--locale', 'sv'])).out, swedish.out)
  t.match(await ropa(folder, [...words, '--locale', 'en'], { env: { LC_ALL: 'sv_SE' } }), { out: /^Errors/ })
})

t.test('a register in which nothing is found passes; JSON and standard input are read alike', async (t) => {
  const folder = folderOf(t, { 'a.yaml': CLEAN, 'a.json': '{"register":"x"}' })
  for (const file of ['@a.yaml', '@a.json', '-'])
    t.match(await ropa(folder, ['check', file, ...KNOWN], { input: CLEAN }), {
      status: 0,
      out: /^no findings; .*\nPASS$/,
      err: '',
    })
  t.match(await ropa(folder, ['check', '-', ...KNOWN], { input: BAD }), {
    status: 1,
    out: /^ {2}standard input:10:5 purposes\/nothing$/m,
  })
})

t.test('warnings fail when asked; --severity and --quiet say less, never another verdict', async (t) => {
  const settings = `settings:
  - { key: register, label: { en: R }, languages: [en], severities: [{ rule: ROPA-LB-001, severity: warning }, { rule: ROPA-LB-018, severity: info }] }
`
  const folder = folderOf(t, { 'a.yaml': register({ reporting: 'duty', nothing: '' }, settings) })
  const check = (...words: string[]) => ropa(folder, ['check', '@a.yaml', ...KNOWN, ...words])
  t.match(await check(), { status: 0, out: /^Warnings\n.*To tidy up\n.*1 warning, 1 to tidy up; .*\nPASS$/s })
  t.match(await check('--fail-on', 'warning'), { status: 1, out: /FAIL: 1 finding$/ })
  const less = await check('--severity', 'error', '--fail-on', 'warning')
  t.equal(less.status, 1)
  t.match(less.out, /^1 warning, 1 to tidy up.*\n2 findings not shown.*\nFAIL/)
  t.same(await check('--quiet'), { status: 0, out: '', err: '' })
  const quiet = await check('--quiet', '--fail-on', 'warning')
  t.match(quiet, { status: 1, out: /ROPA-LB-001/ })
  t.notMatch(quiet.out, /To tidy up\n|ROPA-LB-018/)
})

t.test('a terminal gets colours and broken lines, unless NO_COLOR is set', async (t) => {
  const folder = folderOf(t, { 'a.yaml': BAD })
  const words = ['check', '@a.yaml', ...KNOWN]
  const coloured = await ropa(folder, words, { columns: 60 })
  t.ok(coloured.out.includes('\u001b['))
  const plain = await ropa(folder, words, { columns: 60, env: { NO_COLOR: '1' } })
  t.notOk(plain.out.includes('\u001b'))
  t.match(plain.out, /^ {4}The purpose “nothing” has no legal basis of Article$/m)
  t.notOk((await ropa(folder, words)).out.includes('\u001b'))
})

t.test('a waiver accepts a finding until it expires, and is counted', async (t) => {
  const waivers = `waivers:
  - { key: w, label: { en: W }, rule: ROPA-LB-001, subject: purposes/nothing, reason: { en: Soon. }, expiresOn: '2026-12-31' }
`
  const folder = folderOf(t, { 'a.yaml': register({ nothing: '' }, waivers) })
  const on = (date: string) => ropa(folder, ['check', '@a.yaml', ...KNOWN, '--date', date])
  t.match(await on('2026-12-31'), { status: 0, out: /^no findings, 1 waived; ruleset .*\nPASS$/ })
  t.match(await on('2027-01-01'), { status: 1, out: /purposes\/nothing/ })
})

const many = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`p${at}`, '']))

t.test(
  'of a register with 100 findings in the baseline, one bad pair more fails, and it alone',
  async (t) => {
    const folder = folderOf(t, { 'a.yaml': register(many) })
    const written = await ropa(folder, ['baseline', '@a.yaml', '-o', '@known.json', ...KNOWN])
    t.same(written, { status: 0, out: 'known.json: the baseline of 100 findings', err: '' })
    const check = (...words: string[]) =>
      ropa(folder, ['check', '@a.yaml', '--baseline', '@known.json', ...KNOWN, ...words])
    t.match(await check(), { status: 0, out: /^no findings, 100 in the baseline; / })

    const path = join(folder, 'a.yaml')
    writeFileSync(path, register({ ...many, reporting: 'duty' }))
    const worse = await check()
    t.match(worse, { status: 1, out: /FAIL: 1 finding$/ })
    t.match(worse.out, /purposes\/reporting\/legalBases\/duty/)
    t.notMatch(worse.out, /purposes\/p\d/)

    const moved = Object.fromEntries(Object.entries(many).reverse())
    writeFileSync(path, `# another line\n\n${register(moved)}`)
    t.match(
      await check(),
      { status: 0, out: /^no findings, 100 in the baseline; / },
      'lines that move add none',
    )

    writeFileSync(path, register({ ...many, p0: 'consent' }))
    t.match(await check(), { status: 0, out: /^no findings, 99 in the baseline, 1 of the baseline fixed; / })
    t.match(
      await ropa(folder, ['check', '@a.yaml', '--baseline', '@known.json', '--rule', 'ROPA-LB-018']),
      { status: 0, out: /^no findings; / },
      'what was not looked at is not fixed',
    )
  },
)

t.test('a baseline is one finding a line, sorted, written over and printed', async (t) => {
  const folder = folderOf(t, { 'a.yaml': BAD, 'known.json': 'old' })
  const words = ['baseline', '@a.yaml', '--date', '2026-11-22', ...KNOWN]
  t.equal((await ropa(folder, [...words, '-o', '@known.json'])).status, 0)
  const text = readFileSync(join(folder, 'known.json'), 'utf8')
  t.match(
    text,
    /^\{\n {2}"version": 1,\n {2}"ruleset": "2026\.1",\n {2}"date": "2026-11-22",\n {2}"findings": \[\n {4}\{"register":"small","rule":"ROPA-LB-001","subject":"purposes\/nothing","fingerprint":"[0-9a-f]{32}"\},\n {4}\{"register":"small","rule":"ROPA-LB-018",.*\}\n {2}\]\n\}\n$/,
  )
  t.equal(`${(await ropa(folder, words)).out}\n`, text)
  t.match(await ropa(folder, ['baseline', '@a.yaml', '-o', '@none/known.json']), {
    status: 2,
    err: /cannot be written/,
  })
})

t.test('a baseline that is none is refused, with no verdict', async (t) => {
  for (const [text, err] of [
    ['{', /^b\.json:1:2: .*not valid JSON/],
    ['{"version":1}', /^b\.json:.*findings is required/],
    ['{"version":2,"findings":[]}', /version 2.*write it anew with ropa baseline/],
  ] as const) {
    const folder = folderOf(t, { 'a.yaml': CLEAN, 'b.json': text })
    const ended = await ropa(folder, ['check', '@a.yaml', '--baseline', '@b.json', ...KNOWN])
    t.match(ended, { status: 2, out: '', err })
  }
})

t.test('a rule is explained to people who decide by it', async (t) => {
  const { status, out } = await ropa('.', ['check', '--explain', 'ropa-lb-018'])
  t.equal(status, 0)
  t.match(
    out,
    /^ROPA-LB-018: A legal obligation names the statute that imposes it\n\nError: .*\n\nWhat it finds\n {2}The legal obligation “some duty” .*What to do\n.*GDPR, Article 6\(1\)\(c\), 6\(3\)\. Sources: Recital 41; .*High: .*This is found: .*\n {2}Found at purposes\/reporting\/legalBases\/some-duty\.\n\n {4}purposes:\n {6}- key: reporting\n.*Nothing is found: /s,
  )
  t.match(await ropa('.', ['check', '--explain', 'ROPA-LB-018', '--locale', 'sv']), {
    out: /Vad den finner.*artikel 6\.1 c, 6\.3/s,
  })
})

t.test('wrong usage ends with 2 and says what to do', async (t) => {
  const folder = folderOf(t, {
    'a.yaml': CLEAN,
    'p.yaml': '- { purpose: newsletter, legalBasis: consent }\n',
  })
  const cases: [words: string[], err: RegExp][] = [
    [[], /^name a register file to check/],
    [['@a.yaml', '--rule', 'ROPA-LB-05'], /^there is no rule ROPA-LB-05 \(did you mean .*ROPA-LB-005/],
    [['--explain', 'ROPA-LB-0018'], /did you mean .*ROPA-LB-018/],
    [['@a.yaml', '--date', '22 november'], /^--date 22 november is no day/],
    [['@a.yaml', '--format', 'xml'], /Allowed choices are text, json/],
    [['@a.yaml', '--fail-on', 'info'], /Allowed choices are error, warning/],
    [['@a.yaml', '--locale', 'fi'], /Allowed choices are sv, en/],
    [['@p.yaml'], /^p\.yaml is a list of pairs; name the register/],
    [['@a.yaml', '--file', '@a.yaml'], /--file is for lists of pairs/],
    [['@a.yaml', '--register', 'x'], /--register is for a service/],
    [['--server', 'http://127.0.0.1:1', '--timeout', 'soon'], /number of seconds/],
  ]
  for (const [words, err] of cases) {
    const ended = await ropa(folder, ['check', ...words])
    t.match(ended, { status: 2, out: '' }, words.join(' '))
    t.match(ended.err, err)
  }
})

t.test('the built command exits 0, 1 and 2', async (t) => {
  const folder = folderOf(t, { 'clean.yaml': CLEAN, 'bad.yaml': BAD, 'not.yaml': 'purposes: [\n' })
  const path = (name: string) => join(folder, name)
  t.match(built(['check', path('clean.yaml'), ...KNOWN]), { status: 0, err: '' })
  t.match(built(['check', '-', ...KNOWN], BAD), { status: 1, err: '' })
  t.match(built(['check', path('bad.yaml'), path('not.yaml'), ...KNOWN]), {
    status: 2,
    out: '',
    err: /not\.yaml:2:1: is not valid YAML/,
  })
  t.match(built(['check', path('none.yaml')]), {
    status: 2,
    out: '',
    err: /none\.yaml cannot be read: ENOENT/,
  })
  t.match(built(['check', FINAGO, '--rule', 'ROPA-LB-018']), {
    status: 1,
    out: /registers\/finago\.yaml:\d+:\d+ purposes\/p6b/,
  })
})
