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
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: string
}

export interface OpenApi {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

/** The OpenAPI document of a service. */
export const documentOf = (app: FastifyInstance): OpenApi => JSON.parse(JSON.stringify(app.swagger()))

export function operationsOf({ paths }: OpenApi): Operation[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      ...operation,
      path,
      method: method.toUpperCase() as Operation['method'],
    })),
  )
}

const OUR_HEADERS = [
  'etag',
  'location',
  'link',
  'register-revision',
  'retry-after',
  'dry-run',
  'x-request-id',
]

/** Says of answers what the OpenAPI document does not say of them; nothing when they are as it describes. */
export function answersAsIn(document: OpenApi) {
  const ajv = new Ajv2020({
    strict: false,
    formats: {
      ...Object.fromEntries(Object.entries(formats).map(([name, { has }]) => [name, has])),
      'uri-reference': fullFormats['uri-reference'],
    },
  }).addSchema(document, 'openapi')
  const checks = new Map<string, ValidateFunction>()
  const checkAt = (...path: string[]): ValidateFunction => {
    const $ref = `openapi#${encodeURI(pointerTo(path))}`
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
      const found = checkAt(...path)
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
    if (response.content === undefined) return text === '' && type === '' ? flaws : [...flaws, 'has a body']
    if (!(type in response.content)) return [...flaws, `media type ${type} is not described`]
    const at = ['paths', operation.path, method.toLowerCase(), 'responses', code, 'content', type, 'schema']
    return [...flaws, ...check(...at)]
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
