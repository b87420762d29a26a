import fc from 'fast-check'
import { RegisterError } from '../src/domain/errors.ts'
import type { Json } from '../src/domain/log/canonical.ts'
import { canonical } from '../src/domain/log/canonical.ts'
import { t } from './tap.ts'

t.test('the examples of RFC 8785 come out as the RFC has them', async (t) => {
  const numbers = [
    Number('333333333.33333329'),
    1e30,
    4.5,
    2e-3,
    0.000000000000000000000000001,
    -0,
    1e21,
    1e20,
    9007199254740991,
  ]
  t.equal(
    canonical(numbers),
    '[333333333.3333333,1e+30,4.5,0.002,1e-27,0,1e+21,100000000000000000000,9007199254740991]',
  )
  t.equal(
    canonical({ string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/', literals: [null, true, false] }),
    '{"literals":[null,true,false],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  )
  const sorting = {
    '\u20ac': 'Euro Sign',
    '\r': 'Carriage Return',
    '\ufb33': 'Hebrew Letter Dalet With Dagesh',
    '1': 'One',
    '\ud83d\ude00': 'Emoji: Grinning Face',
    '\u0080': 'Control',
    '\u00f6': 'Latin Small Letter O With Diaeresis',
  }
  t.equal(
    canonical(sorting),
    '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis",' +
      '"€":"Euro Sign","😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
  )
})

t.test('integer-like member names are sorted as text', async (t) => {
  t.equal(canonical({ 9: 'a', 10: 'b', 1: 'c', '01': 'd' }), '{"01":"d","1":"c","10":"b","9":"a"}')
})

t.test('an undefined member is absent', async (t) => {
  t.equal(canonical({ a: undefined, b: 1, c: undefined }), '{"b":1}')
  t.equal(canonical({ a: undefined }), '{}')
})

t.test('what has no canonical text is refused, its near twin is not', async (t) => {
  const bad: unknown[] = [
    Number.NaN,
    Infinity,
    '\ud800',
    { '\udc00': 1 },
    ['a\udfff'],
    1n,
    new Date(0),
    new Map(),
    [undefined],
  ]
  for (const value of bad)
    t.throws(() => canonical(value as Json), {
      constructor: RegisterError,
      code: 'invalid',
      message: /cannot be recorded/,
    })
  t.equal(
    canonical([Number.MAX_VALUE, '\ud800\udc00', { '😀': 1 }]),
    '[1.7976931348623157e+308,"𐀀",{"😀":1}]',
  )
  t.equal(canonical(Object.assign(Object.create(null), { a: 1 })), '{"a":1}')
})

t.test('canonical text is a fixed point and does not depend on the order of members', async (t) => {
  const json = fc.jsonValue({ maxDepth: 5, stringUnit: 'binary' })
  fc.assert(
    fc.property(json, (value) => {
      const text = canonical(value as Json)
      return canonical(JSON.parse(text)) === text && canonical(reversed(value) as Json) === text
    }),
    { numRuns: 1000 },
  )
  const integerLike = fc.dictionary(fc.oneof(fc.nat().map(String), fc.string({ maxLength: 3 })), fc.nat())
  fc.assert(
    fc.property(integerLike, (object) => {
      const names = [...canonical(object).matchAll(/"((?:[^"\\]|\\.)*)":/g)].map(([, name]) =>
        JSON.parse(`"${name}"`),
      )
      return (
        names.every((name, i) => i === 0 || names[i - 1] < name) &&
        names.length === Object.keys(object).length
      )
    }),
  )
  t.pass('for 1,100 values')
})

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, reversed(member)]),
  )
}

t.test('entries come back from their canonical text as they were', async (t) => {
  const text = 'Vi behandlar personuppgifter för att tillhandahålla tjänsten. '.repeat(5)
  const entry = (i: number) => ({
    key: `purpose-${i}`,
    label: { sv: text, en: `"${text}"` },
    legalBases: ['a', 'b', 'c'].map((key) => ({ key, relation: 'alternative', necessity: text, order: i })),
  })
  const batch = Array.from({ length: 100 }, (_, i) => entry(i))
  for (const value of batch) t.same(JSON.parse(canonical(value)), value)
})
