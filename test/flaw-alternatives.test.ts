import Type from 'typebox'
import { each, purpose, relation } from './said.ts'

const nullable = (schema: object) => ({ anyOf: [schema, { type: 'null' }] })

each('what may be null has the faults of what it is when it is not', [
  {
    name: 'type',
    schema: nullable({ type: 'string' }),
    bad: 5,
    says: [': must be a string or null; got 5'],
    good: null,
  },
  {
    name: 'length',
    schema: nullable({ type: 'string', maxLength: 2 }),
    bad: 'abc',
    says: [': must be at most 2 characters; got 3'],
    good: 'ab',
  },
  {
    name: 'enum',
    schema: nullable(relation),
    bad: 'both',
    says: [': must be one of sole, allocated, alternative, cumulative, null; got "both"'],
    good: null,
  },
  {
    name: 'an object',
    schema: { properties: { contact: nullable(purpose) } },
    bad: { contact: { key: 'a', x: 1 } },
    says: [
      '/contact/label: is required; give an object',
      '/contact/x: is not a member of this object; known members: key, label, a/b',
    ],
    good: { contact: null },
  },
  {
    name: 'by reference',
    schema: { anyOf: [{ $ref: '#/$defs/purpose' }, { type: 'null' }], $defs: { purpose } },
    bad: { key: 'a' },
    says: ['/label: is required; give an object'],
    good: null,
  },
])

const consent = {
  type: 'object',
  required: ['ground', 'text'],
  properties: { ground: { const: 'consent' }, text: { type: 'string' } },
}
const contract = {
  type: 'object',
  required: ['ground', 'party'],
  properties: { ground: { const: 'contract' }, party: { type: 'string' } },
}

each('alternatives make one readable flaw', [
  {
    name: 'constants, as TypeBox writes a union',
    schema: Type.Union([Type.Literal('a'), Type.Literal('b'), Type.Null()]),
    bad: 'c',
    says: [': must be one of a, b, null; got "c"'],
    good: 'b',
  },
  {
    name: 'types',
    schema: { anyOf: [{ type: 'string' }, { type: 'array' }, { enum: [1, 2] }] },
    bad: 5,
    says: [': must be a string or a list or 1, 2; got 5'],
    good: 2,
  },
  {
    name: 'the type tells which is meant',
    schema: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
    bad: ['a', 5],
    says: ['/1: must be a string; got 5'],
    good: ['a'],
  },
  {
    name: 'a constant member tells which is meant',
    schema: { anyOf: [consent, contract] },
    bad: { ground: 'contract' },
    says: ['/party: is required; give a string'],
    good: { ground: 'contract', party: 'a' },
  },
  {
    name: 'the same under oneOf',
    schema: { oneOf: [consent, contract] },
    bad: { ground: 'consent', text: 1 },
    says: ['/text: must be a string; got 1'],
    good: { ground: 'consent', text: 'a' },
  },
  {
    name: 'no constant fits',
    schema: { anyOf: [consent, contract] },
    bad: { ground: 'x' },
    says: ['/ground: must be one of consent, contract; got "x"'],
    good: { ground: 'consent', text: 'a' },
  },
  {
    name: 'nothing tells',
    schema: {
      anyOf: [
        { required: ['a', 'b'], properties: { a: {} } },
        { required: ['c'], properties: { c: {} } },
      ],
    },
    bad: {},
    says: [': fits none of the 2 allowed forms; in the nearest, /c is required'],
    good: { c: 1 },
  },
  {
    name: 'at least one member',
    schema: { anyOf: [{ required: ['period'] }, { required: ['criterion', 'trigger'] }] },
    bad: {},
    says: [': must have one of: period, criterion and trigger'],
    good: { period: 1 },
  },
  {
    name: 'exactly one member',
    schema: { oneOf: [{ required: ['a'] }, { required: ['b'] }] },
    bad: { a: 1, b: 1 },
    says: [': must have exactly one of: a, b'],
    good: { a: 1 },
  },
  {
    name: 'more than one form',
    schema: { oneOf: [{ properties: { a: { type: 'string' } } }, { properties: { b: { type: 'string' } } }] },
    bad: {},
    says: [': fits more than one of the allowed forms; leave out what belongs to the others'],
    good: { a: 1, b: 'b' },
  },
  {
    name: 'within each other',
    schema: { properties: { list: nullable({ type: 'array', items: nullable(purpose) }) } },
    bad: { list: [null, { key: 'a' }, 5] },
    says: ['/list/1/label: is required; give an object', '/list/2: must be an object or null; got 5'],
    good: { list: [null] },
  },
  {
    name: 'beside other faults of the same object',
    schema: {
      required: ['x'],
      properties: { y: { type: 'string' } },
      anyOf: [{ required: ['a'] }, { required: ['b'] }],
    },
    bad: { y: 1 },
    says: [': must have one of: a, b', '/x: is required', '/y: must be a string; got 1'],
    good: { x: 1, a: 1 },
  },
])
