import { compileCheck } from '../src/domain/validate.ts'
import { each, purpose, said } from './said.ts'
import { t } from './tap.ts'

each('nothing is coerced, filled in or removed', [
  {
    name: 'a number as text',
    schema: { type: 'integer' },
    bad: '5',
    says: [': must be a whole number; got "5"'],
    good: 5,
  },
  {
    name: 'text as a number',
    schema: { type: 'string' },
    bad: 5,
    says: [': must be a string; got 5'],
    good: '5',
  },
  {
    name: 'text as a boolean',
    schema: { type: 'boolean' },
    bad: 'true',
    says: [': must be true or false; got "true"'],
    good: true,
  },
  {
    name: 'one for a list',
    schema: { type: 'array' },
    bad: 'a',
    says: [': must be a list; got "a"'],
    good: ['a'],
  },
])

t.test('a value is left as it is', async (t) => {
  const schema = { properties: { a: { default: 1 } }, additionalProperties: true }
  const value = { b: 2 }
  t.same(said(schema, value), [])
  t.same(value, { b: 2 })
})

const byKey = { type: 'array', items: { type: 'object' }, 'x-unique-by': 'key' }

each('items that repeat a member are pointed at', [
  {
    name: 'the second',
    schema: { properties: { legalBases: byKey } },
    bad: { legalBases: [{ key: 'a' }, { key: 'b' }, { key: 'a' }] },
    says: ['/legalBases/2/key: repeats "a" of /legalBases/0; make each one different'],
    good: { legalBases: [{ key: 'a' }, { key: 'b' }] },
  },
  {
    name: 'every one',
    schema: byKey,
    bad: [{ key: 1 }, { key: 1 }, { key: 1 }],
    says: [
      '/1/key: repeats 1 of /0; make each one different',
      '/2/key: repeats 1 of /0; make each one different',
    ],
    good: [{ key: 1 }, { key: '1' }, {}, {}],
  },
])

t.test('a schema that names an unknown format is refused when something is checked by it', async (t) => {
  t.throws(() => compileCheck({ format: 'dat' })('2026-11-23'), /unknown format "dat"/)
  t.throws(() => compileCheck({ type: 'strnig' })(''), /type must be/)
})

t.test('at most 20 flaws are listed, of a huge value the first only', async (t) => {
  const check = compileCheck({ type: 'array', items: purpose })
  t.equal(check(Array.from({ length: 50 }, () => 1)).length, 20)
  t.same(check(Array.from({ length: 2_000_000 }, () => 1)), [
    { in: 'body', pointer: '/0', detail: 'must be an object; got 1' },
  ])
})

t.test('the place of a flaw can be another than the body', async (t) => {
  t.same(compileCheck({ type: 'object', required: ['limit'] }, 'query')({}), [
    { in: 'query', pointer: '/limit', detail: 'is required' },
  ])
})

t.test('a check can be used again, and two of one schema do not meet', async (t) => {
  const schema = { $id: 'https://example.com/purpose', ...purpose }
  const check = compileCheck(schema)
  const other = compileCheck({ ...schema, required: [] })
  t.equal(check({}).length, 2)
  t.equal(check({ key: 'a', label: {} }).length, 0)
  t.equal(check({ key: 'a' }).length, 1)
  t.equal(other({}).length, 0)
})
