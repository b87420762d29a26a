import { readFile } from 'node:fs/promises'
import t from 'tap'
import { breakingChanges } from '../scripts/breaking-changes.ts'
import { breakingReport } from '../scripts/breaking-report.ts'

// What a document holds is for the tests to change in any way.
// biome-ignore lint/suspicious/noExplicitAny: see above
type Any = any

const word = (...words: string[]) => ({ type: 'string', enum: words })
const json = (name: string) => ({
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
})
const query = (name: string, schema: object) => ({ in: 'query', name, required: false, schema })
const only = (name: string, words: string[]) => ({
  anyOf: [{ not: { required: [name] } }, { properties: { type: { enum: words } } }],
  'x-message': `has ${name} only with type ${words}`,
})

/** An API with two paths, as the description of one release has it. */
function released(): Any {
  const headers = { ETag: { schema: { type: 'string' } } }
  return {
    openapi: '3.1.1',
    info: { title: 'API', version: '1' },
    paths: {
      '/things': {
        get: {
          parameters: [
            query('limit', { type: 'integer', maximum: 200 }),
            query('sort', word('key', '-key')),
            query('tag', { type: 'array', items: word('a', 'b') }),
          ],
          responses: {
            200: {
              headers,
              content: { ...json('Page').content, 'application/yaml': { schema: { type: 'string' } } },
            },
            404: json('Problem'),
          },
        },
        post: { requestBody: json('Input'), responses: { 201: json('Thing'), 400: json('Problem') } },
      },
      '/other': { delete: { responses: { 204: { description: 'Done.' } } } },
    },
    components: {
      schemas: {
        Input: {
          type: 'object',
          description: 'What is written.',
          additionalProperties: false,
          required: ['key'],
          properties: {
            key: { type: 'string', maxLength: 64, pattern: '^[a-z]+$' },
            type: word('a', 'b'),
            count: { type: 'integer', minimum: 0 },
            parts: {
              type: 'array',
              maxItems: 5,
              items: { type: 'object', properties: { key: { type: 'string' } } },
            },
          },
          allOf: [only('count', ['a'])],
        },
        Thing: {
          type: 'object',
          required: ['key', 'type'],
          properties: {
            key: { type: 'string' },
            type: word('a', 'b'),
            note: { type: 'string' },
            count: { type: 'integer' },
          },
        },
        Page: {
          type: 'object',
          required: ['data'],
          properties: {
            data: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/Thing' }, { $ref: '#/components/schemas/EntryPart' }],
              },
            },
          },
        },
        EntryPart: { type: 'object', properties: {} },
        Problem: {
          type: 'object',
          required: ['code'],
          properties: { code: word('stale', 'gone'), detail: { type: 'string' } },
        },
      },
    },
  }
}

interface Parts {
  readonly paths: Any
  readonly components: Any
  readonly things: Any
  readonly input: Any
  readonly thing: Any
  readonly schemas: Any
}

/** The texts of what breaks when the document is changed so. */
function broken(change: (parts: Parts) => void): string[] {
  const document = released()
  const { paths, components } = document
  const { schemas } = components
  change({ paths, components, things: paths['/things'], input: schemas.Input, thing: schemas.Thing, schemas })
  return breakingChanges(released(), document).map(({ change }) => change)
}

