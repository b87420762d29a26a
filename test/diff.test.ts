import assert from 'node:assert/strict'
import fc from 'fast-check'
import { type Difference, diff } from '../src/domain/diff.ts'
import type { Json } from '../src/domain/log/canonical.ts'
import { KINDS } from '../src/register/kinds.ts'
import { applied } from './diff-applied.ts'
import { arbitraries } from './schema-arbitrary.ts'
import { t } from './tap.ts'

const LONG = process.env.ROPA_LONG_TESTS === 'yes'
const schema = {
  properties: {
    tags: { items: { type: 'string' } },
    pairs: {
      'x-unique-by': 'basis',
      items: { properties: { scope: { 'x-unique-by': 'key', items: {} }, notes: { items: {} } } },
    },
    notes: { items: {} },
  },
}
const told = (before: Json | undefined, after: Json | undefined) =>
  diff(schema, before, after).map(({ op, path, position = {}, ...values }) => {
    const { before: from = '', after: to = '' } = position
    const place = from === '' && to === '' ? '' : ` ${from}>${to}`
    return `${op} ${path}${place} ${JSON.stringify(values)}`
  })

t.test('equal contents do not differ, however their members are ordered', async (t) => {
  t.same(told({ a: 1, label: { sv: 'x', en: 'y' } }, { label: { en: 'y', sv: 'x' }, a: 1 }), [])
  t.same(told(undefined, undefined), [])
  t.same(told([], []), [])
})

t.test('members are told by their path, added, removed and replaced', async (t) => {
  t.same(
    told(
      { label: { sv: 'a', en: 'b' }, notes: 'n', 'a/b~c': 1, type: 'x' },
      { label: { sv: 'A', fi: 'c' }, other: { deep: [1] }, 'a/b~c': 2, type: ['x'] },
    ),
    [
      'replace /a~1b~0c {"before":1,"after":2}',
      'remove /label/en {"before":"b"}',
      'add /label/fi {"after":"c"}',
      'replace /label/sv {"before":"a","after":"A"}',
      'remove /notes {"before":"n"}',
      'add /other {"after":{"deep":[1]}}',
      'replace /type {"before":"x","after":["x"]}',
    ],
  )
  t.same(told(undefined, { a: 1 }), ['add  {"after":{"a":1}}'])
  t.same(told({ a: 1 }, undefined), ['remove  {"before":{"a":1}}'])
  t.same(told({ a: null }, { a: 0 }), ['replace /a {"before":null,"after":0}'])
})

t.test('items go by their keys, words by themselves', async (t) => {
  const pair = (basis: string, members = {}) => ({ basis, relation: 'sole', ...members })
  t.same(
    told(
      { pairs: [pair('a'), pair('b', { scope: [{ key: 's', of: 1 }] }), pair('c')], tags: ['x', 'y/z'] },
      { pairs: [pair('b', { scope: [{ key: 's', of: 2 }] }), pair('d')], tags: ['new', 'x'] },
    ),
    [
      'remove /pairs/a 0> {"before":{"basis":"a","relation":"sole"}}',
      'replace /pairs/b/scope/s/of {"before":1,"after":2}',
      'remove /pairs/c 2> {"before":{"basis":"c","relation":"sole"}}',
      'add /pairs/d >1 {"after":{"basis":"d","relation":"sole"}}',
      'remove /tags/y~1z 1> {"before":"y/z"}',
      'add /tags/new >0 {"after":"new"}',
    ],
  )
})

t.test('what is in another place only is moved, and as few as can be', async (t) => {
  t.same(told({ tags: ['a', 'b', 'c', 'd'] }, { tags: ['d', 'a', 'b', 'c'] }), ['move /tags/d 3>0 {}'])
  t.same(told({ tags: ['a', 'b', 'c', 'd'] }, { tags: ['b', 'c', 'd', 'a'] }), ['move /tags/a 0>3 {}'])
  t.same(told({ tags: ['a', 'b'] }, { tags: ['new', 'a', 'b'] }), ['add /tags/new >0 {"after":"new"}'])
  t.same(told({ tags: ['a', 'b', 'c'] }, { tags: ['b', 'c'] }), ['remove /tags/a 0> {"before":"a"}'])
  t.same(
    told(
      { pairs: [{ basis: 'a', n: 1 }, { basis: 'b' }] },
      { pairs: [{ basis: 'b' }, { basis: 'a', n: 2 }] },
    ).sort(),
    ['move /pairs/a 0>1 {}', 'replace /pairs/a/n {"before":1,"after":2}'].sort(),
  )
})

