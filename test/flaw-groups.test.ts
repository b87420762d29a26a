// biome-ignore-all lint/suspicious/noThenProperty: a word of JSON Schema
import { each } from './said.ts'

const rule = { dependentRequired: { period: ['trigger', 'anchor'] } }

each('conditions make one readable flaw', [
  {
    name: 'dependentRequired',
    schema: rule,
    bad: { period: 'P1Y', anchor: 1 },
    says: ['/trigger: is required when /period is given'],
    good: { trigger: 1 },
  },
  {
    name: 'dependentRequired, deeper',
    schema: { items: rule },
    bad: [{ period: 1 }],
    says: [
      '/0/trigger: is required when /0/period is given',
      '/0/anchor: is required when /0/period is given',
    ],
    good: [{}],
  },
  {
    name: 'a constant',
    schema: {
      if: { properties: { type: { const: 'identified' } }, required: ['type'] },
      then: { required: ['name'] },
    },
    bad: { type: 'identified' },
    says: ['/name: is required when /type is identified'],
    good: { type: 'unidentified' },
  },
  {
    name: 'several constants',
    schema: {
      if: { properties: { type: { enum: ['a', 'b'] } } },
      then: { properties: { n: { minimum: 1 } } },
    },
    bad: { type: 'a', n: 0 },
    says: ['/n: must be at least 1; got 0 when /type is a or b'],
    good: { type: 'c', n: 0 },
  },
  {
    name: 'presence',
    schema: { items: { if: { required: ['period'] }, then: { required: ['trigger'] } } },
    bad: [{ period: 1 }],
    says: ['/0/trigger: is required when /0/period is given'],
    good: [{ trigger: 1 }],
  },
  {
    name: 'after other faults of the same object',
    schema: { allOf: [{ required: ['x', 'a'] }], if: { required: ['a'] }, then: { required: ['b'] } },
    bad: { a: 1 },
    says: ['/x: is required', '/b: is required when /a is given'],
    good: { x: 1, a: 1, b: 1 },
  },
  {
    name: 'another condition, and its other branch',
    schema: {
      if: { properties: { n: { minimum: 1 } } },
      then: { required: ['a'] },
      else: { required: ['b'] },
    },
    bad: { n: 0 },
    says: ['/b: is required'],
    good: { n: 1, a: 1 },
  },
  {
    name: 'not one',
    schema: { not: { required: ['a'] } },
    bad: { a: 1 },
    says: ['/a: is not allowed here; leave it out'],
    good: {},
  },
  {
    name: 'not together',
    schema: { not: { required: ['a', 'b'] } },
    bad: { a: 1, b: 1 },
    says: [': must not have a and b together; leave one out'],
    good: { a: 1 },
  },
  {
    name: 'not that',
    schema: { not: { const: 5 } },
    bad: 5,
    says: [': is not allowed here; change it or leave it out'],
    good: 6,
  },
])

const message = 'say why there is none'

each('x-message replaces what its keyword says', [
  {
    name: 'if, at the one place',
    schema: { if: { required: ['a'] }, then: { required: ['b'] }, 'x-message': message },
    bad: { a: 1 },
    says: [`/b: ${message}`],
    good: { a: 1, b: 1 },
  },
  {
    name: 'if, at the object when there are several places',
    schema: {
      properties: { o: { if: { required: ['a'] }, then: { required: ['b', 'c'] }, 'x-message': message } },
    },
    bad: { o: { a: 1 } },
    says: [`/o: ${message}`],
    good: { o: {} },
  },
  {
    name: 'anyOf',
    schema: { anyOf: [{ minimum: 5 }, { maximum: 1 }], 'x-message': message },
    bad: 3,
    says: [`: ${message}`],
    good: 5,
  },
  {
    name: 'oneOf',
    schema: { oneOf: [{ minimum: 5 }, { maximum: 7 }], 'x-message': message },
    bad: 6,
    says: [`: ${message}`],
    good: 5 - 1,
  },
  {
    name: 'not',
    schema: { not: { required: ['a'] }, 'x-message': message },
    bad: { a: 1 },
    says: [`: ${message}`],
    good: {},
  },
  {
    name: 'pattern, and no other',
    schema: { type: 'string', pattern: '^a', maxLength: 2, 'x-message': message },
    bad: 'bcd',
    says: [': must be at most 2 characters; got 3', `: ${message}; got "bcd"`],
    good: 'ab',
  },
  {
    name: 'in one of several conditions',
    schema: {
      allOf: [
        { if: { required: ['a'] }, then: { required: ['b'] }, 'x-message': message },
        { required: ['c'] },
      ],
    },
    bad: { a: 1 },
    says: [`/b: ${message}`, '/c: is required'],
    good: { c: 1 },
  },
])
