import type { FastifyRequest, HookHandlerDoneFunction } from 'fastify'
import type { Flaw } from '../domain/errors.ts'
import { RegisterError } from '../domain/errors.ts'
import { pointerTo } from '../domain/json-pointer.ts'
import { clipped } from '../domain/shown.ts'

/** The parameters of a query string, on an object without prototype; a repeated name has a list. */
export type Query = Record<string, string | string[]>

const mostFlaws = 20
const needsNoDecoding = /^[\w.~:,-]*$/
const refusals = new WeakMap<object, RegisterError>()

/**
 * For Fastify's `querystringParser`: the parameters as `readQueryString` has them. What that refuses is refused by
 * `refuseBadQuery` instead, since Fastify calls the parser where nothing catches: a throw would end the process.
 */
export function parseQueryString(text: string): Query {
  try {
    return readQueryString(text)
  } catch (error) {
    if (!(error instanceof RegisterError)) throw error
    const query: Query = Object.create(null)
    refusals.set(query, error)
    return query
  }
}

/** An `onRequest` hook that refuses with `invalid` the requests whose query string `parseQueryString` could not read. */
export function refuseBadQuery(
  request: FastifyRequest,
  _reply: unknown,
  done: HookHandlerDoneFunction,
): void {
  const { query } = request
  done(typeof query === 'object' && query !== null ? refusals.get(query) : undefined)
}

/**
 * Reads a query string strictly: `+` is a space, percent-encoding must be complete and decode to UTF-8 without NUL, or
 * it throws `invalid` and names the parameters. Neither counts nor knows them.
 */
export function readQueryString(text: string): Query {
  const query: Query = Object.create(null)
  const flaws: Flaw[] = []
  for (const pair of text.split('&')) {
    if (pair === '') continue
    const equals = pair.includes('=') ? pair.indexOf('=') : pair.length
    const rawName = pair.slice(0, equals)
    const rawValue = pair.slice(equals + 1)
    const badName = encodingFlaw(rawName)
    const badValue = encodingFlaw(rawValue)
    if (badName !== undefined) flaws.push(flaw(rawName, `has a name that ${badName}`))
    else if (badValue !== undefined) flaws.push(flaw(decoded(rawName), badValue))
    else add(query, decoded(rawName), decoded(rawValue))
    if (flaws.length === mostFlaws) break
  }
  const [first] = flaws
  if (first !== undefined)
    throw new RegisterError('invalid', `The query string cannot be read: ${first.pointer} ${first.detail}.`, {
      details: { errors: flaws },
    })
  return query
}

function add(query: Query, name: string, value: string): void {
  const present = query[name]
  if (present === undefined) query[name] = value
  else if (Array.isArray(present)) present.push(value)
  else query[name] = [present, value]
}

function encodingFlaw(raw: string): string | undefined {
  if (needsNoDecoding.test(raw)) return undefined
  if (/[^\x21-\x7e]/.test(raw)) return 'holds a character that must be percent-encoded as UTF-8; encode it'
  const [bad] = /%(?![0-9a-f]{2}).{0,2}/i.exec(raw) ?? []
  if (bad !== undefined) return `holds "${bad}", which is no percent-encoding; write a percent sign as %25`
  if (raw.includes('%00')) return 'holds the character U+0000, which no value can have; remove %00'
  try {
    decoded(raw)
    return undefined
  } catch {
    return `is not UTF-8 once decoded: "${clipped(raw)}"; percent-encode the UTF-8 bytes of the text`
  }
}

function decoded(raw: string): string {
  return needsNoDecoding.test(raw) ? raw : decodeURIComponent(raw.replaceAll('+', ' '))
}

function flaw(name: string, detail: string): Flaw {
  return { in: 'query', pointer: pointerTo([clipped(name)]), detail }
}
