import { once } from 'node:events'
import { connect } from 'node:net'
import { testService } from './harness.ts'
import { t } from './tap.ts'

const service = await testService(t)
const { app } = service
const port = Number(new URL(await app.listen({ host: '127.0.0.1', port: 0 })).port)

interface RawAnswer {
  readonly status: number
  readonly headers: string
  readonly body: string
}

/** Sends bytes as they are on a connection of their own, and reads the first answer. */
async function raw(request: string | Buffer): Promise<RawAnswer> {
  const socket = connect(port, '127.0.0.1')
  let text = ''
  socket.on('data', (chunk) => {
    text += chunk
    if (isWhole(text)) socket.end()
  })
  // What is refused may be closed before it is sent whole.
  socket.on('error', () => {})
  socket.write(request)
  await once(socket, 'close')
  const [headers = '', body = ''] = text.split(/\r\n\r\n(.*)/s)
  return { status: Number(/^HTTP\/1\.1 (\d{3}) /.exec(headers)?.[1]), headers, body }
}

/** Sends bytes as they are, and reads all that is answered until the connection is closed or nothing comes for a while. */
async function everything(request: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  let text = ''
  socket.on('data', (chunk) => {
    text += chunk
  })
  socket.setTimeout(300, () => socket.destroy())
  // What is refused may be closed before it is sent whole.
  socket.on('error', () => {})
  socket.write(request)
  await once(socket, 'close')
  return text
}

function isWhole(text: string): boolean {
  const [headers = '', body] = text.split(/\r\n\r\n(.*)/s)
  if (body === undefined) return false
  const length = /^HTTP\/1\.1 (204|304) /.test(headers) ? 0 : /^content-length: (\d+)/im.exec(headers)?.[1]
  return length === undefined ? /0\r\n\r\n$/.test(body) : Buffer.byteLength(body) >= Number(length)
}

const HOST = 'Host: localhost\r\n'
const asked = (line: string, headers = '') => `${line} HTTP/1.1\r\n${HOST}${headers}\r\n`
const posted = (headers: string, body = '{"key":"a"}') =>
  `POST /v1/registers HTTP/1.1\r\n${HOST}Content-Type: application/json\r\n${headers}\r\n${body}`

/** Refused with one of the statuses, as a problem, and nothing else. */
async function refused(
  t: { ok: (is: unknown, name: string) => unknown },
  name: string,
  bytes: string | Buffer,
  ...statuses: number[]
) {
  const { status, headers, body } = await raw(bytes)
  t.ok(statuses.includes(status), `${name}: ${status}`)
  t.ok(/^content-type: application\/problem\+json; charset=utf-8/im.test(headers), `${name} is a problem`)
  t.ok(/^x-request-id: [0-9a-f-]{36}\r?$/im.test(headers), `${name} has an id`)
  const problem = JSON.parse(body.replace(/^[0-9a-f]+\r\n(.*)\r\n0\r\n\r\n$/s, '$1'))
  t.ok(problem.status === status && problem.type === `/problems/${problem.code}`, `${name} says so`)
}

t.test('a Host that is not loopback is refused', async (t) => {
  const hosts = [
    ...[
      'evil.com',
      'localhost.evil.com',
      '127.0.0.1.evil.com',
      'evil.com:3000',
      'localhost.',
      'localhost@evil.com',
    ],
    ...[
      'evil.com@localhost',
      'localhost:x',
      'localhost:3000:1',
      'localhost:999999',
      '127.0.0.1:',
      '127.1',
      '2130706433',
    ],
    ...[
      '0.0.0.0',
      '10.0.0.1',
      '[::]',
      '[::2]',
      '::1',
      '[::ffff:127.0.0.1]',
      '0x7f.0.0.1',
      'localhost evil',
      'localhost,evil',
      '',
    ],
  ]
  for (const host of hosts)
    await refused(t, `Host ${host}`, `GET /v1/registers HTTP/1.1\r\nHost: ${host}\r\n\r\n`, 421)
  await refused(t, 'no Host', 'GET /v1/registers HTTP/1.1\r\n\r\n', 421)
  await refused(t, 'no Host in HTTP/1.0', 'GET /v1/registers HTTP/1.0\r\n\r\n', 421)
  await refused(t, 'no version, as in HTTP/0.9', 'GET /livez\r\n\r\n', 421)
  await refused(t, 'two Hosts', asked('GET /v1/registers', 'Host: evil.com\r\n'), 421)
  await refused(t, 'two Hosts alike', asked('GET /v1/registers', HOST), 421)
  await refused(t, 'a foreign Host on what is not there', 'GET /none HTTP/1.1\r\nHost: evil.com\r\n\r\n', 421)
  for (const host of ['localhost', 'LocalHost:3000', `127.0.0.1:${port}`, '127.0.0.2', '[::1]', '[::1]:3000'])
    t.equal((await raw(`GET /v1/registers HTTP/1.1\r\nHost: ${host}\r\n\r\n`)).status, 200, host)
})

