import type { Flaw } from '../src/domain/errors.ts'
import { makeRegister, revisionOf } from './entries.ts'
import { type Answer, testService } from './harness.ts'
import { bytes, CASES, context } from './hostile-cases.ts'
import { t } from './tap.ts'

t.setTimeout(120_000)
const service = await testService(t)
await makeRegister(service, 'hostile')
const root = '/v1/registers/hostile'

type Body = string | Buffer

const send = (url: string, payload: Body, type = 'application/json'): Promise<Answer> =>
  service.request({ method: 'POST', url, payload, headers: { 'content-type': type } })

t.test('what cannot be kept exactly is refused, and its twin is kept as it is', async (t) => {
  for (const [code, kind, shape, bad, good] of CASES) {
    const url = `${root}/${kind}`
    const before = await revisionOf(service, 'hostile')
    for (const members of bad) {
      const answer = await send(url, bytes(shape(members)))
      t.match(
        answer,
        {
          status: 400,
          headers: { 'content-type': 'application/problem+json; charset=utf-8' },
          body: { code },
        },
        `${kind} ${members.slice(0, 60)}`,
      )
      t.ok(answer.body.errors.length > 0 && answer.body.errors[0].in === 'body')
      const said = answer.body.errors.map(({ pointer, detail }: Flaw) => `${pointer} ${detail}`)
      t.notOk(/\0|\p{Cs}/u.test([answer.body.detail, ...said].join()))
    }
    t.equal(await revisionOf(service, 'hostile'), before)
    for (const members of good) {
      const sent = bytes(shape(members))
      const { status, text } = await send(url, sent)
      t.equal(status, 201, `${kind} ${members.slice(0, 60)}`)
      const { meta: _, ...kept } = JSON.parse(text)
      t.same(kept, JSON.parse(sent.toString()))
      const read = await service.request({ method: 'GET', url: `${url}/${kept.key}` })
      t.equal(read.text, text)
    }
  }
})

t.test('what is no JSON object in UTF-8 is refused', async (t) => {
  const good = context('"notes":"a"')
  for (const body of [
    '',
    ' ',
    '\n',
    'null',
    '[]',
    '"a"',
    '1',
    'true',
    `${good} {}`,
    `${good}x`,
    good.slice(0, -1),
    good.replace('}', ',}'),
    good.replaceAll('"', "'"),
    `/* a */${good}`,
    `\ufeff${good}`,
    `${good}\u00a0`,
    `${good}\0`,
    'key=a',
    '[{}]',
  ])
    t.match(
      await send(`${root}/contexts`, body),
      { status: 400, headers: { 'content-type': /^application\/problem\+json/ } },
      JSON.stringify(body),
    )
  t.equal((await send(`${root}/contexts`, Buffer.from(good, 'utf16le'))).status, 400)
  t.equal((await send(`${root}/contexts`, ` \t\r\n${good}\r\n`)).status, 201)
})

t.test('a body of another type or coding is refused before it is read', async (t) => {
  const good = context('"notes":"a"')
  for (const type of [
    'text/plain',
    'text/json',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=a',
    'application/problem+json',
    'application/merge-patch+json',
    'application/jsonx',
    'application/json, text/plain',
    'json',
    '*/*',
    '',
    'application/json; charset=iso-8859-1',
    'application/json;charset="utf-16"',
  ])
    t.match(
      await send(`${root}/contexts`, good, type),
      { status: 415, body: { code: 'unsupported-media-type' } },
      type,
    )
  const untyped = { method: 'POST', url: `${root}/contexts`, payload: Buffer.from(good) } as const
  t.equal((await service.request(untyped)).status, 415)
  t.equal((await service.request({ method: 'POST', url: `${root}/contexts` })).status, 400)
  const zipped = { 'content-type': 'application/json', 'content-encoding': 'gzip' }
  t.equal((await service.request({ ...untyped, headers: zipped })).status, 415)
  const short = { 'content-type': 'application/json', 'content-length': String(good.length - 1) }
  t.match(await service.request({ ...untyped, headers: short }), { status: 400, body: { code: 'invalid' } })
  t.equal((await send(`${root}/contexts`, good, 'Application/JSON ; charset=UTF-8')).status, 201)
})

t.test('what is long is read in time that its length asks for', async (t) => {
  const check = async (text: string) => {
    const began = performance.now()
    const { status } = await send('/v1/checks/register', text, 'application/yaml')
    return { status, seconds: (performance.now() - began) / 1000 }
  }
  const file = 'register: acme\n'
  t.match(await check(`${file}# a comment  x\n`), { status: 200 })
  // A regular expression for what stands at the end would take half a minute for each.
  for (const blanks of [' ', '\t', '\r', ' \t'].map((each) => each.repeat(200_000 / each.length))) {
    const { status, seconds } = await check(`${file}# a comment${blanks}x\n`)
    t.ok(status === 200 || status === 400, `${status} ${JSON.stringify(blanks.slice(0, 2))}`)
    t.ok(seconds < 5, `took ${seconds} s`)
  }
  for (const long of ['\n', '"', '\\', '&', '!', '-', '? ', '[', '{', '1', '1_', '%', '|\n', '>\n ', 'a: ']) {
    const { status, seconds } = await check(`${file}x: ${long.repeat(200_000 / long.length)}`)
    t.equal(status, 400, JSON.stringify(long))
    t.ok(seconds < 5, `took ${seconds} s`)
  }
})

t.test('a document may be 32 levels deep, and no deeper', async (t) => {
  const deep = (levels: number) => `${'{"a":'.repeat(levels - 1)}{}${'}'.repeat(levels - 1)}`
  const listed = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`
  const batch = (content: string) => `{"changes":[{"op":"put","kind":"contexts","content":{"x":${content}}}]}`
  for (const nested of [deep, listed])
    for (const [levels, code] of [
      [28, 'invalid'],
      [29, 'invalid-json'],
      [100_000, 'invalid-json'],
    ] as const) {
      const answer = await send(`${root}/commits`, batch(nested(levels)))
      t.match(answer, { status: 400, body: { code } }, `${levels + 4} levels`)
      if (code === 'invalid') t.match(answer.body.errors, [{ pointer: '/changes/0/content/key' }, {}, {}])
    }
  const patch = (body: string) =>
    service.request({
      method: 'PATCH',
      url: `${root}/contexts/deep`,
      payload: body,
      headers: { 'content-type': 'application/merge-patch+json', 'if-match': '*' },
    })
  await send(`${root}/contexts`, '{"key":"deep","label":{"sv":"a"}}')
  t.match(await patch(deep(33)), { status: 400, body: { code: 'invalid-json' } })
  t.match(await patch(deep(32)), { status: 400, body: { code: 'invalid', errors: [{ pointer: '/a' }] } })
  t.match(await patch('{"notes":"a"}'), { status: 200, body: { notes: 'a' } })
})
