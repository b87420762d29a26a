import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { ropa } from './as-code.ts'
import { type Answering, standIn } from './stand-in.ts'
import type { Test } from './tap.ts'
import { t } from './tap.ts'

const says =
  (text: string, type = 'application/json', status = 200): Answering =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': type }).end(text)
  }

const COMMANDS = [
  ['pull', '--register', 'x'],
  ['plan', '-'],
  ['apply', '-'],
]
const input = 'register: x\n'
const PLAN = {
  revision: 3,
  at: null,
  dryRun: true,
  created: [{ kind: 'contexts', key: 'a' }],
  changed: [],
  removed: [],
  kept: [],
  unchanged: 0,
  findings: { appear: [], go: [] },
}

/** Every command at an address exits 2, prints no verdict, and says one sentence. */
async function refused(
  t: Test,
  server: string,
  sentence: RegExp,
  words: readonly string[] = [],
): Promise<void> {
  for (const command of COMMANDS) {
    const { status, out, err } = await ropa([...command, '--server', server, ...words], { input })
    t.strictSame([status, out], [2, ''], command.join(' '))
    t.match(err, sentence)
    t.equal(err.split('\n').length, 1)
  }
}

t.test('a service that is down is told', async (t) => {
  const closed = createServer().listen(0, '127.0.0.1')
  await once(closed, 'listening')
  const { port } = closed.address() as AddressInfo
  closed.close()
  await once(closed, 'close')
  await refused(
    t,
    `http://127.0.0.1:${port}`,
    /^http:\/\/127\.0\.0\.1:\d+\/ cannot be reached: .*ECONNREFUSED.*; is the service running/,
  )
  await refused(t, 'http://nobody.invalid', /cannot be reached: /)
})

t.test('a service that is slow, or stops in the middle, is not waited for', async (t) => {
  const silent = await standIn(t, () => {})
  await refused(t, silent, /did not answer within 0\.2 s; .*--timeout/, ['--timeout', '0.2'])
  const stops = await standIn(t, (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).write('{"rev')
  })
  await refused(t, stops, /did not answer within 0\.2 s/, ['--timeout', '0.2'])
  const breaks = await standIn(t, (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 100 }).write('{"rev')
    setTimeout(() => response.destroy(), 20)
  })
  await refused(t, breaks, /cannot be reached: /)
})

t.test('nonsense in place of an answer is no answer', async (t) => {
  const html = '<!doctype html><title>Sign in</title>\n'
  for (const answer of [
    says(html, 'text/html'),
    says(html),
    says('', 'application/json'),
    says('', 'application/json', 204),
    says('null'),
    says('[]'),
    says('{}\n'),
    says('register: y\n', 'application/yaml'),
    says('register: x', 'application/yaml'),
    says(JSON.stringify({ ...PLAN, revision: '3' })),
    says(JSON.stringify({ ...PLAN, findings: undefined })),
    says(JSON.stringify({ ...PLAN, dryRun: false })),
    says(JSON.stringify({ ...PLAN, findings: { appear: [{ severity: 'fatal' }], go: [] } })),
  ])
    await refused(
      t,
      await standIn(t, answer),
      /answered what is not understood: .*; is a ropa of this version there\?$/,
    )
})

t.test('what refuses in the service’s place is told with its status', async (t) => {
  await refused(
    t,
    await standIn(t, says('<h1>Bad gateway</h1>', 'text/html', 502)),
    /answered 502 Bad Gateway, with no problem/,
  )
  await refused(t, await standIn(t, says('', 'text/html', 401)), /answered 401 /)
  const odd = JSON.stringify({ code: 'odd', detail: 'Odd.', errors: 'odd' })
  await refused(t, await standIn(t, says(odd, 'application/problem+json', 400)), /^Odd\.$/)
  const loop = await standIn(t, (request, response) => {
    response.writeHead(307, { location: request.url ?? '/' }).end()
  })
  await refused(t, loop, /cannot be reached: .*redirect/)
})

t.test('when the answer to an application is lost, that it may have been made is said', async (t) => {
  const applied: string[] = []
  const server = await standIn(t, (request, response) => {
    if (request.url?.includes('dryRun=true')) return says(JSON.stringify(PLAN))(request, response)
    applied.push(String(request.headers['if-match']))
    response.destroy()
  })
  const { status, err } = await ropa(['apply', '-', '--server', server], { input })
  t.equal(status, 2)
  t.match(err, /cannot be reached: .* may have been applied all the same; ropa plan tells$/)
  t.strictSame(applied, ['"3"'], 'once, for the revision that was planned')
})

