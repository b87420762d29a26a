import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import fc from 'fast-check'
import Fastify from 'fastify'
import { RegisterError } from '../src/domain/errors.ts'
import { parseQueryString, readQueryString, refuseBadQuery } from '../src/http/query-string.ts'
import { flawsOf } from './refused.ts'
import { t } from './tap.ts'

const plain = (query: string) => ({ ...readQueryString(query) })

t.test('parameters are decoded as forms encode them', async (t) => {
  t.same(plain('limit=50&q=kund+och%20avtal&sv=%C3%A5&emoji=%F0%9F%98%80&plus=%2B'), {
    limit: '50',
    q: 'kund och avtal',
    sv: 'å',
    emoji: '😀',
    plus: '+',
  })
  t.same(plain('a=1=2&b=&c&&=d&%61%62=e'), { a: '1=2', b: '', c: '', '': 'd', ab: 'e' })
  t.same(plain(''), {})
})

t.test('a repeated name has a list', async (t) => {
  t.same(plain('a=1&b=2&a=3&%61=4'), { a: ['1', '3', '4'], b: '2' })
})

t.test('a parameter may be called anything without touching the prototype', async (t) => {
  const query = readQueryString('__proto__=a&constructor=b&toString=c')
  t.equal(Object.getPrototypeOf(query), null)
  t.same(Object.entries(query), [
    ['__proto__', 'a'],
    ['constructor', 'b'],
    ['toString', 'c'],
  ])
  t.equal(({} as { a?: string }).a, undefined)
})

const cases: [name: string, bad: string, flaw: string, good: string][] = [
  ['a bare percent sign', 'q=100%', '/q: holds "%", which is no percent-encoding', 'q=100%25'],
  ['percent-encoding that is not hexadecimal', 'q=%zz', '/q: holds "%zz"', 'q=%2A'],
  ['percent-encoding that is cut', 'a=1&q=%4', '/q: holds "%4"', 'q=%41'],
  ['Latin-1', 'q=%E5', '/q: is not UTF-8 once decoded: "%E5"', 'q=%C3%A5'],
  ['an overlong form', 'q=%C0%AF', '/q: is not UTF-8', 'q=%2F'],
  ['an encoded surrogate', 'q=%ED%A0%80', '/q: is not UTF-8', 'q=%ED%9F%BF'],
  ['NUL', 'q=a%00', '/q: holds the character U+0000', 'q=a%01'],
  ['a name with NUL', 'a%00=1', '/a%00: has a name that holds the character U+0000', 'a%20=1'],
  ['a name that is not UTF-8', '%FF=1', '/%FF: has a name that is not UTF-8', '%C3%BF=1'],
  ['a pointer with / and ~', 'a/b~=%', '/a~1b~0: holds', 'a/b~=1'],
  ['a raw byte beyond ASCII', 'q=\xe5', '/q: holds a character that must be percent-encoded', 'q=%C3%A5'],
]

t.test(
  'each bad query string is refused with its parameter and cure, and its good twin is read',
  async (t) => {
    for (const [name, bad, flaw, good] of cases) {
      const [said] = flawsOf(() => readQueryString(bad))
      t.ok(said?.startsWith(flaw), `${name}: ${said}`)
      t.doesNotThrow(() => readQueryString(good), `the good twin of ${name}`)
    }
    t.equal(flawsOf(() => readQueryString('a=%&b=%FF&c=1')).length, 2)
    t.equal(flawsOf(() => readQueryString('a=%&'.repeat(100))).length, 20)
  },
)

t.test('what URLSearchParams writes is read back', async (t) => {
  const name = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0'))
  fc.assert(
    fc.property(fc.dictionary(name, name, { noNullPrototype: true }), (parameters) => {
      const read = readQueryString(new URLSearchParams(parameters).toString())
      return Object.entries(parameters).every(([key, value]) => read[key] === value)
    }),
  )
  t.pass('for 100 sets of parameters')
})

function service() {
  const app = Fastify({ routerOptions: { querystringParser: parseQueryString } })
  app.addHook('onRequest', refuseBadQuery)
  app.setErrorHandler((error, _request, reply) =>
    error instanceof RegisterError
      ? reply
          .code(error.code === 'invalid' ? 400 : 500)
          .send({ code: error.code, errors: error.details.errors })
      : reply.code(500).send({ code: 'unexpected' }),
  )
  app.get('/purposes', async (request) => request.query)
  return app
}

t.test('a bad query string reaches the error handler as a refusal', async (t) => {
  const app = service()
  t.teardown(() => app.close())
  for (const [name, bad, , good] of cases) {
    // URL, and so inject, encodes raw characters itself.
    if (bad.includes('\xe5')) continue
    const refused = await app.inject(`/purposes?${bad}`)
    t.equal(refused.statusCode, 400, name)
    t.match(refused.json(), { code: 'invalid', errors: [{ in: 'query' }] })
    t.equal((await app.inject(`/purposes?${good}`)).statusCode, 200, `the good twin of ${name}`)
  }
  t.same((await app.inject('/purposes?a=1&a=2+3')).json(), { a: ['1', '2 3'] })
  t.equal((await app.inject('/nowhere?q=%')).statusCode, 404)
})

t.test('raw bytes on the wire get 400 and the service goes on', async (t) => {
  const app = service()
  t.teardown(() => app.close())
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = new URL(address)
  for (const query of ['q=\xe5', 'q=\xc3\xa5', 'q=%', 'q=%00']) {
    const socket = connect(Number(port), '127.0.0.1')
    socket.end(
      Buffer.from(
        `GET /purposes?${query} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
        'latin1',
      ),
    )
    t.match(await text(socket), /^HTTP\/1\.1 400 /, query)
  }
  t.equal((await fetch(`${address}/purposes?q=%C3%A5`)).status, 200)
})