t.test('what is not HTTP is refused', async (t) => {
  for (const [name, bytes] of [
    ['an unknown method', asked('BREW /livez')],
    ['a method in lower case', asked('get /livez')],
    ['a method with a NUL', asked('GE\0T /livez')],
    ['no method', asked(' /livez')],
    ['another version', `GET /livez HTTP/3.0\r\n${HOST}\r\n`],
    ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['TLS', Buffer.from('16030100a5010000a10303', 'hex')],
    ['lines without CR', 'GET /livez HTTP/1.1\nHost: localhost\n\n'],
    ['a folded header', asked('GET /livez', 'X: a\r\n b\r\n')],
    ['a space before the colon', asked('GET /livez', 'X : a\r\n')],
    ['a header without colon', asked('GET /livez', 'X\r\n')],
    ['a header with a NUL', asked('GET /livez', 'X: a\0b\r\n')],
    ['a header with a CR', asked('GET /livez', 'X: a\rb\r\n')],
    ['a space in the address', asked('GET /livez /readyz')],
    ['two lengths', posted('Content-Length: 11\r\nContent-Length: 12\r\n')],
    ['a length and chunks', posted('Content-Length: 11\r\nTransfer-Encoding: chunked\r\n', '0\r\n\r\n')],
    ['a length below 0', posted('Content-Length: -1\r\n')],
    ['a length in words', posted('Content-Length: 11a\r\n')],
    ['a length too large', posted(`Content-Length: ${'9'.repeat(30)}\r\n`)],
    ['chunks that are none', posted('Transfer-Encoding: chunked\r\n', 'zz\r\n{}\r\n0\r\n\r\n')],
    ['a coding after chunked', posted('Transfer-Encoding: chunked, gzip\r\n', '0\r\n\r\n')],
    ['an unknown expectation', posted('Content-Length: 11\r\nExpect: gold\r\n')],
    ['a body longer than its length', posted('Content-Length: 5\r\n')],
  ] as const)
    await refused(t, name, bytes, 400)
  t.equal((await raw(posted('Content-Length: 11\r\n'))).status, 201)
  t.equal((await raw(posted('Transfer-Encoding: chunked\r\n', 'b\r\n{"key":"b"}\r\n0\r\n\r\n'))).status, 201)
  t.equal((await raw(asked('GET /livez', 'X:\ta \r\n'))).status, 200)
})

t.test(
  'what could be read in two ways ends the connection, so that nothing is smuggled behind it',
  async (t) => {
    const behind = asked('DELETE /v1/registers')
    for (const [name, headers, body] of [
      ['a length and chunks', 'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n', '0\r\n\r\n'],
      ['chunks and a length', 'Transfer-Encoding: chunked\r\nContent-Length: 5\r\n', '0\r\n\r\n'],
      ['two lengths', 'Content-Length: 0\r\nContent-Length: 5\r\n', ''],
      ['a list of lengths', 'Content-Length: 0, 5\r\n', ''],
      ['two codings', 'Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n', '0\r\n\r\n'],
      ['an unknown coding', 'Transfer-Encoding: xchunked\r\n', '0\r\n\r\n'],
      ['a coding behind a tab', 'Transfer-Encoding:\tchunked\r\nContent-Length: 5\r\n', '0\r\n\r\n'],
      ['a space before the colon', 'Transfer-Encoding : chunked\r\n', '0\r\n\r\n'],
      ['a size of a chunk that is too large', 'Transfer-Encoding: chunked\r\n', `${'f'.repeat(17)}\r\n`],
      ['a chunk without its end', 'Transfer-Encoding: chunked\r\n', '1\r\nab\r\n0\r\n\r\n'],
    ] as const) {
      const answers = await everything(posted(headers, body) + behind)
      t.match(answers, /^HTTP\/1\.1 400 /, name)
      t.notOk(/HTTP\/1\.1 405 /.test(answers), `nothing behind ${name} is answered`)
    }
    const good = posted('Transfer-Encoding: chunked\r\n', 'f\r\n{"key":"after"}\r\n0\r\n\r\n')
    t.match(await everything(good + behind), /^HTTP\/1\.1 201 .*HTTP\/1\.1 405 /s)
  },
)

