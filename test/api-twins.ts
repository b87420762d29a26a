import { only, type Parts, query, word } from './small-api.ts'

/** Pairs of changes: what breaks programs, with what is told of it, and its twin that does not. */
export const TWINS: Readonly<Record<string, [(parts: Parts) => void, RegExp, (parts: Parts) => void]>> = {
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
    /^request Input\/type\/enum: no longer has "b"$/,
    ({ input }) => input.properties.type.enum.push('c'),
  ],
  'words in place of any text': [
    ({ input }) => Object.assign(input.properties.key, word('a')),
    /^request Input\/key\/enum: has "a"$/,
    ({ input }) => delete input.properties.type.enum,
  ],
  'a member that is needed': [
    ({ input }) =>
      Object.assign(input.properties, { label: { type: 'string' } }) && input.required.push('label'),
    /^request Input\/required: has "label"$/,
    ({ input }) => Object.assign(input.properties, { label: { type: 'string' } }),
  ],
  'a member that is needed by now': [
    ({ input }) => input.required.push('count'),
    /^request Input\/required: has "count"$/,
    ({ input }) => input.required.pop(),
  ],
  'a member of a body': [
    ({ input }) => delete input.properties.count,
    /^request Input\/count: is gone$/,
    ({ input }) => Object.assign(input.properties.parts.items.properties, { note: { type: 'string' } }),
  ],
  'a length': [
    ({ input }) => Object.assign(input.properties.key, { maxLength: 32 }),
    /^request Input\/key\/maxLength: is 32 instead of 64$/,
    ({ input }) => Object.assign(input.properties.key, { maxLength: 100 }),
  ],
  'a pattern': [
    ({ input }) => Object.assign(input.properties.key, { pattern: '^a$' }),
    /^request Input\/key\/pattern: is "\^a\$" instead of "\^\[a-z\]\+\$"$/,
    ({ input }) => delete input.properties.key.pattern,
  ],
  'a type of a body': [
    ({ input }) => Object.assign(input.properties.count, { type: 'string' }),
    /^request Input\/count\/type: is "string" instead of "integer"$/,
    ({ input }) =>
      Object.assign(input.properties, { count: { anyOf: [input.properties.count, { type: 'null' }] } }),
  ],
  'a bound': [
    ({ input }) => Object.assign(input.properties.parts, { minItems: 1 }),
    /^request Input\/parts\/minItems: has 1$/,
    ({ input }) => delete input.properties.parts.maxItems,
  ],
  'a body that may not be empty': [
    ({ things }) => Object.assign(things.post.requestBody, { required: true }),
    /^request required: has true$/,
    ({ input }) => Object.assign(input, { description: 'Other words.', title: 'Input', examples: [{}] }),
  ],
  'a condition of a member': [
    ({ input }) => input.allOf.push(only('parts', ['b'])),
    /^request Input: has parts only with type b$/,
    ({ input }) => Object.assign(input.properties, { note: {} }) && input.allOf.push(only('note', ['b'])),
  ],
  'a condition of a word': [
    ({ input }) =>
      input.allOf.push({ anyOf: [{ not: { properties: { type: word('b') } } }, { required: ['count'] }] }),
    /^request Input: \{"anyOf"/,
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
    /^request Input: \{"dependentRequired":\{"count":\["type"\]\}\}$/,
    ({ input }) => Object.assign(input, { dependentRequired: { later: ['type'] } }),
  ],
  'a member of an answer': [
    ({ thing }) => delete thing.properties.note,
    /^answer Thing\/note: is gone$/,
    ({ thing }) => Object.assign(thing.properties, { label: { type: 'string' } }),
  ],
  'a member that is always there': [
    ({ thing }) => thing.required.pop(),
    /^answer Thing\/required: no longer has "type"$/,
    ({ thing }) => thing.required.push('note'),
  ],
  'a type of an answer': [
    ({ thing }) => Object.assign(thing.properties.count, { type: 'string' }),
    /^answer Thing\/count\/type: is "string" instead of "integer"$/,
    ({ thing }) => thing.properties.type.enum.push('c'),
  ],
  'a type of an answer that may be any': [
    ({ thing }) => delete thing.properties.count.type,
    /^answer Thing\/count\/type: no longer has "integer"$/,
    ({ thing }) => thing.properties.type.enum.pop(),
  ],
  'null in an answer': [
    ({ thing }) =>
      Object.assign(thing.properties, { count: { anyOf: [{ type: 'integer' }, { type: 'null' }] } }),
    /^answer Thing\/count\/anyOf: is new$/,
    ({ thing }) => Object.assign(thing.properties.note, { maxLength: 10 }),
  ],
  'a media type': [
    ({ things }) => delete things.get.responses[200].content['application/yaml'],
    /^answer 200\/application\/yaml: is gone$/,
    ({ things }) =>
      Object.assign(things.get.responses[200].content, { 'text/csv': { schema: { type: 'string' } } }),
  ],
  'members of any name': [
    ({ input }) => Object.assign(input.properties.parts.items, { additionalProperties: false }),
    /^request Input\/parts\/additionalProperties: has false$/,
    ({ input }) => delete input.additionalProperties,
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
    /^answer Problem\/detail: is gone$/,
    ({ schemas }) => schemas.Problem.properties.code.enum.push('taken'),
  ],
}
