import type { InjectOptions } from 'fastify'
import { findKind } from '../src/register/kinds.ts'
import type { Operation } from './described.ts'
import type { Side, TwoRegisters } from './two-registers.ts'

type Query = Readonly<Record<string, string | readonly string[]>>

/** What differs from the request that an operation is asked with. */
export interface Changes {
  readonly path?: Readonly<Record<string, string>>
  readonly query?: Query
  readonly headers?: Readonly<Record<string, string>>
  readonly payload?: object
}

export const INSIDE = '/v1/registers/{register}/'

/** The kind of entry that an operation is about; undefined for what is about more. */
export const kindOf = ({ path }: Operation): string | undefined =>
  findKind(path.slice(INSIDE.length).split('/', 1)[0] ?? '')?.name

/** An operation without what differs between kinds: `PUT {kind}/{key}`. */
export function shapeOf(operation: Operation): string {
  const { method, path } = operation
  const inside = path.slice(INSIDE.length)
  const kind = kindOf(operation)
  return `${method} ${kind === undefined ? inside : inside.replace(kind, '{kind}')}`
}

export const has = ({ parameters = [] }: Operation, name: string): boolean =>
  parameters.some((parameter) => parameter.name === name)

type Payload = (side: Side, two: TwoRegisters, kind: string) => object

/** What each operation with a body is sent. */
const PAYLOADS: Readonly<Record<string, Payload>> = {
  'POST commits': (side, { chosen }) => ({
    changes: [{ op: 'put', kind: 'contexts', content: side.content('contexts', chosen('contexts')) }],
  }),
  'PUT file': (side, { chosen }) => ({
    register: side.register,
    contexts: [side.content('contexts', chosen('contexts'))],
  }),
  'POST {kind}': (side, { chosen }, kind) => ({ ...side.content(kind, chosen(kind)), key: freshKey(kind) }),
  'PUT {kind}/{key}': (side, { chosen }, kind) => side.content(kind, chosen(kind)),
  'PATCH {kind}/{key}': () => ({ notes: 'Some other notes.' }),
  'POST {kind}/{key}/replacements': (side, { entries, chosen }, kind) => {
    const other = entries.find((each) => each.kind.name === kind && each.content.key !== chosen(kind))
    return { with: side.id(other?.content.key ?? 'none') }
  },
  'PUT {kind}/{key}/legal-bases/{legalBasis}': (side, two) => firstPair(side, two),
  'POST {kind}/{key}/editions': () => ({ text: 'Om en text' }),
  'PUT {kind}/{key}/editions/{edition}/text': () => ({ text: 'Om en text' }),
  'POST {kind}/{key}/editions/{edition}/clauses': () => ({
    clauses: [{ code: 'NEW-1', type: 'admin', quote: 'Om' }],
  }),
  'POST checks/purpose-legal-bases': (side, two) => ({
    pairs: [{ purpose: side.id(two.chosen('purposes')), legalBasis: firstPair(side, two).legalBasis }],
  }),
  'POST checks/citations': (side, { chosen }) => ({
    citations: [{ address: `purposes/${side.id(chosen('purposes'))}` }],
  }),
}

const freshKey = (kind: string) => (kind === 'settings' ? 'register' : 'fresh')

/** The first pair of the purpose that paths name. */
export function firstPair(side: Side, { chosen }: TwoRegisters): { readonly legalBasis: string } {
  const [pair] = Reflect.get(side.content('purposes', chosen('purposes')), 'legalBases')
  return pair
}

/** The first edition of the document that paths name. */
export const firstEdition = (side: Side, { chosen }: TwoRegisters): string =>
  Reflect.get(side.content('documents', chosen('documents')), 'editions')[0].key

/** Query parameters without which an operation is not answered. */
const NEEDED: Query = { q: 'kunder', bucket: 'kinds:purposes', from: '1' }

/** A request of an operation in one of the registers that changes nothing. Throws when there is no row for its body. */
export function requestOf(
  operation: Operation,
  side: Side,
  two: TwoRegisters,
  changes: Changes = {},
): InjectOptions {
  const { method, path, parameters = [], requestBody } = operation
  const kind = kindOf(operation) ?? ''
  const own: Readonly<Record<string, string>> = {
    register: side.register,
    key: keyOf(side, two, kind),
    legalBasis: path.endsWith('{legalBasis}') ? firstPair(side, two).legalBasis : '',
    edition: path.includes('{edition}') ? firstEdition(side, two) : '',
    version: '1',
    revision: '1',
  }
  const paths = { ...own, ...changes.path }
  const needed = parameters.flatMap(({ in: place, required, name }) =>
    place === 'query' && required === true ? [[name, NEEDED[name] ?? '']] : [],
  )
  const query = {
    ...(has(operation, 'supersedes') && { edition: 'fresh', language: 'sv' }),
    ...Object.fromEntries(needed),
    ...(has(operation, 'dryRun') && { dryRun: 'true' }),
    ...changes.query,
  }
  const payload = requestBody === undefined ? undefined : (changes.payload ?? payloadOf(operation, side, two))
  return {
    method,
    url: path.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent(Reflect.get(paths, name))),
    query: mutable(query),
    headers: {
      ...(has(operation, 'if-match') && { 'if-match': '*' }),
      ...(payload !== undefined && { 'content-type': Object.keys(requestBody?.content ?? {})[0] }),
      ...changes.headers,
    },
    ...(payload !== undefined && { payload: JSON.stringify(payload) }),
  }
}

const keyOf = (side: Side, { chosen }: TwoRegisters, kind: string) =>
  kind === 'settings' ? 'register' : side.id(chosen(kind))

/** The body that an operation is sent when nothing else is told. */
export function payloadOf(operation: Operation, side: Side, two: TwoRegisters): object {
  const payload = PAYLOADS[shapeOf(operation)]
  if (payload === undefined) throw new Error(`there is no row for the body of ${shapeOf(operation)}`)
  return payload(side, two, kindOf(operation) ?? '')
}

const mutable = (query: Query): Record<string, string | string[]> =>
  Object.fromEntries(
    Object.entries(query).map(([name, value]) => [name, typeof value === 'string' ? value : [...value]]),
  )
