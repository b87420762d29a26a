import type { InjectOptions } from 'fastify'
import type { Headers, Operation } from './described.ts'
import type { Answer } from './harness.ts'

const OUR_HEADERS = [
  'etag',
  'location',
  'link',
  'register-revision',
  'retry-after',
  'dry-run',
  'preference-applied',
  'idempotency-replayed',
  'ratelimit',
  'ratelimit-policy',
  'x-request-id',
  'www-authenticate',
]

/** What is wrong with the headers of an answer: those of ours that are not described, or not as described. */
export const headerFlaws = (headers: Answer['headers'], described: Headers = {}): string[] =>
  OUR_HEADERS.flatMap((name) => {
    const value = headers[name]
    if (value === undefined) return []
    const schema = described[name]?.schema
    if (schema === undefined) return [`the header ${name} is not described`]
    const isAsDescribed = schema.type === 'integer' ? /^\d+$/.test(String(value)) : value !== ''
    return isAsDescribed ? [] : [`the header ${name} is ${value}`]
  })

/** What is wrong with a 405 at an address that has these methods: its `Allow` names them, and only them. */
export function notAllowedFlaws(methods: readonly string[], { status, headers }: Answer): string[] {
  if (status !== 405 || methods.length === 0) return []
  const wanted = methods.includes('GET') ? ['HEAD', ...methods] : methods
  const allowed = String(headers.allow ?? '').split(', ')
  return wanted.toSorted().join() === allowed.toSorted().join()
    ? []
    : [`Allow is ${headers.allow}, not ${wanted}`]
}

/** Parameters of a query that an operation does not describe. */
export function unknownParameters({ parameters = [] }: Operation, url: string): string[] {
  const known = new Set(parameters.flatMap((each) => (each.in === 'query' ? [each.name] : [])))
  return [...new URL(url, 'http://x').searchParams.keys()].flatMap((name) =>
    known.has(name) ? [] : [`was accepted with the parameter ${name}`],
  )
}

/** The JSON value of a body; undefined when it is none, but YAML. */
export function jsonOf(payload: NonNullable<InjectOptions['payload']>): unknown {
  if (typeof payload === 'object' && !Buffer.isBuffer(payload)) return payload
  const text = String(payload)
  return /^\s*[[{"]/.test(text) ? JSON.parse(text) : undefined
}