t.test('items without keys are told at their list', async (t) => {
  const one = { document: 'd', clauses: ['A-1'] }
  t.same(told({ notes: [one, one] }, { notes: [one, { ...one, note: 'x' }] }), [
    'remove /notes 1> {"before":{"document":"d","clauses":["A-1"]}}',
    'add /notes >1 {"after":{"document":"d","clauses":["A-1"],"note":"x"}}',
  ])
  t.same(told({ notes: [{ a: 1 }, { a: 2 }] }, { notes: [{ a: 2 }, { a: 1 }] }).length, 1)
  t.same(told({ tags: ['a', 'a', 'b'] }, { tags: ['a', 'b'] }), ['remove /tags 1> {"before":"a"}'])
  t.same(told({ pairs: [{ basis: 'a' }, { basis: 'a' }] }, { pairs: [{ basis: 'a' }] }).length, 1)
})

const any = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<Json>(null, 0, 1, true, '', 'a', 'b', 'a/b~', '0'),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.constantFrom('tags', 'pairs', 'notes', 'scope', 'basis', 'key', 'a/b', '~'),
      tie('value'),
      {
        maxKeys: 4,
        noNullPrototype: true,
      },
    ),
  ),
})).value as fc.Arbitrary<Json>

/** Another content made of a first one and a second one: items dropped, brought in and shuffled. */
const mixed = (one: Json, other: Json): fc.Arbitrary<Json> => {
  if (Array.isArray(one) && Array.isArray(other)) {
    const key = (item: unknown) => JSON.stringify(Object(item).key ?? Object(item).legalBasis ?? item)
    const all = [...one, ...other.filter((item) => !one.some((known) => key(known) === key(item)))]
    return fc
      .tuple(fc.shuffledSubarray([...all]), fc.boolean())
      .map(([some, kept]) => (kept ? [...one].reverse() : some))
  }
  if (
    typeof one !== 'object' ||
    one === null ||
    typeof other !== 'object' ||
    other === null ||
    Array.isArray(one)
  )
    return fc.constantFrom(one, other)
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])]
  const members = names.map((name) => {
    const [a, b]: (Json | undefined)[] = [Reflect.get(one, name), Reflect.get(other, name)]
    return a === undefined || b === undefined
      ? fc.constantFrom(a, b).map((value) => [name, value])
      : mixed(a, b).map((value) => [name, value])
  })
  return fc
    .tuple(...members)
    .map((made) => Object.fromEntries(made.filter(([, value]) => value !== undefined)) as Json)
}

function holds(schema: object, before: Json, after: Json): readonly Difference[] {
  const differences = diff(schema, before, after)
  assert.deepEqual(applied(schema, before, differences), after)
  assert.deepEqual(applied(schema, after, diff(schema, after, before)), before)
  assert.equal(differences.length === 0, JSON.stringify(sorted(before)) === JSON.stringify(sorted(after)))
  return differences
}

function sorted(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(sorted)
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, sorted(member as Json)]),
  )
}

t.test('applied to the one content the diff gives the other', async (t) => {
  const contents = arbitraries(
    { paths: {}, components: { schemas: {}, parameters: {}, responses: {}, headers: {} } },
    () => ['a', 'b', 'c', 'd'],
  )
  let moved = 0
  for (const { name, schema } of KINDS) {
    const content = contents(JSON.parse(JSON.stringify(schema))) as fc.Arbitrary<Json>
    const both = fc
      .tuple(content, content)
      .chain(([one, other]) => fc.tuple(fc.constant(one), mixed(one, other)))
    fc.assert(
      fc.property(both, ([one, other]) => {
        const differences = holds(schema, one, other)
        moved += differences.filter(({ op }) => op === 'move').length
      }),
      { numRuns: LONG ? 2_000 : 100 },
    )
    t.pass(name)
  }
  t.ok(moved > 10, `${moved} were moved`)
  fc.assert(
    fc.property(any, any, (one, other) => void holds(schema, { one }, { one: other })),
    { numRuns: LONG ? 50_000 : 3_000 },
  )
})
