// biome-ignore-all lint/suspicious/noThenProperty: a word of JSON Schema

import { each, purpose, relation, said } from './said.ts'
import { t } from './tap.ts'

each('a member is pointed at, whether it is wrong, missing or unknown', [
  {
    name: 'missing',
    schema: purpose,
    bad: { key: 'a' },
    says: ['/label: is required; give an object'],
    good: { key: 'a', label: {} },
  },
  {
    name: 'unknown',
    schema: purpose,
    bad: { key: 'a', label: {}, lable: 1 },
    says: ['/lable: is not a member of this object (did you mean label?)'],
    good: { key: 'a', label: {} },
  },
  {
    name: 'escaped',
    schema: purpose,
    bad: { key: 'a', label: {}, 'a/b': {} },
    says: ['/a~1b/c~0d: is required'],
    good: { key: 'a', label: {}, 'a/b': { 'c~d': 1 } },
  },
  {
    name: 'several at once',
    schema: purpose,
    bad: { key: 1, x: 1, y: 2 },
    says: [
      '/label: is required; give an object',
      '/x: is not a member of this object; known members: key, label, a/b',
      '/y: is not a member of this object; known members: key, label, a/b',
      '/key: must be a string; got 1',
    ],
    good: { key: '1', label: {} },
  },
  {
    name: 'unknown by pattern',
    schema: {
      type: 'object',
      patternProperties: { '^[a-z]{2}$': { type: 'string' } },
      additionalProperties: false,
    },
    bad: { sv: 'ja', swedish: 'ja' },
    says: ['/swedish: is not a member of this object; each name must be a match of ^[a-z]{2}$'],
    good: { sv: 'ja' },
  },
  {
    name: 'unknown in a composed object',
    schema: {
      allOf: [{ properties: { a: {} } }, { if: { required: ['a'] }, then: { properties: { b: {} } } }],
      properties: { c: {} },
      unevaluatedProperties: false,
    },
    bad: { a: 1, b: 1, c: 1, d: 1 },
    says: ['/d: is not a member of this object; known members: a, b, c'],
    good: { a: 1, b: 1, c: 1 },
  },
  {
    name: 'a name',
    schema: { type: 'object', propertyNames: { pattern: '^[a-z]+$', maxLength: 3 } },
    bad: { ab: 1, ABCD: 1 },
    says: ['/ABCD: has a name that is not allowed: it must be at most 3 characters; got 4'],
    good: { ab: 1 },
  },
])

each('a value is named with what it must be', [
  {
    name: 'type',
    schema: { type: 'integer' },
    bad: 1.5,
    says: [': must be a whole number; got 1.5'],
    good: 1,
  },
  {
    name: 'types',
    schema: { type: ['array', 'null'] },
    bad: {},
    says: [': must be a list or null; got an object'],
    good: null,
  },
  {
    name: 'enum',
    schema: relation,
    bad: 'both',
    says: [': must be one of sole, allocated, alternative, cumulative; got "both"'],
    good: 'sole',
  },
  {
    name: 'enum of another type',
    schema: relation,
    bad: [1, 2],
    says: [': must be one of sole, allocated, alternative, cumulative; got a list of 2 items'],
    good: 'sole',
  },
  { name: 'const', schema: { const: 'v1' }, bad: 'v2', says: [': must be v1; got "v2"'], good: 'v1' },
  {
    name: 'maxLength',
    schema: { maxLength: 64 },
    bad: 'a'.repeat(70),
    says: [': must be at most 64 characters; got 70'],
    good: 'a'.repeat(64),
  },
  {
    name: 'maxLength in code points',
    schema: { maxLength: 2 },
    bad: '😀😀a',
    says: [': must be at most 2 characters; got 3'],
    good: '😀😀',
  },
  {
    name: 'minLength',
    schema: { minLength: 1, pattern: '^a' },
    bad: '',
    says: [': must not be empty'],
    good: 'a',
  },
  {
    name: 'minLength 2',
    schema: { minLength: 2 },
    bad: 'a',
    says: [': must be at least 2 characters; got 1'],
    good: 'ab',
  },
  {
    name: 'pattern',
    schema: { pattern: '^[a-z]+$' },
    bad: 'A',
    says: [': must match ^[a-z]+$; got "A"'],
    good: 'a',
  },
  { name: 'minimum', schema: { minimum: 1 }, bad: 0, says: [': must be at least 1; got 0'], good: 1 },
  {
    name: 'maximum',
    schema: { maximum: 200 },
    bad: 201,
    says: [': must be at most 200; got 201'],
    good: 200,
  },
  {
    name: 'exclusive',
    schema: { exclusiveMinimum: 0, exclusiveMaximum: 1 },
    bad: 0,
    says: [': must be more than 0; got 0'],
    good: 0.5,
  },
  {
    name: 'exclusive maximum',
    schema: { exclusiveMaximum: 1 },
    bad: 1,
    says: [': must be less than 1; got 1'],
    good: 0,
  },
  {
    name: 'multipleOf',
    schema: { multipleOf: 5 },
    bad: 7,
    says: [': must be a multiple of 5; got 7'],
    good: 10,
  },
  {
    name: 'minItems',
    schema: { minItems: 1 },
    bad: [],
    says: [': must have at least 1 item; got 0'],
    good: [1],
  },
  {
    name: 'maxItems',
    schema: { maxItems: 2 },
    bad: [1, 2, 3],
    says: [': must have at most 2 items; got 3'],
    good: [1, 2],
  },
  {
    name: 'minProperties',
    schema: { minProperties: 1 },
    bad: {},
    says: [': must have at least 1 member; got 0'],
    good: { sv: '' },
  },
  {
    name: 'maxProperties',
    schema: { maxProperties: 1 },
    bad: { a: 1, b: 1 },
    says: [': must have at most 1 member; got 2'],
    good: {},
  },
  {
    name: 'uniqueItems',
    schema: { uniqueItems: true },
    bad: ['a', 'b', 'a'],
    says: ['/2: repeats /0; list each once'],
    good: ['a', 'b'],
  },
  {
    name: 'contains',
    schema: { contains: { const: 'sv' } },
    bad: ['en', 'da'],
    says: [': must have an item as asked: must be sv; got "en"'],
    good: ['en', 'sv'],
  },
  {
    name: 'a schema that allows nothing',
    schema: { properties: { a: false } },
    bad: { a: 1 },
    says: ['/a: is not allowed here; leave it out'],
    good: {},
  },
])

t.test('a long value is shown at no more than 80 characters, and never half a character', async (t) => {
  t.same(said({ const: 'a' }, 'b'.repeat(1000)), [`: must be a; got "${'b'.repeat(80)}…"`])
  t.same(said({ const: 'a' }, `${'b'.repeat(79)}😀😀`), [`: must be a; got "${'b'.repeat(79)}…"`])
  t.same(said({ const: 'a' }, 'a\n"b"'), [': must be a; got "a\\n\\"b\\""'])
})
