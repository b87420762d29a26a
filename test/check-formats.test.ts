import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { parse } from 'junit2json'
import { built, folderOf, KNOWN, ROOT, register, ropa } from './check-run.ts'
import { t } from './tap.ts'

const settings = `settings:
  - { key: register, label: { en: R }, languages: [en], severities: [{ rule: ROPA-LB-005, severity: warning }] }
`
const waivers = `waivers:
  - { key: soon, label: { en: Soon }, rule: ROPA-LB-001, subject: purposes/waived, reason: { en: Soon. }, expiresOn: '2999-12-31' }
`
const TEXT = register({ old: '', waived: '', reporting: 'duty' }, `${settings}\n${waivers}`)
const known = `{"version":1,"findings":[]}`
const SWEDISH = ['--locale', 'sv']
/** Settings that make a finding a warning. */
const MILD = `settings:
  - { key: register, label: { en: R }, languages: [en], severities: [{ rule: ROPA-LB-018, severity: warning }] }
`
/** Rules that need what a file does not hold. */
const UNCHECKED = ['--rule', 'ROPA-GV-003', '--rule', 'ROPA-PV-003']

/** Runs a format over a register that has a new, a baselined and a waived finding. */
async function inFormat(t: Parameters<typeof folderOf>[0], format: string, ...words: string[]) {
  const folder = folderOf(t, { 'a.yaml': TEXT, 'old.yaml': register({ old: '' }), 'known.json': known })
  await ropa(folder, ['baseline', '@old.yaml', '-o', '@known.json', ...KNOWN])
  return ropa(folder, [
    'check',
    '@a.yaml',
    '--baseline',
    '@known.json',
    '--format',
    format,
    ...KNOWN,
    ...words,
  ])
}

