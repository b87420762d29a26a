import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { fullFormats } from 'ajv-formats/dist/formats.js'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { formats } from '../src/domain/formats.ts'
import { pointerTo } from '../src/domain/json-pointer.ts'
import { headerFlaws, jsonOf, notAllowedFlaws, unknownParameters } from './described-exchange.ts'
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

/** Headers that an answer may have, by their names in lower case. */
export type Headers = Readonly<Record<string, { readonly schema: Schema }>>

interface Response {
  readonly description: string
  readonly headers?: Headers
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

interface ToldResponse extends Omit<Response, 'headers'> {
  readonly headers?: Named<Told<{ readonly schema: Schema }>>
}

/** An operation as the document has it: what operations share is told by reference. */
interface ToldOperation extends Omit<Operation, 'parameters' | 'responses' | 'method' | 'path'> {
  readonly parameters?: readonly Told<Parameter>[]
  readonly responses: Named<Told<ToldResponse>>
}

export interface OpenApi {
  readonly openapi: string
  readonly paths: Named<Named<ToldOperation>>
  readonly components: {
    readonly schemas: Named<Schema>
    readonly parameters: Named<Parameter>
    readonly responses: Named<ToldResponse>
    readonly headers: Named<{ readonly schema: Schema }>
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
      responses: mapped(responses, (told) => {
        const { headers = {}, ...response } = found(told, components.responses)
        return { ...response, headers: mapped(headers, (each) => found(each, components.headers), lowerCase) }
      }),
      path,
      method: method.toUpperCase() as Operation['method'],
    })),
  )
}

const lowerCase = (name: string) => name.toLowerCase()

/** The object with its members changed, and perhaps their names. */
const mapped = <T, U>(
  members: Named<T>,
  change: (value: T) => U,
  rename = (name: string) => name,
): Named<U> =>
  Object.fromEntries(Object.entries(members).map(([name, value]) => [rename(name), change(value)]))

function found<T extends object>(told: Told<T>, named: Named<T>): T {
  if (!('$ref' in told)) return told
  const component = named[told.$ref.split('/').at(-1) ?? '']
  if (component === undefined) throw new Error(`there is no ${told.$ref}`)
  return component
}

/** The document of answers to requests without `fields`: they are never parts of entries. */
const ofWholeEntries = (document: OpenApi): OpenApi =>
  JSON.parse(JSON.stringify(document), (_, value) => {
    const { anyOf } = Object(value)
    const isOrPart =
      Array.isArray(anyOf) && anyOf.some(({ $ref }) => $ref === '#/components/schemas/EntryPart')
    return isOrPart ? anyOf[0] : value
  })

/** Statuses that are answered before any operation is reached, or by the service as a whole. */
const ANYWHERE = new Set([400, 401, 403, 405, 406, 408, 413, 415, 421, 429, 431, 500, 503])

/** Where in a document stands what a path of it leads to, which may be a reference, or what refers to one. */
function placeOf(document: OpenApi, path: readonly string[]): readonly string[] {
  const { $ref } = Object(path.reduce((holder: unknown, name) => Reflect.get(Object(holder), name), document))
  return typeof $ref === 'string' ? placeOf(document, $ref.split('/').slice(1)) : path
}

/** Says of answers what the OpenAPI document does not say of them; nothing when they are as it describes. */
export function answersAsIn(document: OpenApi) {
  const ajv = new Ajv2020({
    strict: false,
    // Compiles the many schemas eight times as fast, at no cost to the checks.
    inlineRefs: false,
    code: { optimize: false },
    formats: {
      ...Object.fromEntries(Object.entries(formats).map(([name, { has }]) => [name, has])),
      'uri-reference': fullFormats['uri-reference'],
    },
  })
    .addSchema(document, 'openapi')
    .addSchema(ofWholeEntries(document), 'whole')
  const checks = new Map<string, ValidateFunction>()
  const checkAt = (name: 'openapi' | 'whole', path: readonly string[]): ValidateFunction => {
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

  const methodsAt = (url: string) =>
    operations.flatMap(({ pattern, method }) => (pattern.test(url.split('?', 1)[0] ?? '') ? [method] : []))

  const flawsIn = (method: string, url: string, answer: Answer): string[] => {
    const { status, headers, text, body } = answer
    const [type = ''] = String(headers['content-type'] ?? '').split(';', 1)
    const check = (...path: string[]) => {
      if (method === 'HEAD') return text === '' ? [] : ['has a body']
      const found = checkAt(/[?&]fields=/.test(url) ? 'openapi' : 'whole', placeOf(document, path))
      return found(type.endsWith('json') ? body : text) ? [] : [ajv.errorsText(found.errors)]
    }
    const operation = operationOf(method === 'HEAD' ? 'GET' : method, url)
    if (operation === undefined)
      return [400, 404, 405].includes(status) && type === 'application/problem+json'
        ? [...notAllowedFlaws(methodsAt(url), answer), ...check('components', 'schemas', 'Problem')]
        : [`is not described, and answered ${status} as ${type}`]
    const range = ANYWHERE.has(status) ? `${String(status)[0]}XX` : 'none'
    const code = String(status) in operation.responses ? String(status) : range
    const response = operation.responses[code]
    if (response === undefined) return [`status ${status} is not described`]
    const flaws = headerFlaws(headers, response.headers)
    if (text === '' && headers['preference-applied'] === 'return=minimal') return flaws
    if (response.content === undefined) return text === '' && type === '' ? flaws : [...flaws, 'has a body']
    if (!(type in response.content)) return [...flaws, `media type ${type} is not described`]
    const told = ['paths', operation.path, operation.method.toLowerCase(), 'responses', code]
    return [...flaws, ...check(...placeOf(document, told), 'content', type, 'schema')]
  }

  /** What a request that was accepted has that the document does not describe. */
  const flawsOfAccepted = ({ method = 'GET', url, payload }: InjectOptions): string[] => {
    const operation = operationOf(method, String(url))
    const type = Object.keys(operation?.requestBody?.content ?? {})[0]
    const sent = payload === undefined ? undefined : jsonOf(payload)
    const flaws = operation === undefined ? [] : unknownParameters(operation, String(url))
    if (operation === undefined || type === undefined || sent === undefined) return flaws
    const at = ['paths', operation.path, method.toLowerCase(), 'requestBody', 'content', type, 'schema']
    const check = checkAt('openapi', placeOf(document, at))
    return check(sent) ? flaws : [...flaws, `was accepted: ${ajv.errorsText(check.errors)}`]
  }
  return { operationOf, flawsIn, flawsOfAccepted }
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
  const { operationOf, flawsIn, flawsOfAccepted } = answersAsIn(document)
  const answered = new Map<string, Set<number>>()
  const flaws: string[] = []
  const request: TestService['request'] = async (options) => {
    const answer = await service.request(options)
    const [method, url] = [options.method ?? 'GET', String(options.url)]
    const id = operationOf(method, url)?.operationId ?? 'none'
    answered.set(id, (answered.get(id) ?? new Set()).add(answer.status))
    const asked = answer.status < 300 ? flawsOfAccepted(options) : []
    for (const flaw of [...asked, ...flawsIn(method, url, answer)])
      flaws.push(`${method} ${url}: ${answer.status} ${flaw}`)
    return answer
  }
  return { ...service, document, answered, flaws, request }
}
