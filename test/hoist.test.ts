import type { Flaw } from '../src/domain/errors.ts'
import { hoist } from '../src/domain/hoist.ts'
import { compileCheck } from '../src/domain/validate.ts'
import { KINDS } from '../src/register/kinds.ts'
import { RegisterFile } from '../src/register/register-file.ts'
import { t } from './tap.ts'

const label = { title: 'Label', type: 'object', additionalProperties: { type: 'string' } }

t.test('a titled sub-schema becomes a reference, and the root stays where it is', async (t) => {
  const { root, components } = hoist(
    { title: 'Purpose', type: 'object', properties: { label, tags: { type: 'array', items: label } } },
    '#/$defs/',
  )
  t.strictSame(root, {
    title: 'Purpose',
    type: 'object',
    properties: {
      label: { $ref: '#/$defs/Label' },
      tags: { type: 'array', items: { $ref: '#/$defs/Label' } },
    },
  })
  t.strictSame(components, { Label: label })
})

t.test('a titled schema in a titled schema is a reference there too', async (t) => {
  const pair = { title: 'Pair', type: 'object', properties: { necessity: label } }
  const { root, components } = hoist({ type: 'array', items: pair }, '#/x/')
  t.strictSame(root, { type: 'array', items: { $ref: '#/x/Pair' } })
  t.strictSame(components.Pair, { ...pair, properties: { necessity: { $ref: '#/x/Label' } } })
})

t.test('titled schemas are found under every keyword that holds schemas', async (t) => {
  const ref = { $ref: '#/Label' }
  for (const keyword of [
    'items',
    'additionalProperties',
    'contains',
    'not',
    'if',
    'then',
    'else',
    'propertyNames',
  ])
    t.strictSame(hoist({ [keyword]: label }, '#/').root, { [keyword]: ref })
  for (const keyword of ['allOf', 'anyOf', 'oneOf', 'prefixItems'])
    t.strictSame(hoist({ [keyword]: [label, true] }, '#/').root, { [keyword]: [ref, true] })
  for (const keyword of ['properties', 'patternProperties', 'dependentSchemas', '$defs'])
    t.strictSame(hoist({ [keyword]: { a: label } }, '#/').root, { [keyword]: { a: ref } })
})

t.test('a member called title, and titles in examples and constants, are no titles of schemas', async (t) => {
  const schema = {
    properties: { title: { type: 'string' }, of: { const: { title: 'Notice' } } },
    examples: [{ title: 'Notice', properties: { a: { title: 'Example' } } }],
    default: { title: 'None' },
    'x-note': { title: 'Note' },
  }
  t.strictSame(hoist(schema, '#/'), { root: schema, components: {} })
})

t.test('two different schemas with one title are refused by name, the order of members aside', async (t) => {
  const other = { additionalProperties: { type: 'string' }, type: 'object', title: 'Label' }
  t.strictSame(hoist({ anyOf: [label, other] }, '#/').components, { Label: label })
  t.throws(() => hoist({ anyOf: [label, { ...label, type: 'string' }] }, '#/'), {
    message: 'two different schemas have the title Label; give one of them another title',
  })
})

t.test('a title that cannot stand in a reference is refused', async (t) => {
  t.throws(() => hoist({ items: { title: 'A label' } }, '#/'), { message: /"A label" cannot be part/ })
})

t.test('what is given is left as it was', async (t) => {
  const schema = { items: { ...label } }
  hoist(schema, '#/')
  t.strictSame(schema, { items: label })
})

t.test('of an OpenAPI document the schemas are hoisted, and titles of other things stay', async (t) => {
  const prefix = '#/components/schemas/'
  const content = { 'application/json': { schema: label, example: { title: 'Label', schema: label } } }
  const document = {
    openapi: '3.1.1',
    info: { title: 'Registry', version: '1' },
    paths: {
      '/v1/labels': {
        post: {
          parameters: [{ name: 'q', in: 'query', schema: { type: 'string' } }],
          requestBody: { content },
          responses: {
            200: { content: { 'application/json': { schema: { type: 'array', items: label } } } },
          },
        },
      },
    },
    components: { schemas: { Other: { type: 'object', properties: { label } } }, headers: {} },
  }
  const { root, components } = hoist(document, prefix)
  const ref = { $ref: `${prefix}Label` }
  t.strictSame(components, { Other: { type: 'object', properties: { label: ref } }, Label: label })
  t.match(root, {
    info: { title: 'Registry' },
    paths: {
      '/v1/labels': {
        post: {
          parameters: [{ schema: { type: 'string' } }],
          requestBody: {
            content: { 'application/json': { schema: ref, example: { title: 'Label', schema: label } } },
          },
          responses: { 200: { content: { 'application/json': { schema: { type: 'array', items: ref } } } } },
        },
      },
    },
  })
  t.strictSame(root.components, { headers: {} })
})

t.test('every kind is a definition of the register file, and validates there as it does alone', async (t) => {
  const { root, components } = hoist(RegisterFile, '#/$defs/')
  for (const { singular } of KINDS) t.ok(components[singular] ?? components[`${singular}s`], singular)
  t.notMatch(JSON.stringify(root), '"title":"Label"')
  const hoisted = compileCheck({ ...root, $defs: components })
  const whole = compileCheck(RegisterFile)
  const good = { register: 'x', contexts: [{ key: 'a', label: { en: 'A' } }] }
  const bad = { register: 'x', contexts: [{ key: 'a', label: { en: 'A' }, x: 1 }], purposes: [{ key: 'B' }] }
  t.strictSame(hoisted(good), [])
  // What is expected in place of a missing member is not looked up where that is a reference.
  const told = (flaws: readonly Flaw[]) =>
    flaws.map(({ pointer, detail }) => [pointer, detail.replace(/^(is required); give .*/, '$1')])
  t.strictSame(told(hoisted(bad)), told(whole(bad)))
  t.equal(whole(bad).length, 3)
})