t.test('a header that is given twice is not taken for one of them', async (t) => {
  const twice = (name: string, one: string, other: string) => `${name}: ${one}\r\n${name}: ${other}\r\n`
  const length = 'Content-Length: 13\r\n'
  const body = '{"key":"two"}'
  await refused(t, 'two keys', posted(length + twice('Idempotency-Key', 'a', 'b'), body), 400)
  await refused(
    t,
    'two types',
    `POST /v1/registers HTTP/1.1\r\n${HOST}${length}${twice('Content-Type', 'text/plain', 'application/json')}\r\n${body}`,
    415,
  )
  const read = (headers: string) => raw(asked('GET /v1/registers/two', headers))
  t.equal((await raw(posted(`${length}Idempotency-Key: a\r\n`, body))).status, 201)
  t.equal((await read(twice('If-None-Match', '"7"', '"0"'))).status, 304, 'a list may stand on two lines')
  t.equal((await read(twice('If-None-Match', '"7"', '"8"'))).status, 200)
  await refused(
    t,
    'a list with what is no tag',
    asked('GET /v1/registers/two', twice('If-None-Match', '"0"', 'x')),
    400,
  )
})

t.test('what is larger than the service takes is refused', async (t) => {
  await refused(t, 'a long header', asked('GET /livez', `X: ${'a'.repeat(20_000)}\r\n`), 431)
  await refused(t, 'many headers', asked('GET /livez', 'X: aaaaaaaaaa\r\n'.repeat(1_500)), 431)
  await refused(t, 'a long address', asked(`GET /livez?${'a'.repeat(20_000)}`), 431)
  await refused(t, 'a long body, announced', posted('Content-Length: 262145\r\n'), 413)
  const chunk = `10000\r\n${' '.repeat(65_536)}\r\n`
  await refused(t, 'a long body in chunks', posted('Transfer-Encoding: chunked\r\n', chunk.repeat(5)), 413)
  t.equal((await raw(asked('GET /livez', `X: ${'a'.repeat(15_000)}\r\n`))).status, 200)
  t.equal((await raw(asked('GET /livez', 'X: a\r\n'.repeat(500)))).status, 200)
})

t.test('methods and addresses that Node treats in its own way are answered too', async (t) => {
  for (const method of ['TRACE', 'OPTIONS', 'QUERY', 'DELETE'])
    await refused(t, method, asked(`${method} /livez`), 405)
  for (const method of ['PROPFIND', 'MKCOL', 'LOCK', 'SEARCH'])
    await refused(t, method, asked(`${method} /livez`), 404)
  await refused(t, 'CONNECT', 'CONNECT evil.com:443 HTTP/1.1\r\nHost: evil.com:443\r\n\r\n', 405)
  await refused(t, 'OPTIONS *', asked('OPTIONS *'), 404)
  for (const address of [
    '/v1/registers/..',
    '/docs/static/../../package.json',
    '//evil.com/livez',
    '/livez/../readyz',
    '/livez\\',
    '/livez;a',
  ])
    await refused(t, address, asked(`GET ${address}`), 400, 404)
  await refused(
    t,
    'bytes that are no text',
    Buffer.from(asked('GET /v1/registers/\u00e5'), 'latin1'),
    400,
    404,
  )
  t.equal((await raw(asked('GET /livez', 'Connection: Upgrade\r\nUpgrade: websocket\r\n'))).status, 200)
  const absolute = await raw(asked('GET http://evil.com/v1/registers?limit=1'))
  t.match(absolute, { status: 200, headers: /^link: <\/v1\/registers\?/im })
})

t.test('who is slow is not waited for longer than the limits say', async (t) => {
  t.match(app.server, {
    requestTimeout: 30_000,
    headersTimeout: 5_000,
    keepAliveTimeout: 10_000,
    timeout: 60_000,
  })
  t.match(app.initialConfig, { bodyLimit: 262_144, requestTimeout: 30_000 })
})
