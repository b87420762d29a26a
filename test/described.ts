import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { fullFormats } from 'ajv-formats/dist/formats.js'
import type { FastifyInstance } from 'fastify'
import { formats } from '../src/domain/formats.ts'
import { pointerTo } from '../src/domain/json-pointer.ts'
import type { Answer, TestService } from './harness.ts'

/** A JSON Schema, as far as tests look into one. */
export interface Schema {
  readonly [keyword: string]: unknown
}

export interface Parameter {
  readonly in: 'path' | 'query' | 'header'
  readonly name: string
  readonly required?: boolean
  readonly schema: Schema
}

interface Response {
  readonly description: string
  readonly headers?: Readonly<Record<string, unknown>>
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>
}

/** One operation of the OpenAPI document, with its method and path. */
export interface Operation {
  readonly operationId: string
  readonly summary: string
  readonly tags: readonly string[]
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
  readonly responses: Readonly<Record<string, Response>>
  /** Whether a credential is needed, and the roles that may ask. */
  readonly security: readonly object[]
  readonly 'x-roles'?: readonly string[]
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: string
}

/** Something of the document, or where it stands among the components. */
type Told<T> = T | { readonly $ref: string }
type Named<T> = Readonly<Record<string, T>>

/** An operation as the document has it: what operations share is told by reference. */
interface ToldOperation extends Omit<Operation, 'parameters' | 'responses' | 'method' | 'path'> {
  readonly parameters?: readonly Told<Parameter>[]
  readonly responses: Named<Told<Response>>
}

export interface OpenApi {
  readonly openapi: string
  readonly paths: Named<Named<ToldOperation>>
  readonly components: {
    readonly schemas: Named<Schema>
    readonly parameters: Named<Parameter>
    readonly responses: Named<Response>
  }
}

/** The OpenAPI document of a service. */
export const documentOf = (app: FastifyInstance): OpenApi => JSON.parse(JSON.stringify(app.swagger()))

/** The operations of a document, with what they refer to in its place. */
export function operationsOf({ paths, components }: OpenApi): Operation[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, { parameters = [], responses, ...operation }]) => ({
      ...operation,
      parameters: parameters.map((each) => found(each, components.parameters)),
      responses: Object.fromEntries(
        Object.entries(responses).map(([status, each]) => [status, found(each, components.responses)]),
      ),
      path,
      method: method.toUpperCase() as Operation['method'],
    })),
  )
}

function found<T extends object>(told: Told<T>, named: Named<T>): T {
  if (!('$ref' in told)) return told
  const component = named[told.$ref.split('/').at(-1) ?? '']
  if (component === undefined) throw new Error(`there is no ${told.$ref}`)
  return component
}

const OUR_HEADERS = [
  'etag',
  'location',
  'link',
  'register-revision',
  'ratelimit',
  'ratelimit-policy',
  'retry-after',
  'dry-run',
  'preference-applied',
  'idempotency-replayed',
  'x-request-id',
  'www-authenticate',
]

/** The document of answers to requests without `fields`: they are never parts of entries. */
const ofWholeEntries = (document: OpenApi): OpenApi =>
  JSON.parse(JSON.stringify(document), (_, value) => {
    const { anyOf } = Object(value)
    const isOrPart =
      Array.isArray(anyOf) && anyOf.some(({ $ref }) => $ref === '#/components/schemas/EntryPart')
    return isOrPart ? anyOf[0] : value
  })

/** Says of answers what the OpenAPI document does not say of them; nothing when they are as it describes. */
export function answersAsIn(document: OpenApi) {
  const ajv = new Ajv2020({
    strict: false,
    formats: {
      ...Object.fromEntries(Object.entries(formats).map(([name, { has }]) => [name, has])),
      'uri-reference': fullFormats['uri-reference'],
    },
  })
    .addSchema(document, 'openapi')
    .addSchema(ofWholeEntries(document), 'whole')
  const checks = new Map<string, ValidateFunction>()
  const checkAt = (name: 'openapi' | 'whole', path: string[]): ValidateFunction => {
    const $ref = `${name}#${encodeURI(pointerTo(path))}`
    const check = checks.get($ref) ?? ajv.compile({ $ref })
    checks.set($ref, check)
    return check
  }
  const operations = operationsOf(document).map((operation) => ({
    ...operation,
    pattern: new RegExp(`^${operation.path.replaceAll(/\{\w+\}/g, '[^/]*')}$`),
  }))
  const operationOf = (method: string, url: string) => {
    const [path = ''] = url.split('?', 1)
    return operations.find((each) => each.method === method && each.pattern.test(path))
  }

  const flawsIn = (method: string, url: string, { status, headers, text, body }: Answer): string[] => {
    const [type = ''] = String(headers['content-type'] ?? '').split(';', 1)
    const check = (...path: string[]) => {
      const found = checkAt(/[?&]fields=/.test(url) ? 'openapi' : 'whole', path)
      return found(type.endsWith('json') ? body : text) ? [] : [ajv.errorsText(found.errors)]
    }
    const operation = operationOf(method, url)
    if (operation === undefined)
      return (status === 404 || status === 405) && type === 'application/problem+json'
        ? check('components', 'schemas', 'Problem')
        : [`is not described, and answered ${status} as ${type}`]
    const code = String(status) in operation.responses ? String(status) : `${String(status)[0]}XX`
    const response = operation.responses[code]
    if (response === undefined) return [`status ${status} is not described`]
    const described = Object.keys(response.headers ?? {}).map((name) => name.toLowerCase())
    const extra = OUR_HEADERS.filter((name) => headers[name] !== undefined && !described.includes(name))
    const flaws = extra.map((name) => `the header ${name} is not described`)
    if (text === '' && headers['preference-applied'] === 'return=minimal') return flaws
    if (response.content === undefined) return text === '' && type === '' ? flaws : [...flaws, 'has a body']
    if (!(type in response.content)) return [...flaws, `media type ${type} is not described`]
    const told = document.paths[operation.path]?.[method.toLowerCase()]?.responses[code]
    const at =
      told !== undefined && '$ref' in told
        ? told.$ref.split('/').slice(1)
        : ['paths', operation.path, method.toLowerCase(), 'responses', code]
    return [...flaws, ...check(...at, 'content', type, 'schema')]
  }
  return { operationOf, flawsIn }
}

/** A service whose every answer is held against its own document; `answered` has the statuses of each operation. */
export interface Recorded extends TestService {
  readonly document: OpenApi
  readonly answered: ReadonlyMap<string, ReadonlySet<number>>
  /** What was not as described: method, address, status, and why. */
  readonly flaws: readonly string[]
}

export function recorded(service: TestService): Recorded {
  const document = documentOf(service.app)
  const { operationOf, flawsIn } = answersAsIn(document)
  const answered = new Map<string, Set<number>>()
  const flaws: string[] = []
  const request: TestService['request'] = async (options) => {
    const answer = await service.request(options)
    const [method, url] = [options.method ?? 'GET', String(options.url)]
    const id = operationOf(method, url)?.operationId ?? 'none'
    answered.set(id, (answered.get(id) ?? new Set()).add(answer.status))
    for (const flaw of flawsIn(method, url, answer)) flaws.push(`${method} ${url}: ${answer.status} ${flaw}`)
    return answer
  }
  return { ...service, document, answered, flaws, request }
}
