import type { Json } from '../src/domain/log/canonical.ts'
import { wholeEntries } from './whole-entries.ts'

export type Node = Record<string, Json>

/** Words for people; changing them breaks no program. */
const ANNOTATIONS = ['title', 'description', 'summary', 'examples']
/** What the comparison cannot judge: `changedConditions` looks at it. */
export const CONDITIONS = ['allOf', 'not', 'if', 'then', 'else', 'dependentRequired', 'propertyNames']

/**
 * What of an OpenAPI document programs depend on, as api-smart-diff can compare it: without words for people; without
 * conditions between members (it multiplies them out, which takes minutes); with problems once instead of at every
 * operation; and with parameters as the members of one more body, as which they are judged alike, and found by name.
 */
export function comparable(document: Node): Node {
  const { paths, components } = wholeEntries(document) as { paths: Node; components: Node }
  const operationsOf = (item: Node) =>
    Object.entries(item).map(([method, operation]) => [method, told(document, operation as Node)])
  const items = Object.entries(paths).map(([path, item]) => [
    path,
    Object.fromEntries(operationsOf(item as Node)),
  ])
  return plain({
    openapi: '3.1.1',
    info: { title: 'API', version: '1' },
    paths: { ...Object.fromEntries(items), 'all paths': { get: { responses: PROBLEMS } } },
    components,
  }) as Node
}

const PROBLEMS: Node = {
  default: { content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } },
}

function told(document: Node, { parameters = [], requestBody = {}, responses = {} }: Node): Node {
  const known = (parameters as Json[]).map((parameter) => resolved(document, parameter) as Node)
  const sections = ['path', 'query', 'header'].map((section) => {
    const own = known.filter((parameter) => parameter.in === section)
    const properties = Object.fromEntries(own.map(({ name, schema = {} }) => [String(name), schema]))
    const required = own.filter((parameter) => parameter.required === true).map(({ name }) => String(name))
    return [section, { schema: { type: 'object', properties, required } }]
  })
  const { content = {}, ...body } = requestBody as { content?: Node }
  const answers = Object.entries(responses as Node).filter(([status]) => !/^[45]/.test(status))
  return {
    requestBody: { ...body, content: { ...content, ...Object.fromEntries(sections) } },
    responses: Object.fromEntries(answers),
  }
}

/** A part without annotations and conditions. `isMap`: its members have names of the API's own, and no keywords. */
function plain(part: Json, isMap = false): Json {
  if (Array.isArray(part)) return part.map((each: Json) => plain(each))
  if (typeof part !== 'object' || part === null) return part
  const kept = Object.entries(part as Node).filter(([name]) => isMap || !isLeftOut(name, part as Node))
  return Object.fromEntries(
    kept.map(([name, member]) => [
      name,
      plain(member, !isMap && ['properties', 'paths', 'headers'].includes(name)),
    ]),
  )
}

function isLeftOut(keyword: string, schema: Node): boolean {
  if (ANNOTATIONS.includes(keyword) || CONDITIONS.includes(keyword) || keyword.startsWith('x-')) return true
  // Beside a type these are conditions; without one they are what the value can be.
  return (keyword === 'anyOf' || keyword === 'oneOf') && 'type' in schema
}

/** What stands at a path of a document, through the references on the way; undefined where there is nothing. */
export function standing(document: Node, path: readonly (string | number)[]): Json | undefined {
  return path.reduce<Json | undefined>((at, name) => {
    const holder = resolved(document, at)
    return typeof holder === 'object' && holder !== null ? (holder as Node)[name] : undefined
  }, document)
}

/** What a reference refers to; anything else is itself. */
export function resolved(document: Node, part: Json | undefined): Json | undefined {
  const reference = (part as Node | null | undefined)?.$ref
  return typeof reference === 'string'
    ? resolved(document, standing(document, reference.split('/').slice(1)))
    : part
}