t.test('a change between plan and application is refused', async (t) => {
  const problem = { code: 'stale', detail: 'The register x is at revision 4.', currentRevision: 4 }
  const server = await standIn(t, (request, response) =>
    request.headers['if-match'] === '*'
      ? says(JSON.stringify(PLAN))(request, response)
      : says(JSON.stringify(problem), 'application/problem+json', 412)(request, response),
  )
  t.match(await ropa(['apply', '-', '--server', server], { input }), {
    status: 2,
    err: /^not applied: the register x has changed since it was planned: it is at revision 4\. Plan again\.$/,
  })
})

t.test('when more findings would appear than are told, --fail-on lets nothing through', async (t) => {
  const finding = { severity: 'info', rule: 'R', subject: 'contexts/a', message: 'M', fingerprint: 'f' }
  const findings = { appear: Array.from({ length: 1000 }, () => finding), go: [] }
  const server = await standIn(t, says(JSON.stringify({ ...PLAN, findings })))
  const words = ['apply', '-', '--server', server, '--fail-on', 'error']
  t.match(await ropa(words, { input }), {
    status: 1,
    err: /^not applied: 1000 findings or more would appear, /,
  })
})

t.test('a waived finding does not keep a file from being applied', async (t) => {
  const appear = [
    { severity: 'error', rule: 'R', subject: 'contexts/a', message: 'M', fingerprint: 'f', waiver: 'w' },
  ]
  const server = await standIn(t, (request, response) => {
    const dryRun = request.url?.includes('dryRun=true') ?? false
    says(JSON.stringify({ ...PLAN, dryRun, findings: { appear, go: [] } }))(request, response)
  })
  const { status, out } = await ropa(['apply', '-', '--server', server, '--fail-on', 'error'], { input })
  t.equal(status, 0)
  t.match(out, / {2}error R contexts\/a: M \(waived: w\)\n/)
})

t.test('the key comes from the environment or a file, and is sent as a bearer token', async (t) => {
  const seen: unknown[] = []
  const server = await standIn(t, ({ headers }, response) => {
    seen.push(headers.authorization)
    response.writeHead(200, { 'content-type': 'application/yaml' }).end('register: x\n')
  })
  const folder = t.testdir({ key: 'from-file\n', empty: '', lines: 'a\nb\n' })
  const pull = (words: string[], env = {}) =>
    ropa(['pull', '--register', 'x', '--server', server, ...words], { env })
  t.equal((await pull([])).status, 0)
  t.equal((await pull([], { ROPA_API_KEY: 'from-env' })).status, 0)
  t.equal((await pull(['--key-file', join(folder, 'key')], { ROPA_API_KEY: 'from-env' })).status, 0)
  t.strictSame(seen, [undefined, 'Bearer from-env', 'Bearer from-file'])
  t.match(await pull([], { ROPA_API_KEY: 'a\nb' }), { status: 2, err: /^ROPA_API_KEY holds no key: / })
  t.match(await pull(['--key-file', join(folder, 'empty')]), { status: 2, err: /empty holds no key/ })
  t.match(await pull(['--key-file', join(folder, 'lines')]), { status: 2, err: /lines holds no key/ })
  t.match(await pull(['--key-file', join(folder, 'none')]), {
    status: 2,
    err: /--key-file \S+none cannot be read/,
  })
  const open = await ropa(['pull', '--register', 'x', '--server', 'http://ropa.example'], {
    env: { ROPA_API_KEY: 'k' },
  })
  t.match(open, { status: 2, err: /is not https, so the key is not sent there/ })
  t.equal(seen.length, 3)
})

t.test('wrong usage exits 2 and says what is missing', async (t) => {
  const folder = t.testdir({})
  writeFileSync(join(folder, 'x.yaml'), input)
  const code = join(folder, 'x.yaml')
  const at = ['--server', 'http://127.0.0.1:1']
  t.match(await ropa(['plan', code]), { status: 2, err: /required option '--server <url>' not specified/ })
  t.match(await ropa(['pull', ...at]), { status: 2, err: /required option '--register <key>'/ })
  t.match(await ropa(['plan', ...at]), { status: 2, err: /missing required argument 'file'/ })
  for (const timeout of ['0', '-1', 'soon', '1e9', '9999999999'])
    t.match(await ropa(['plan', code, ...at, `--timeout=${timeout}`]), {
      status: 2,
      err: /number of seconds/,
    })
  for (const server of ['127.0.0.1:3000', 'localhost', 'ftp://x', ''])
    t.match(await ropa(['plan', code, '--server', server]), { status: 2, err: /is no address such as / })
  t.match(await ropa(['plan', code, '--server', 'http://a:b@x']), {
    status: 2,
    err: /name or password in it/,
  })
  t.match(await ropa(['apply', code, ...at, '--fail-on', 'all']), {
    status: 2,
    err: /Allowed choices are error, warning/,
  })
  for (const command of ['pull', 'plan', 'apply'])
    t.match(await ropa([command, '--help']), { status: 0, out: /--key-file/ })
})
