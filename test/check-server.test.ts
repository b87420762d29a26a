import { spawn } from 'node:child_process'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { folderOf, KNOWN, ROOT, ropa } from './check-run.ts'
import { type Test, t } from './tap.ts'

const finding = (subject: string, members: object = {}) => ({
  rule: 'ROPA-LB-018',
  severity: 'error',
  title: 'Told by the service',
  message: `About ${subject}.`,
  remedy: 'Do this.',
  articles: ['6.3'],
  type: '/docs/rules/ROPA-LB-018',
  subject,
  kind: 'purposes',
  key: 'a',
  related: [],
  parameters: {},
  clauses: [{ document: 'notice', edition: '2025', code: 'A-1', relation: 'states' }],
  fingerprint: subject,
  newerMember: true,
  ...members,
})
const FINDINGS = [finding('purposes/a'), finding('purposes/b'), finding('purposes/c', { waiver: 'w' })]
const SUMMARY = {
  ruleset: '2026.1',
  date: '2026-11-22',
  open: { error: 2, warning: 0, info: 0 },
  waived: { error: 1, warning: 0, info: 0 },
  notCheckable: [],
}

type Answers = Readonly<Record<string, unknown>>

/** A service at an address of its own that answers as told: an object as JSON, a text as it is. */
async function serving(t: Test, listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const answering = (t: Test, answers: Answers, heard: string[] = []) =>
  serving(t, (request, response) => {
    heard.push(
      `${request.headers.authorization ?? 'nobody'} ${request.headers['accept-language']} ${request.url}`,
    )
    const url = new URL(request.url ?? '', 'http://x')
    const at = `${url.pathname.split('/').slice(4).join('/')}${url.searchParams.get('cursor') ?? ''}`
    const answer = answers[at]
    if (answer === undefined) {
      response.writeHead(404, { 'content-type': 'application/problem+json' })
      response.end(JSON.stringify({ code: 'not-found', detail: 'There is no such register.' }))
    } else {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(typeof answer === 'string' ? answer : JSON.stringify(answer))
    }
  })

const whole: Answers = {
  'findings/summary': SUMMARY,
  findings: { data: FINDINGS.slice(0, 2), nextCursor: '2' },
  findings2: { data: FINDINGS.slice(2), nextCursor: null },
}
const check = (address: string, ...words: string[]) =>
  ropa('.', ['check', '--server', address, '--register', 'small', ...words])

t.test('the findings of a service are read page by page and told as those of a file', async (t) => {
  const heard: string[] = []
  const { status, out, err } = await check(await answering(t, whole, heard), '--locale', 'sv')
  t.equal(status, 1)
  t.equal(err, '')
  t.match(
    out,
    /^Fel\n\nROPA-LB-018 Told by the service.*\n {2}small at http:\S+ purposes\/a\n.*2 fel, 1 med undantag/s,
  )
  t.equal(heard.length, 3)
  t.match(heard[2], /^nobody sv \/v1\/registers\/small\/findings\?.*cursor=2/)
  t.match(heard[2], 'date=2026-11-22')
})

t.test('SARIF of a service links to its pages; a baseline of it is written and holds', async (t) => {
  const address = await answering(t, whole)
  const { out } = await check(address, '--format', 'sarif')
  const [{ tool, results }] = JSON.parse(out).runs
  t.equal(tool.driver.rules[0].helpUri, `${address}/docs/rules/ROPA-LB-018`)
  t.equal(results[0].locations[0].physicalLocation, undefined)
  const folder = folderOf(t, {})
  const server = ['--server', address, '--register', 'small']
  t.equal((await ropa(folder, ['baseline', ...server, '-o', '@known.json'])).status, 0)
  t.match(await ropa(folder, ['check', ...server, '--baseline', '@known.json']), {
    status: 0,
    out: /2 in the baseline, 1 waived/,
  })
})

t.test('a service that says no, something else, or only a part ends with 2 and a sentence', async (t) => {
  const cases: [what: string, answers: Answers, err: RegExp][] = [
    ['no such register', {}, /not-found: There is no such register\./],
    ['a page of something else', { ...whole, findings: '<html>Sign in</html>' }, /answered what is no JSON/],
    ['no JSON', { 'findings/summary': '{"ruleset":' }, /answered what is no JSON/],
    ['another shape', { 'findings/summary': {} }, /answered what is not understood: \/ruleset is required/],
    ['a list', { 'findings/summary': [] }, /not understood: the answer must be an object/],
    ['null', { 'findings/summary': null }, /not understood/],
    [
      'a finding without a severity',
      { ...whole, findings2: { data: [{ ...FINDINGS[0], severity: 'bad' }], nextCursor: null } },
      /not understood: \/data\/0\/severity/,
    ],
    [
      'the same page for ever',
      { ...whole, findings2: { data: [], nextCursor: '2' } },
      /the same page of findings again and again/,
    ],
    [
      'fewer findings than it counts',
      { ...whole, findings2: { data: [], nextCursor: null } },
      /does not tell all findings/,
    ],
  ]
  for (const [what, answers, err] of cases) {
    const ended = await check(await answering(t, answers))
    t.match(ended, { status: 2, out: '' }, what)
    t.match(ended.err, err, what)
  }
})

t.test('a service that fails, hangs, breaks off or is not there ends with 2 and a sentence', async (t) => {
  const failing = await serving(t, (_, response) => response.writeHead(500).end('oops'))
  t.match(await check(failing), { status: 2, out: '', err: /answered 500 Internal Server Error/ })
  const hanging = await serving(t, () => {})
  t.match(await check(hanging, '--timeout', '0.2'), {
    status: 2,
    out: '',
    err: /did not answer within 0\.2 s.*--timeout/,
  })
  const slow = await serving(t, (_, response) => void response.writeHead(200).write('{"ruleset":'))
  t.match(await check(slow, '--timeout', '0.2'), { status: 2, out: '', err: /did not answer within/ })
  const breaking = await serving(t, (request, response) => {
    response.writeHead(200, { 'content-length': '1000' }).write('{')
    setTimeout(() => request.socket.destroy(), 20)
  })
  t.match(await check(breaking), { status: 2, out: '', err: /cannot be reached/ })
  t.match(await check('http://127.0.0.1:1'), {
    status: 2,
    out: '',
    err: /^http:\/\/127\.0\.0\.1:1\/ cannot be reached: .*; is the service running there\?$/,
  })
  t.match(await check('finago'), { status: 2, err: /is no address such as/ })
  t.match(await ropa('.', ['check', '--server', failing]), { status: 2, err: /--register KEY/ })
})

t.test('a key comes from a file or the environment, and goes nowhere in the open', async (t) => {
  const folder = folderOf(t, { key: 'secret-1\n', empty: '\n' })
  const heard: string[] = []
  const address = await answering(t, whole, heard)
  const words = ['check', '--server', address, '--register', 'small']
  await ropa(folder, [...words, '--key-file', '@key'])
  await ropa(folder, words, { env: { ROPA_API_KEY: 'secret-2' } })
  t.match(heard[0], /^Bearer secret-1 /)
  t.match(heard[3], /^Bearer secret-2 /)
  t.match(await ropa(folder, [...words, '--key-file', '@empty']), { status: 2, err: /holds no key/ })
  t.match(await ropa(folder, [...words, '--key-file', '@none']), { status: 2, err: /cannot be read/ })
  const open = await ropa(folder, ['check', '--server', 'http://example.org', '--register', 'x'], {
    env: { ROPA_API_KEY: 'secret-3' },
  })
  t.match(open, { status: 2, err: /is not https, so the key is not sent/ })
  t.notMatch(open.err, /secret/)
})

t.test('pairs are checked by a service', async (t) => {
  const at = 'checks/purpose-legal-bases'
  const folder = folderOf(t, {
    'p.yaml': '- { purpose: a, legalBasis: b }\n- { purpose: c, provision: 6.1.a }\n',
    'r.yaml': 'register: x\n',
  })
  const heard: string[] = []
  const asked = async (answer: unknown, ...words: string[]) =>
    ropa(folder, [
      'check',
      '@p.yaml',
      '--server',
      await answering(t, { [at]: answer }, heard),
      '--register',
      'small',
      ...words,
    ])
  const answer = (purpose: string, registered: boolean, findings: object[] = []) => ({
    purpose,
    registered,
    detail: `${purpose} is ${registered ? '' : 'not '}there.`,
    findings,
    verdict: registered && findings.length === 0 ? 'pass' : 'fail',
  })
  const judged = (...answers: object[]) => ({
    verdict: 'pass',
    ruleset: '2026.1',
    date: '2026-11-22',
    answers,
  })
  t.match(await asked(judged(answer('a', true), answer('c', true))), {
    status: 0,
    out: /2 registered, 0 not registered/,
  })
  t.match(await asked(judged(answer('a', true, [finding('purposes/a')]), answer('c', false))), {
    status: 1,
    out: /p\.yaml:1:3 purposes\/a\n.*FAIL: 2 findings$/s,
  })
  t.match(
    await asked(judged(answer('a', true), { ...answer('c', true), verdict: 'fail' })),
    { status: 1 },
    'it may refuse a pair for reasons of its own',
  )
  t.match(await asked(judged(answer('a', true), answer('c', false)), '--locale', 'sv'), {
    status: 1,
    out: /^pair-not-registered Ett par av ändamål och rättslig grund .*Att göra: Ange det som registret har,/ms,
  })
  t.match(heard.at(-1), / sv .*checks\/purpose-legal-bases/, 'and is asked in that language')
  t.match(await asked(judged(answer('a', true))), { status: 2, out: '', err: /answered other pairs/ })
  t.match(await asked({ verdict: 'pass', answers: [] }), { status: 2, out: '', err: /not understood/ })
  t.match(await ropa(folder, ['check', '@r.yaml', '--server', 'http://127.0.0.1:1', '--register', 'x']), {
    status: 2,
    err: /^r\.yaml is a register file, and --server has the register/,
  })
})

t.test('the built command ends with 2 when the service is down, and by itself', async (t) => {
  const address = await serving(t, () => {})
  const words = ['check', '--server', address, '--register', 'x', '--timeout', '0.3', ...KNOWN]
  const child = spawn(process.execPath, [join(ROOT, 'dist/bundle/cli/main.js'), ...words])
  t.equal(await new Promise((resolve) => child.on('exit', resolve)), 2)
})
