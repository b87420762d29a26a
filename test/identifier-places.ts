import type { InjectOptions } from 'fastify'
import { CANARY, canaried, neverExisted } from './canary.ts'
import type { Operation, Parameter } from './described.ts'
import type { TestService } from './harness.ts'
import { type Changes, firstEdition, has, kindOf, payloadOf, requestOf } from './register-requests.ts'
import { NO_REVISION, type Side, THEIR_REVISION, type TwoRegisters } from './two-registers.ts'

/** A place of a request that takes an identifier. */
export interface Place {
  readonly name: string
  /** An identifier that theirs has, and one that never existed, of the same length. */
  readonly theirs: string
  readonly unknown: string
  readonly ask: (side: Side, id: string) => InjectOptions
}

export interface World {
  readonly service: TestService
  readonly two: TwoRegisters
}

type Find = (world: World, operation: Operation, parameter: Parameter) => Promise<Place[]>

/** Parameters that name nothing of a register. */
const NAMELESS = new Set(['limit', 'prefer', 'register', 'article', 'sheet', 'language', 'address', 'format'])

/** Every place of an operation's path, query and headers that takes an identifier; `Idempotency-Key` has a test of its own. */
export async function placesOfParameters(world: World, operation: Operation): Promise<Place[]> {
  const places: Place[] = []
  for (const parameter of operation.parameters ?? []) {
    if (parameter.name === 'idempotency-key' || isNameless(parameter)) continue
    const find = BY_NAME[parameter.name] ?? (parameter.schema.type === 'array' ? filter : undefined)
    if (find === undefined)
      throw new Error(
        `${operation.operationId} has the parameter ${parameter.name}, of which there is no row`,
      )
    places.push(...(await find(world, operation, parameter)))
  }
  return places
}

/** Flags, dates, and words of lists that are the same in all registers. */
function isNameless({ name, schema }: Parameter): boolean {
  const { type, format, enum: words } = { ...schema, ...Object(schema.items) }
  return (
    NAMELESS.has(name) ||
    type === 'boolean' ||
    words !== undefined ||
    /^date/.test(format ?? '') ||
    name === 'fields'
  )
}

const one = (
  operation: Operation,
  name: string,
  theirs: string,
  unknown: string,
  ask: Place['ask'],
): Place[] => [{ name: `${operation.operationId}, ${name}`, theirs, unknown, ask }]

/** A place for which theirs has no identifier. */
const untold = ({ operationId }: Operation, name: string): Place => ({
  name: `${operationId}, ${name}`,
  theirs: '',
  unknown: '',
  ask: () => {
    throw new Error(`theirs has no identifier for ${operationId}, ${name}`)
  },
})

const path: Find = async ({ two }, operation, { name }) => {
  // Settings have the same key in all registers.
  if (kindOf(operation) === 'settings') return []
  const kind = name === 'legalBasis' ? 'legal-bases' : (kindOf(operation) ?? '')
  const plain = name === 'legalBasis' ? firstPairOf(two) : two.chosen(kind)
  const theirs = canaried(plain)
  const ask: Place['ask'] = (side, id) => {
    const payload = operation.method === 'PUT' ? payloadOf(operation, side, two) : {}
    const named = name in payload ? { payload: { ...payload, [name]: id } } : {}
    return requestOf(operation, side, two, { path: { [name]: id }, ...named })
  }
  const places = one(operation, `path ${name}`, theirs, neverExisted(theirs), ask)
  if (operation.method !== 'PUT' || !has(operation, 'if-none-match')) return places
  // Where there is nothing yet, a PUT makes it.
  const create: Place['ask'] = (side, id) => {
    const asked = ask(side, id)
    const others = Object.entries({ ...asked.headers }).filter(([name]) => name !== 'if-match')
    return { ...asked, headers: { ...Object.fromEntries(others), 'if-none-match': '*' } }
  }
  return [...places, ...one(operation, `path ${name}, created`, theirs, neverExisted(theirs), create)]
}

/** An edition of theirs: as a part of the address, or as one that another takes the place of or is named like. */
const edition: Find = async ({ two }, operation, { in: place, name }) => {
  const theirs = firstEdition(two.theirs, two)
  return one(operation, `${place} ${name}`, theirs, neverExisted(theirs), (side, id) =>
    requestOf(operation, side, two, place === 'path' ? { path: { [name]: id } } : { query: { [name]: id } }),
  )
}

const firstPairOf = ({ ours, chosen }: TwoRegisters): string =>
  Reflect.get(ours.content('purposes', chosen('purposes')), 'legalBases')[0].legalBasis

/** A revision that theirs has and ours has not; as the whole parameter. */
const revision: Find = async ({ two }, operation, { in: place, name }) =>
  one(operation, `${place} ${name}`, String(THEIR_REVISION), String(NO_REVISION), (side, id) => {
    const given = { [name]: id }
    const changes: Record<Parameter['in'], Changes> = {
      path: { path: given },
      query: { query: given },
      header: { headers: given },
    }
    return requestOf(operation, side, two, changes[place])
  })

