import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import type { Json } from '../src/domain/log/canonical.ts'
import { wholeEntries } from './whole-entries.ts'

type Node = Record<string, Json>

const HEADING = `/** The types of the API: \`npm run openapi\` writes this file, from what openapi/openapi.json says. */

`
const NAMES = ['title', 'examples']
/** What a schema may say of its members beside their types. */
const CONDITIONS = ['allOf', 'anyOf', 'oneOf', 'not', 'dependentRequired', 'propertyNames']
const PROBLEM = '#/components/responses/Problem'

/**
 * The TypeScript types of an OpenAPI document for a client. What a client has no use for is left out, or its size would
 * be three times as much: the headers of answers, what each status says of a problem, and conditions between members.
 */
export async function clientTypes(document: object): Promise<string> {
  const source: Node = wholeEntries(JSON.parse(JSON.stringify(document)))
  const { schemas = {}, parameters = {} } = source.components as Record<string, Node>
  for (const item of Object.values(source.paths as Node))
    for (const operation of Object.values(item as Node)) thinOut(operation as Node)
  source.components = {
    schemas: Object.fromEntries(
      Object.entries(schemas).map(([name, schema]) => [name, plain(schemas, name, schema as Node)]),
    ),
    parameters,
    responses: {
      Problem: {
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  }
  const nodes = await openapiTS(source as unknown as OpenAPI3, { silent: true })
  return HEADING + compact(astToString(nodes))
}

/** Leaves the answers that hold what was asked for; all others are problems, and alike. */
function thinOut(operation: Node): void {
  const answers = Object.entries(operation.responses as Node).filter(([status]) => status.startsWith('2'))
  for (const [, answer] of answers) delete (answer as Node).headers
  operation.responses = { ...Object.fromEntries(answers), default: { $ref: PROBLEM } }
}

/** A component; one that is a content with its meta refers to the content, whose members are not said again. */
function plain(schemas: Node, name: string, schema: Node): Json {
  const [, content = ''] = /^(.+)(?:Entry|Input)$/.exec(name) ?? []
  const { meta } = (schema.properties ?? {}) as Node
  if (!(content in schemas) || meta === undefined) return withoutConditions(schema)
  const required = (schema.required as string[]).filter((member) => member === 'meta')
  return {
    allOf: [{ type: 'object', properties: { meta }, required }, { $ref: `#/components/schemas/${content}` }],
  }
}

/** A schema without its title, its examples, and what it says beside its type. */
function withoutConditions(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(withoutConditions)
  if (typeof schema !== 'object' || schema === null) return schema
  const { properties, ...rest } = schema as Node
  const kept = Object.entries(rest).filter(
    ([keyword]) => !NAMES.includes(keyword) && !('type' in rest && CONDITIONS.includes(keyword)),
  )
  return {
    ...Object.fromEntries(kept.map(([keyword, value]) => [keyword, withoutConditions(value)])),
    ...(properties !== undefined && {
      properties: Object.fromEntries(
        Object.entries(properties as Node).map(([name, member]) => [name, withoutConditions(member)]),
      ),
    }),
  }
}

/** Without members that are never there and blocks that say nothing; indented as the project is. */
const compact = (types: string): string =>
  types
    .replaceAll(/^ +(?!content)\w+\?: never;\n/gm, '')
    .replaceAll(/^ +parameters: \{\n +\};\n/gm, '')
    .replaceAll(/^ +headers: \{\n +\[name: string\]: unknown;\n +\};\n/gm, '')
    .replaceAll(/^ +/gm, (spaces) => ' '.repeat(Math.ceil(spaces.length / 2)))
