import { clientTypes } from '../scripts/client-types.ts'
import { t } from './tap.ts'

const text = { type: 'string' }
const part = { $ref: '#/components/schemas/EntryPart' }
const json = (schema: object) => ({ content: { 'application/json': { schema } } })
const meta = { $ref: '#/components/schemas/Meta' }

const document = {
  openapi: '3.1.1',
  info: { title: 'API', version: '1' },
  paths: {
    '/things': {
      get: {
        operationId: 'getThing',
        parameters: [{ $ref: '#/components/parameters/limit' }],
        responses: {
          200: {
            description: 'It.',
            headers: { ETag: { schema: text } },
            ...json({ anyOf: [{ $ref: '#/components/schemas/ThingEntry' }, part] }),
          },
          204: { description: 'None.' },
          304: { description: 'Known.' },
          404: {
            description: 'No.',
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
          },
        },
      },
    },
  },
  components: {
    parameters: { limit: { in: 'query', name: 'limit', schema: { type: 'integer' } } },
    schemas: {
      Meta: {
        title: 'Meta',
        type: 'object',
        required: ['revision'],
        properties: { revision: { type: 'integer' } },
      },
      Thing: {
        title: 'Thing',
        type: 'object',
        required: ['key', 'title'],
        properties: {
          key: text,
          title: { ...text, description: 'What it is called.' },
          examples: { type: 'array', items: text },
        },
        examples: [{ key: 'a', title: 'A' }],
        allOf: [{ anyOf: [{ not: { required: ['key'] } }, { required: ['examples'] }] }],
      },
      ThingEntry: {
        title: 'ThingEntry',
        type: 'object',
        required: ['meta', 'key', 'title'],
        properties: { meta, key: text, title: text, examples: { type: 'array', items: text } },
      },
      EntryPart: { title: 'EntryPart', type: 'object', properties: {} },
      Problem: { title: 'Problem', type: 'object', required: ['code'], properties: { code: text } },
    },
  },
}

t.test('the types of a client have what it asks and gets, once', async (t) => {
  const types = await clientTypes(document)
  t.match(types, /\/things": \{\n {4}get: operations\["getThing"\];\n {2}\};/)
  t.match(types, /limit\?: components\["parameters"\]\["limit"\];/)
  t.match(
    types,
    /Thing: \{\n {6}key: string;\n {6}\/\*\* @description What it is called. \*\/\n {6}title: string;\n {6}examples\?: string\[\];\n {4}\};/,
  )
  t.match(
    types,
    /ThingEntry: \{\n {6}meta: components\["schemas"\]\["Meta"\];\n {4}\} & components\["schemas"\]\["Thing"\];/,
  )
  t.match(
    types,
    /200: \{\n {8}content: \{\n {10}"application\/json": components\["schemas"\]\["ThingEntry"\];/,
    'whole',
  )
  t.match(types, /204: \{\n {8}content\?: never;/)
  t.match(types, /default: components\["responses"\]\["Problem"\];/)
  t.notMatch(types, /304|404|ETag|unknown/)
})