const ifMatch: Find = async ({ two }, operation) =>
  one(operation, 'If-Match', `"${THEIR_REVISION}"`, `"${NO_REVISION}"`, (side, id) =>
    requestOf(operation, side, two, { headers: { 'if-match': id } }),
  )

/** The ETag that theirs is answered with; on writes only `*` means anything. */
const ifNoneMatch: Find = async ({ service, two }, operation) => {
  if (operation.method !== 'GET') return []
  const { headers } = await service.request(requestOf(operation, two.theirs, two))
  const tag = String(headers.etag)
  const unknown = tag.replace(/\d+/, (own) => (own === String(THEIR_REVISION) ? String(NO_REVISION) : own))
  return one(operation, 'If-None-Match', tag, unknown, (side, id) =>
    requestOf(operation, side, two, { headers: { 'if-none-match': id } }),
  )
}

/** The cursor that the first page of theirs ends with; empty where that is the last. */
const cursor: Find = async ({ service, two }, operation) => {
  const query = { limit: '1' }
  const { body } = await service.request(requestOf(operation, two.theirs, two, { query }))
  if (typeof body.nextCursor !== 'string') return [untold(operation, 'cursor')]
  const theirs: string = body.nextCursor
  const place = JSON.parse(Buffer.from(theirs, 'base64url').toString(), (_, value) => {
    if (typeof value === 'string') return neverExisted(value)
    return value === THEIR_REVISION ? NO_REVISION : value
  })
  const unknown = Buffer.from(JSON.stringify(place)).toString('base64url')
  return one(operation, 'cursor', theirs, unknown, (side, id) =>
    requestOf(operation, side, two, { query: { ...query, cursor: id } }),
  )
}

const words: Find = async ({ two }, operation) =>
  one(operation, 'query q', CANARY, neverExisted(CANARY), (side, id) =>
    requestOf(operation, side, two, { query: { q: id } }),
  )

/** The first identifiers of theirs for which a filter lets anything of theirs pass; empty when there are none. */
const filter: Find = async ({ service, two }, operation, { name, schema }) => {
  const { pattern = '', maxLength = Number.POSITIVE_INFINITY }: { pattern?: string; maxLength?: number } =
    Object(schema.items)
  const fits = new RegExp(pattern)
  const most = Number(schema.maxItems)
  const candidates = identifiersOf(two).filter((each) => each.length <= maxLength && fits.test(each))
  const ask: Place['ask'] = (side, ids) =>
    requestOf(operation, side, two, { query: { [name]: ids.split('\n') } })
  for (let from = 0; from < candidates.length; from += most) {
    const theirs = candidates.slice(from, from + most).join('\n')
    const { body } = await service.request(ask(two.theirs, theirs))
    if (body.data.length > 0) return one(operation, `query ${name}`, theirs, neverExisted(theirs), ask)
  }
  return [untold(operation, `query ${name}`)]
}

const known = new WeakMap<TwoRegisters, readonly string[]>()

/** Every text of theirs with a canary, and the paths of its entries. */
function identifiersOf(two: TwoRegisters): readonly string[] {
  const before = known.get(two)
  if (before !== undefined) return before
  const found = new Set<string>()
  const visit = (value: unknown): void => {
    if (typeof value === 'string' && value.startsWith(CANARY)) found.add(value)
    if (typeof value === 'object' && value !== null) for (const member of Object.values(value)) visit(member)
  }
  for (const { kind, content } of two.entries) {
    found.add(`${kind.name}/${canaried(content.key)}`)
    visit(two.theirs.content(kind.name, content.key))
  }
  const identifiers = [...found]
  known.set(two, identifiers)
  return identifiers
}

/** An organisation of theirs, to which a document is cut; pages are not, and are refused first. */
const organisation: Find = async ({ two }, operation, { name }) => {
  const theirs = canaried(two.chosen('organisations'))
  const format = operation.operationId === 'listRecords' ? { format: 'json' } : {}
  return one(operation, `query ${name}`, theirs, neverExisted(theirs), (side, id) =>
    requestOf(operation, side, two, { query: { [name]: id, ...format } }),
  )
}

const BY_NAME: Readonly<Record<string, Find>> = {
  key: path,
  edition,
  supersedes: edition,
  since: edition,
  legalBasis: (world, operation, parameter) =>
    (parameter.in === 'path' ? path : filter)(world, operation, parameter),
  version: revision,
  revision,
  asOf: revision,
  from: revision,
  to: revision,
  after: revision,
  'last-event-id': revision,
  'if-match': ifMatch,
  'if-none-match': ifNoneMatch,
  cursor,
  q: words,
  organisation,
  // Of the sections of the stats and the words in them, none is an identifier of a register.
  bucket: async () => [],
}