// A draft-04 schema but for these two members.
const {
  $schema: _,
  id: __,
  ...sarifSchema
} = JSON.parse(
  readFileSync(join(ROOT, 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
)
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
addFormats.default(ajv)
const isSarif = ajv.compile(sarifSchema)

t.test('SARIF is valid 2.1.0, and says where, why and what is accepted', async (t) => {
  const { status, out } = await inFormat(t, 'sarif')
  t.equal(status, 1)
  const log = JSON.parse(out)
  t.equal(isSarif(log), true, JSON.stringify(isSarif.errors))
  const [{ results, tool }] = log.runs
  t.same(
    results.map((each: { ruleId: string; baselineState: string; suppressions: { kind: string }[] }) => [
      each.ruleId,
      each.baselineState,
      each.suppressions.map(({ kind }) => kind).join(),
    ]),
    [
      ['ROPA-LB-001', 'unchanged', 'external'],
      ['ROPA-LB-001', 'new', 'inSource'],
      ['ROPA-LB-018', 'new', ''],
    ],
  )
  const [, , { locations, ruleIndex, partialFingerprints, properties }] = results
  t.match(locations[0].physicalLocation.region, { startLine: Number, startColumn: 18 })
  t.match(locations[0].logicalLocations[0], {
    fullyQualifiedName: 'small/purposes/reporting/legalBases/duty',
  })
  t.match(tool.driver.rules[ruleIndex], {
    id: 'ROPA-LB-018',
    helpUri: /^https:/,
    help: { markdown: /^## ROPA-LB-018.*```yaml/s },
  })
  t.match(partialFingerprints, { 'ropa/v1': /^[0-9a-f]{32}$/ })
  t.match(properties, { articles: ['6.1.c', '6.3'], clauses: [] })
})

t.test('SARIF says in Swedish what it says itself, and that it is Swedish', async (t) => {
  const { out } = await inFormat(t, 'sarif', ...UNCHECKED, ...SWEDISH)
  const log = JSON.parse(out)
  t.equal(isSarif(log), true, JSON.stringify(isSarif.errors))
  const [{ language, tool, originalUriBaseIds, invocations, results }] = log.runs
  t.same([language, tool.driver.language], ['sv', 'sv'])
  t.same(originalUriBaseIds['%SRCROOT%'], { description: { text: 'Mappen som ropa kördes i.' } })
  t.match(invocations[0].toolExecutionNotifications, [
    {
      level: 'note',
      associatedRule: { id: 'ROPA-GV-003' },
      message: { text: /^ROPA-GV-003 kunde inte prövas i .*a\.yaml: inga godkännanden är registrerade\.$/ },
    },
    { message: { text: /^ROPA-PV-003 kunde inte prövas i .*a\.yaml: en utgåvas text behövs\.$/ } },
  ])
  t.same(
    results.map((each: { level: string; suppressions: object[] }) => [each.level, ...each.suppressions]),
    [
      ['error', { kind: 'external', status: 'accepted', justification: 'i baslinjen' }],
      ['error', { kind: 'inSource', status: 'accepted', justification: 'waivers/soon' }],
      ['error'],
    ],
  )
})

t.test('SARIF of the shipped register names its file relative to where the command runs', async (t) => {
  const { status, out } = built(['check', 'registers/finago.yaml', '--format', 'sarif'])
  t.equal(status, 1)
  const log = JSON.parse(out)
  t.equal(isSarif(log), true, JSON.stringify(isSarif.errors?.slice(0, 3)))
  t.match(log.runs[0].results[0].locations[0].physicalLocation.artifactLocation, {
    uri: 'registers/finago.yaml',
    uriBaseId: '%SRCROOT%',
  })
})

const casesIn = (parsed: Awaited<ReturnType<typeof parse>>) =>
  parsed != null && 'testsuite' in parsed ? (parsed.testsuite?.[0]?.testcase ?? []) : []

t.test('JUnit has a suite a file and a case a finding, which a parser reads', async (t) => {
  const { status, out } = await inFormat(t, 'junit')
  t.equal(status, 1)
  const suites = await parse(out)
  t.match(suites, { tests: 4, failures: 1, skipped: 2 })
  const cases = casesIn(suites)
  t.same(
    cases.map(({ classname, name, failure, skipped }) => [
      classname,
      name,
      failure !== undefined,
      skipped !== undefined,
    ]),
    [
      ['ROPA-LB-005', 'A contract is no ground for direct marketing', false, false],
      ['ROPA-LB-001', 'purposes/old', false, true],
      ['ROPA-LB-001', 'purposes/waived', false, true],
      ['ROPA-LB-018', 'purposes/reporting/legalBases/duty', true, false],
    ],
  )
})

t.test('JUnit says in words of each language what is skipped, how severe it is, and where', async (t) => {
  const said = [
    {
      locale: 'en',
      skipped: [
        ['purposes/old', 'in the baseline'],
        ['purposes/waived', 'accepted by the waiver soon'],
        ['ROPA-GV-003', 'not checkable: no approvals are recorded'],
        ['ROPA-PV-003', 'not checkable: needs the text of an edition'],
      ],
      failure: /\na\.yaml \(line \d+, column 18\)$/,
      told: /^warning: The legal obligation/,
    },
    {
      locale: 'sv',
      skipped: [
        ['purposes/old', 'i baslinjen'],
        ['purposes/waived', 'godtaget genom undantaget soon'],
        ['ROPA-GV-003', 'kunde inte prövas: inga godkännanden är registrerade'],
        ['ROPA-PV-003', 'kunde inte prövas: en utgåvas text behövs'],
      ],
      failure: /\na\.yaml \(rad \d+, kolumn 18\)$/,
      told: /^varning: Den rättsliga förpliktelsen/,
    },
  ]
  for (const { locale, skipped, failure, told } of said) {
    const { out } = await inFormat(t, 'junit', ...UNCHECKED, '--locale', locale)
    const cases = casesIn(await parse(out))
    t.same(
      cases.flatMap((each) => (each.skipped ?? []).map(({ message }) => [each.name, message])),
      skipped,
    )
    const [failed] = cases.flatMap((each) => each.failure ?? [])
    t.match(failed, { type: 'error', inner: failure })
    const folder = folderOf(t, { 'a.yaml': register({ reporting: 'duty' }, MILD) })
    const mild = await ropa(folder, ['check', '@a.yaml', '--format', 'junit', ...KNOWN, '--locale', locale])
    const [only] = casesIn(await parse(mild.out)).flatMap((each) => each['system-out'] ?? [])
    t.match(only, told)
  }
})

t.test('JUnit holds whatever a register is called', async (t) => {
  const label = `<&"]]> 'ä' 🙂`
  const folder = folderOf(t, {
    'a.json': JSON.stringify({ register: 'x', purposes: [{ key: 'a', label: { en: label } }] }),
  })
  const { out } = await ropa(folder, ['check', '@a.json', '--format', 'junit', '--rule', 'ROPA-LB-001'])
  const suites = await parse(out)
  const [only] = casesIn(suites)
  t.match(only?.failure?.[0]?.inner, label)
})

t.test('a finding in a JSON file has its line and column in each format that tells places', async (t) => {
  const purposes = ['a', 'b'].map((key) => ({ key, label: { en: key } }))
  const folder = folderOf(t, { 'a.json': JSON.stringify({ register: 'x', purposes }, null, 2) })
  const check = async (...words: string[]) =>
    (await ropa(folder, ['check', '@a.json', '--rule', 'ROPA-LB-001', ...words])).out
  t.match(await check(), /a\.json:4:5 purposes\/a\n.*a\.json:10:5 purposes\/b\n/s)
  t.match(await check('--format', 'github'), /file=a\.json,line=4,col=5,.*file=a\.json,line=10,col=5,/s)
  const { runs } = JSON.parse(await check('--format', 'sarif'))
  t.same(
    runs[0].results.map((each: { locations: { physicalLocation: { region: object } }[] }) =>
      each.locations.map(({ physicalLocation }) => physicalLocation.region),
    ),
    [[{ startLine: 4, startColumn: 5 }], [{ startLine: 10, startColumn: 5 }]],
  )
})

t.test('GitHub shows new findings at file and line, with what separates commands escaped', async (t) => {
  const { status, out } = await inFormat(t, 'github')
  t.equal(status, 1)
  const [first, ...others] = out.split('\n')
  t.match(
    first,
    /^::error file=a\.yaml,line=\d+,col=18,title=ROPA-LB-018%3A A legal obligation names the statute that imposes it::purposes\/reporting\/legalBases\/duty: The legal .*%0AWhat to do: Add/,
  )
  t.equal(others.filter((line) => line.startsWith('::')).length, 0)
  const folder = folderOf(t, { 'a,b:c%.yaml': register({ nothing: '' }) })
  const odd = await ropa(folder, ['check', '@a,b:c%.yaml', '--format', 'github', '--rule', 'ROPA-LB-001'])
  t.match(odd.out, /file=[^,]*a%2Cb%3Ac%25\.yaml,line=/)
})

t.test(
  'JSON is one document with a verdict, counts and every finding with its place and status',
  async (t) => {
    const { status, out } = await inFormat(t, 'json')
    t.equal(status, 1)
    const told = JSON.parse(out)
    t.match(told, {
      ruleset: '2026.1',
      verdict: 'fail',
      counts: { error: 1, warning: 0, info: 0, baselined: 1, waived: 1, fixed: 0 },
      files: [{ name: /a\.yaml$/, register: 'small', findings: 3 }],
      findings: [
        { rule: 'ROPA-LB-001', status: 'baselined', subject: 'purposes/old' },
        { rule: 'ROPA-LB-001', status: 'waived', waiver: 'soon' },
        { rule: 'ROPA-LB-018', status: 'new', severity: 'error', file: /a\.yaml$/, line: Number, column: 18 },
      ],
      notCheckable: [],
    })
    const less = JSON.parse((await inFormat(t, 'json', '--severity', 'error', '--quiet')).out)
    t.match(less, { verdict: 'fail', counts: told.counts, findings: { length: 1 } })
  },
)

t.test('Markdown is a summary in which nothing of a register is markup', async (t) => {
  const { out } = await inFormat(t, 'markdown')
  t.match(
    out,
    /^## ropa: FAIL: 1 finding\n\n- 1 error, 1 in the baseline, 1 waived; .*\n\n### Errors\n\n<details open>/,
  )
  t.match(out, /- `a\.yaml:\d+:18` `purposes\/reporting\/legalBases\/duty`<br>The legal obligation “Duty”/)
  const folder = folderOf(t, {
    'a.yaml': 'register: x\npurposes: [{ key: a, label: { en: "<b>*x*</b> | [y](z)" } }]\n',
  })
  const odd = await ropa(folder, ['check', '@a.yaml', '--format', 'markdown', '--rule', 'ROPA-LB-001'])
  t.match(odd.out, '&lt;b&gt;\\*x\\*&lt;/b&gt; \\| \\[y\\](z)')
})

t.test('Markdown and text count in Swedish what is found, skipped and left out', async (t) => {
  for (const format of ['text', 'markdown']) {
    const { out } = await inFormat(t, format, ...UNCHECKED, ...SWEDISH)
    for (const said of [
      'UNDERKÄNT: 1 fynd',
      '1 fel, 1 i baslinjen, 1 med undantag; regelverk ',
      '1 regel kunde inte prövas: en utgåvas text behövs (ROPA-PV-003)',
      '1 regel kunde inte prövas: inga godkännanden är registrerade (ROPA-GV-003)',
    ])
      t.ok(out.includes(said), `${format}: ${said}`)
  }
  const mild = folderOf(t, { 'a.yaml': register({ reporting: 'duty' }, MILD) })
  const { out } = await ropa(mild, ['check', '@a.yaml', '--severity', 'error', ...KNOWN, ...SWEDISH])
  t.match(out, /^1 varning; .*\n1 fynd visas inte, eftersom --severity utesluter det\nGODKÄNT$/)
  const purposes = Object.fromEntries(Array.from({ length: 310 }, (_, at) => [`p${at}`, '']))
  const many = folderOf(t, { 'a.yaml': register(purposes) })
  const check = ['check', '@a.yaml', '--format', 'markdown', '--rule', 'ROPA-LB-001']
  t.match((await ropa(many, check)).out, /\n… 10 more$/)
  t.match((await ropa(many, [...check, ...SWEDISH])).out, /\n… 10 till$/)
})
