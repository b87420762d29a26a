// What a document holds is for the tests to change in any way.
// biome-ignore lint/suspicious/noExplicitAny: see above
type Any = any

/** A text that is one of these words. */
export const word = (...words: string[]) => ({ type: 'string', enum: words })
const json = (name: string) => ({
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
})
/** A parameter of a query, optional. */
export const query = (name: string, schema: object) => ({ in: 'query', name, required: false, schema })
/** A condition: a member is there only with these types. */
export const only = (name: string, words: string[]) => ({
  anyOf: [{ not: { required: [name] } }, { properties: { type: { enum: words } } }],
  'x-message': `has ${name} only with type ${words}`,
})

/** An API with two paths, as the description of one release has it. */
export function released(): Any {
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

export interface Parts {
  readonly paths: Any
  readonly components: Any
  readonly things: Any
  readonly input: Any
  readonly thing: Any
  readonly schemas: Any
}
