import type { Json } from '../src/domain/log/canonical.ts'
import { parseStrictJson, requireWellFormed } from '../src/domain/strict-json.ts'
import { flawsOf, refusalOf } from './refused.ts'
import { t } from './tap.ts'

const utf8 = new TextEncoder()
const parse = (text: string, options?: { maxDepth: number }) => parseStrictJson(utf8.encode(text), options)

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
const nestedObjects = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`

t.test('each bad document is refused with its place and cure, and its good twin is kept', async (t) => {
  const cases: [name: string, bad: string, flaw: string | RegExp, good: string][] = [
    [
      'a duplicate member',
      '{"a":{"b":1,"b":1}}',
      '/a/b: is given twice in the same object',
      '{"a":{"b":1},"b":1}',
    ],
    ['a duplicate by escape', '{"a":1,"\\u0061":2}', '/a: is given twice', '{"a":1,"\\u0062":2}'],
    ['a pointer with / and ~', '{"a/b~c":1,"a/b~c":2}', '/a~1b~0c: is given twice', '{"a/b~c":1,"a/b":2}'],
    ['33 lists', nested(33), /^(\/0){32}: is nested deeper than 32 levels/, nested(32)],
    ['33 objects', nestedObjects(33), /^(\/a){32}: is nested deeper/, nestedObjects(32)],
    ['__proto__', '[{"__proto__":{}}]', '/0/__proto__: is a member name that JavaScript', '[{"proto":{}}]'],
    ['__proto__ by escape', '{"\\u005f_proto__":1}', '/__proto__: is a member name', '{"\\u005f_proto_":1}'],
    [
      'constructor.prototype',
      '{"constructor":{"a":1,"prototype":{}}}',
      '/constructor/prototype: is a member name',
      '{"constructor":{"a":1},"prototype":{"constructor":1}}',
    ],
    ['2^53', '[9007199254740992]', '/0: is an integer beyond ±9007199254740991', '[9007199254740991]'],
    ['-2^53', '[-9007199254740992]', '/0: is an integer beyond', '[-9007199254740991]'],
    ['2^53 as a decimal', '{"a":9007199254740992.0}', '/a: is an integer beyond', '{"a":9007199254740991.0}'],
    ['twenty digits', '12345678901234567890', ': is an integer beyond', '"12345678901234567890"'],
    ['1e20, which would be written out', '1e20', ': is an integer beyond', '1e21'],
    ['1e400', '{"a":[1,1e400]}', '/a/1: is a number too large to keep', '{"a":[1,1e300]}'],
    ['-1e400', '-1e400', ': is a number too large', '-1e-400'],
    ['NUL in a string', '{"a":"x\\u0000"}', '/a: holds the character U+0000', '{"a":"x\\u0001"}'],
    [
      'NUL in a name',
      '{"x\\u0000":1}',
      '/x\ufffd: has a name that holds the character U+0000',
      '{"x\\u0020":1}',
    ],
    ['a lone high surrogate', '["\\ud83d"]', '/0: holds half of a surrogate pair', '["\\ud83d\\ude00"]'],
    ['a lone low surrogate', '["\\ude00"]', '/0: holds half', '["\\uD83D\\uDE00 😀"]'],
    ['two low surrogates', '["\\ude00\\ude01"]', '/0: holds half', '["\\ud83d\\ude01"]'],
    ['a high surrogate and U+E000', '["\\ud83d\\ue000"]', '/0: holds half', '["\\ud83d\\udfff\\ue000"]'],
    [
      'a raw U+001F',
      '["\u001f"]',
      '/0: is not valid JSON at line 1, column 3: expected an escape',
      '["\u007f"]',
    ],
    ['a reversed pair', '["\\ude00\\ud83d"]', '/0: holds half', '["\\ud83d\\ude00\\ud83d\\ude00"]'],
    ['a high one and a letter', '["\\ud83d\\u0041"]', '/0: holds half', '["\\u0041\\ud83d\\ude00"]'],
    [
      'a lone surrogate in a name',
      '{"a\\ud800":1}',
      '/a\ufffd: has a name that holds half',
      '{"a\\ud800\\udc00":1}',
    ],
    ['an empty body', '', ': is empty; send a JSON document', 'null'],
    ['white space only', ' \n ', ': is empty', ' \n 0\t\r\n '],
    ['a byte order mark', '\ufeff{}', ': starts with a byte order mark', '"\ufeff"'],
    [
      'a missing value',
      '{"a":\n  }',
      '/a: is not valid JSON at line 2, column 3: expected a value, found "}"',
      '{"a":0}',
    ],
    [
      'a trailing comma',
      '{"a":1,}',
      ': is not valid JSON at line 1, column 8: expected a member name',
      '{"a":1}',
    ],
    [
      'a trailing comma in a list',
      '[1,]',
      '/1: is not valid JSON at line 1, column 4: expected a value',
      '[1]',
    ],
    [
      'an end too soon',
      '{"a":[1',
      '/a/0: is not valid JSON at line 1, column 8: expected "," or "]", found the end',
      '[1]',
    ],
    [
      'the wrong bracket',
      '[1}',
      '/0: is not valid JSON at line 1, column 3: expected "," or "]", found "}"',
      '[1]',
    ],
    [
      'two values',
      '{} {}',
      ': is not valid JSON at line 1, column 4: expected nothing after the value',
      '[{},{}]',
    ],
    [
      'a single quote',
      "{'a':1}",
      ': is not valid JSON at line 1, column 2: expected a member name in double',
      '{"a":1}',
    ],
    ['no colon', '{"a" 1}', '/a: is not valid JSON at line 1, column 6: expected ":"', '{"a" : 1}'],
    ['an open string', '["a', '/0: is not valid JSON at line 1, column 4: expected a closing quote', '["a"]'],
    [
      'a raw line break',
      '["a\nb"]',
      '/0: is not valid JSON at line 1, column 4: expected an escape',
      '["a\\nb"]',
    ],
    [
      'an unknown escape',
      '["\\x41"]',
      '/0: is not valid JSON at line 1, column 3: expected an escape',
      '["\\u0041"]',
    ],
    [
      'a short \\u',
      '["\\u41"]',
      '/0: is not valid JSON at line 1, column 3: expected four hex',
      '["\\u0041"]',
    ],
    ['NaN', '[NaN]', '/0: is not valid JSON at line 1, column 2: expected a value, found "N"', '[null]'],
    ['a leading zero', '[01]', '/0: is not valid JSON at line 1, column 3', '[0.1]'],
    ['a bare dot', '[1.]', '/0: is not valid JSON at line 1, column 4: expected a digit', '[1.0]'],
    ['a bare exponent', '[1e+]', '/0: is not valid JSON at line 1, column 5: expected a digit', '[1E+2]'],
    ['a comment', '[1] // one', ': is not valid JSON at line 1, column 5', '[1]'],
  ]
  for (const [name, bad, flaw, good] of cases) {
    const error = refusalOf(() => parse(bad))
    t.equal(error.code, 'invalid-json', name)
    const [said] = flawsOf(() => parse(bad))
    t.ok(typeof flaw === 'string' ? said?.startsWith(flaw) : flaw.test(said ?? ''), `${name}: ${said}`)
    t.match(error.message, /^The body cannot be kept as it is written: /)
    t.same(parse(good), JSON.parse(good), `the good twin of ${name}`)
  }
})

t.test('invalid UTF-8 is refused and the byte named', async (t) => {
  const latin1 = Buffer.from('{"a":\n"\ufffd é"}'.replace('é', '#'))
  latin1[latin1.indexOf('#')] = 0xe9
  t.same(
    flawsOf(() => parseStrictJson(latin1)),
    [': is not valid UTF-8 at byte 12 (line 2, column 4); send it encoded in UTF-8'],
  )
  for (const bad of [[0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xe2, 0x82], [0xff]])
    t.match(
      flawsOf(() => parseStrictJson(Uint8Array.of(0x22, ...bad, 0x22))),
      [/^: is not valid UTF-8 at byte 2 /],
    )
  t.equal(parseStrictJson(Uint8Array.of(0x22, 0xe2, 0x82, 0xac, 0x22)), '€')
  t.equal(parseStrictJson(Buffer.from('"\ufffd"')), '\ufffd')
})

t.test('all faults are listed, at most 20, and a syntax error ends the list', async (t) => {
  t.same(
    flawsOf(() => parse('{"a":1,"a":1e999,"b":"\\u0000","c":[}')).map((flaw) => flaw.slice(0, 12)),
    ['/a: is given', '/a: is a num', '/b: holds th', '/c/0: is not'],
  )
  t.equal(flawsOf(() => parse(`[${'1e999,'.repeat(50)}0]`)).length, 20)
  t.match(refusalOf(() => parse('[1e999,1e999]')).message, '2 faults are listed in errors')
})

t.test('the depth can be set', async (t) => {
  t.same(parse('[[1]]', { maxDepth: 2 }), [[1]])
  t.match(
    flawsOf(() => parse('[[[1]]]', { maxDepth: 2 })),
    ['/0/0: is nested deeper than 2 levels; flatten the document'],
  )
})

t.test('a document of 5,000 or a million levels is refused', async (t) => {
  for (const bad of [nested(5000), '['.repeat(1_000_000), nestedObjects(5000)]) {
    t.match(
      flawsOf(() => parse(bad)),
      [/is nested deeper than 32 levels/],
    )
  }
})

t.test('a value from elsewhere passes the same checks', async (t) => {
  const bad: [unknown, string][] = [
    [{ a: ['x\0'] }, '/a/0: holds the character U+0000'],
    [{ a: { 'b\ud800': 1 } }, '/a/b\ufffd: has a name that holds half'],
    ['\udfff', ': holds half of a surrogate pair'],
    [JSON.parse('{"__proto__":1}'), '/__proto__: is a member name'],
    [{ constructor: { prototype: 1 } }, '/constructor/prototype: is a member name'],
    [JSON.parse(nested(33)), `${'/0'.repeat(32)}: is nested deeper than 32 levels`],
    [[Infinity], '/0: is a number too large'],
    [[Number.NaN], '/0: is not a number'],
    [[2 ** 53], '/0: is an integer beyond'],
    [[new Date(0)], '/0: is not a JSON value'],
    [[undefined], '/0: is not a JSON value'],
    [{ a: 1n }, '/a: is not a JSON value'],
  ]
  for (const [value, flaw] of bad) {
    t.equal(refusalOf(() => requireWellFormed(value as Json)).code, 'invalid')
    const [said] = flawsOf(() => requireWellFormed(value as Json))
    t.ok(said?.startsWith(flaw), `${flaw}: ${said}`)
  }
  const good = [
    { a: ['x\u0001'] },
    '😀',
    { constructor: { a: 1 }, prototype: 1 },
    JSON.parse(nested(32)),
    2 ** 53 - 1,
    1e21,
    null,
  ]
  for (const value of good) requireWellFormed(value)
  t.same(
    flawsOf(() => requireWellFormed({ a: '\0', b: { c: '\0', d: 1 }, e: ['\0'] })).map(
      (flaw) => flaw.split(':')[0],
    ),
    ['/a', '/b/c', '/e/0'],
  )
})

t.test('aliases of aliases do not take for ever', async (t) => {
  let laughs: Json = ['ha']
  for (let i = 0; i < 30; i++) laughs = [laughs, laughs, laughs]
  requireWellFormed(laughs)
  const loop: Json[] = []
  loop.push(loop, loop)
  t.match(
    flawsOf(() => requireWellFormed(loop)),
    [/is nested deeper/],
  )
})