/** Pairs of changes: what breaks programs, with what is told of it, and its twin that does not. */
const TWINS: Readonly<Record<string, [(parts: Parts) => void, RegExp, (parts: Parts) => void]>> = {
  'a path': [
    ({ paths }) => delete paths['/other'],
    /^DELETE \/other is gone$/,
    ({ paths }) => Object.assign(paths, { '/new': paths['/other'] }),
  ],
  'a method': [
    ({ things }) => delete things.post,
    /^POST \/things is gone$/,
    ({ things }) => Object.assign(things, { delete: { responses: { 204: {} } } }),
  ],
  'a parameter': [
    ({ things }) => things.get.parameters.pop(),
    /^request tag: is gone$/,
    ({ things }) => things.get.parameters.unshift(query('clause', { type: 'string' })),
  ],
  'a parameter that is needed': [
    ({ things }) => things.get.parameters.push({ ...query('clause', { type: 'string' }), required: true }),
    /^request required: has "clause"$/,
    ({ things }) => things.get.parameters.reverse(),
  ],
  'a parameter that is needed by now': [
    ({ things }) => Object.assign(things.get.parameters[0], { required: true }),
    /^request required: has "limit"$/,
    ({ things }) => delete things.get.parameters[0].schema.maximum,
  ],
  'a word of a parameter': [
    ({ things }) => things.get.parameters[1].schema.enum.shift(),
    /^request sort\/enum: no longer has "key"$/,
    ({ things }) => things.get.parameters[1].schema.enum.unshift('label'),
  ],
  'a word in a list': [
    ({ things }) => things.get.parameters[2].schema.items.enum.shift(),
    /^request tag\/enum: no longer has "a"$/,
    ({ things }) => things.get.parameters[2].schema.items.enum.push('c'),
  ],
  'a bound of a parameter': [
    ({ things }) => Object.assign(things.get.parameters[0].schema, { maximum: 100 }),
    /^request limit\/maximum: is 100 instead of 200$/,
    ({ things }) => Object.assign(things.get.parameters[0].schema, { maximum: 300 }),
  ],
  'a word of a body': [
    ({ input }) => input.properties.type.enum.pop(),
    /^request type\/enum: no longer has "b"$/,
    ({ input }) => input.properties.type.enum.push('c'),
  ],
  'words in place of any text': [
    ({ input }) => Object.assign(input.properties.key, word('a')),
    /^request key\/enum: has "a"$/,
    ({ input }) => delete input.properties.type.enum,
  ],
  'a member that is needed': [
    ({ input }) =>
      Object.assign(input.properties, { label: { type: 'string' } }) && input.required.push('label'),
    /^request required: has "label"$/,
    ({ input }) => Object.assign(input.properties, { label: { type: 'string' } }),
  ],
  'a member that is needed by now': [
    ({ input }) => input.required.push('count'),
    /^request required: has "count"$/,
    ({ input }) => input.required.pop(),
  ],
  'a member of a body': [
    ({ input }) => delete input.properties.count,
    /^request count: is gone$/,
    ({ input }) => Object.assign(input.properties.parts.items.properties, { note: { type: 'string' } }),
  ],
  'a length': [
    ({ input }) => Object.assign(input.properties.key, { maxLength: 32 }),
    /^request key\/maxLength: is 32 instead of 64$/,
    ({ input }) => Object.assign(input.properties.key, { maxLength: 100 }),
  ],
  'a pattern': [
    ({ input }) => Object.assign(input.properties.key, { pattern: '^a$' }),
    /^request key\/pattern: is "\^a\$" instead of "\^\[a-z\]\+\$"$/,
    ({ input }) => delete input.properties.key.pattern,
  ],
  'a type of a body': [
    ({ input }) => Object.assign(input.properties.count, { type: 'string' }),
    /^request count\/type: is "string" instead of "integer"$/,
    ({ input }) =>
      Object.assign(input.properties, { count: { anyOf: [input.properties.count, { type: 'null' }] } }),
  ],
  'a bound': [
    ({ input }) => Object.assign(input.properties.parts, { minItems: 1 }),
    /^request parts\/minItems: has 1$/,
    ({ input }) => delete input.properties.parts.maxItems,
  ],
  'a body that may not be empty': [
    ({ things }) => Object.assign(things.post.requestBody, { required: true }),
    /^request required: has true$/,
    ({ input }) => Object.assign(input, { description: 'Other words.', title: 'Input', examples: [{}] }),
  ],
  'a condition of a member': [
    ({ input }) => input.allOf.push(only('parts', ['b'])),
    /^request body: has parts only with type b$/,
    ({ input }) => Object.assign(input.properties, { note: {} }) && input.allOf.push(only('note', ['b'])),
  ],
  'a condition of a word': [
    ({ input }) =>
      input.allOf.push({ anyOf: [{ not: { properties: { type: word('b') } } }, { required: ['count'] }] }),
    /^request body: \{"anyOf"/,
    ({ input }) =>
      input.allOf.push({ anyOf: [{ not: { properties: { type: word('c') } } }, { required: ['count'] }] }),
  ],
  'a condition of items': [
    ({ input }) => Object.assign(input.properties.parts, { 'x-unique-by': 'key' }),
    /^request parts: \{"x-unique-by":"key"\}$/,
    ({ input }) => input.allOf.pop(),
  ],
  'a member that another needs': [
    ({ input }) => Object.assign(input, { dependentRequired: { count: ['type'] } }),
    /^request body: \{"dependentRequired":\{"count":\["type"\]\}\}$/,
    ({ input }) => Object.assign(input, { dependentRequired: { later: ['type'] } }),
  ],
  'a member of an answer': [
    ({ thing }) => delete thing.properties.note,
    /^answer note: is gone$/,
    ({ thing }) => Object.assign(thing.properties, { label: { type: 'string' } }),
  ],
  'a member that is always there': [
    ({ thing }) => thing.required.pop(),
    /^answer required: no longer has "type"$/,
    ({ thing }) => thing.required.push('note'),
  ],
  'a type of an answer': [
    ({ thing }) => Object.assign(thing.properties.count, { type: 'string' }),
    /^answer count\/type: is "string" instead of "integer"$/,
    ({ thing }) => thing.properties.type.enum.push('c'),
  ],
  'null in an answer': [
    ({ thing }) =>
      Object.assign(thing.properties, { count: { anyOf: [{ type: 'integer' }, { type: 'null' }] } }),
    /^answer count\/anyOf: is new$/,
    ({ thing }) => Object.assign(thing.properties.note, { maxLength: 10 }),
  ],
  'a media type': [
    ({ things }) => delete things.get.responses[200].content['application/yaml'],
    /^answer 200\/application\/yaml: is gone$/,
    ({ things }) =>
      Object.assign(things.get.responses[200].content, { 'text/csv': { schema: { type: 'string' } } }),
  ],
  'a status': [
    ({ things }) => Object.assign(things.post, { responses: { 202: things.post.responses[201] } }),
    /^answer 201: is gone$/,
    ({ things }) => Object.assign(things.post.responses, { 202: things.post.responses[201] }),
  ],
  'a header': [
    ({ things }) => delete things.get.responses[200].headers.ETag,
    /^answer 200\/headers\/ETag: is gone$/,
    ({ things }) =>
      Object.assign(things.get.responses[200].headers, { Link: { schema: { type: 'string' } } }),
  ],
  'a member of problems': [
    ({ schemas }) => delete schemas.Problem.properties.detail,
    /^answer detail: is gone$/,
    ({ schemas }) => schemas.Problem.properties.code.enum.push('taken'),
  ],
}

t.test('what breaks programs is found and named; what is like it and does not is let through', async (t) => {
  for (const [name, [bad, told, good]] of Object.entries(TWINS)) {
    const changes = broken(bad)
    t.ok(
      changes.some((change) => told.test(change)),
      name,
      { changes },
    )
    t.same(broken(good), [], `${name}, harmless`)
  }
  t.same(
    broken(() => {}),
    [],
  )
})

t.test('what operations share may move among the components, and entries come in part', async (t) => {
  const moved = broken(({ things, schemas, components }) => {
    const [limit] = things.get.parameters
    Object.assign(schemas, { Word: schemas.Thing.properties.type })
    schemas.Thing.properties.type = { $ref: '#/components/schemas/Word' }
    things.get.parameters[0] = { $ref: '#/components/parameters/limit' }
    Object.assign(components, { parameters: { limit } })
  })
  t.same(moved, [])
  const whole = broken(({ schemas }) => {
    schemas.Page.properties.data.items = { $ref: '#/components/schemas/Thing' }
  })
  t.same(whole, [])
})

t.test('one change is told once, with the places it is at and a cure, unless it is accepted', async (t) => {
  const document = released()
  delete document.components.schemas.Thing.properties.note
  delete document.paths['/other']
  const found = breakingChanges(released(), document)
  const report = breakingReport(found, [])
  t.match(
    report,
    /^breaks: answer data\/note: is gone\n {2}at GET \/things and 1 more\n {2}Go on answering it\.$/m,
  )
  t.match(report, /^breaks: DELETE \/other is gone\n {2}at DELETE \/other\n {2}Keep it beside/m)
  t.match(report, /openapi\/accepted\.json/)
  const accepted = found.map(({ change }) => ({ change, why: 'Nobody reads it.' }))
  t.equal(breakingReport(found, accepted), '')
  t.match(breakingReport([], accepted.slice(0, 1)), /^openapi\/accepted\.json names what there is not/)
})

t.test('the API breaks nothing that its last release promised', async (t) => {
  const [current, last, accepted] = await Promise.all(
    ['openapi.json', 'released.json', 'accepted.json'].map(async (name) =>
      JSON.parse(await readFile(new URL(`../../openapi/${name}`, import.meta.url), 'utf8')),
    ),
  )
  t.equal(breakingReport(breakingChanges(last, current), accepted), '')
  for (const { why } of accepted) t.ok(why.length > 10)
})
