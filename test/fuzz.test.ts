import fc from 'fast-check'
import type { InjectOptions } from 'fastify'
import t from 'tap'
import { type Operation, operationsOf, type Parameter, recorded, type Schema } from './described.ts'
import { commitAll, makeRegister } from './entries.ts'
import { testService } from './harness.ts'
import { RICH } from './rich.ts'
import { arbitraries, mutated, seldom } from './schema-arbitrary.ts'

const LONG = process.env.ROPA_LONG_TESTS === 'yes'
const REQUESTS = LONG ? 3_000 : 600
const SEED = Number(process.env.ROPA_FUZZ_SEED ?? (LONG ? Date.now() % 2 ** 31 : 20_251_113))

t.setTimeout(LONG ? 600_000 : 120_000)
const service = recorded(await testService(t))
await makeRegister(service, 'rich')
await commitAll(service, 'rich', RICH)

const keysOf = (kind: string) => RICH.flatMap(([name, { key }]) => (name === kind ? [key] : []))
const shapeOf = arbitraries(service.document, keysOf)
const garbage = fc.oneof(
  fc.constantFrom(
    '',
    'x',
    '-1',
    '0',
    '%00',
    '%ff',
    '9'.repeat(30),
    "' or 1=1",
    '..%2f',
    '%f0%9f%98%80',
    'a'.repeat(300),
  ),
  fc.string({ maxLength: 30 }).map(encodeURIComponent),
)

/** A text for a parameter: now and then not one that it takes. */
function parameter({ name, schema }: Parameter, kind: string): fc.Arbitrary<string> {
  const keys = ['rich', 'part', 'register', ...keysOf(kind)]
  const good =
    name === 'register'
      ? fc.constant('rich')
      : name === 'key' || name === 'legalBasis'
        ? fc.constantFrom(...keys, ...keysOf('legal-bases').slice(0, name === 'key' ? 0 : 9))
        : name === 'cursor'
          ? fc.constant('eyJ9')
          : name === 'version' || name === 'revision' || name === 'asOf'
            ? fc.constantFrom('1', '1', '2', '3')
            : shapeOf(schema).map((value) => encodeURIComponent(String([value].flat()[0])))
  return fc.oneof({ weight: 20, arbitrary: good }, garbage)
}

const ifMatch = fc.oneof(
  { weight: 6, arbitrary: fc.constant('*') },
  fc.constantFrom('"1"', '"2", "3"', 'W/"1"', 'x', ''),
)

function body(schema: Schema): fc.Arbitrary<string | Buffer> {
  const valid = shapeOf(schema)
  return fc.oneof(
    { weight: 12, arbitrary: valid.map((value) => JSON.stringify(value)) },
    { weight: 4, arbitrary: valid.chain(mutated).map((value) => JSON.stringify(value) ?? '') },
    fc.tuple(valid, fc.nat(), fc.nat(255)).map(([value, at, byte]) => {
      const bytes = Buffer.from(JSON.stringify(value))
      bytes[at % bytes.length] = byte
      return bytes
    }),
  )
}

/** Requests of an operation, most of them such as it describes. */
function requestsOf({ method, path, parameters = [], requestBody }: Operation): fc.Arbitrary<InjectOptions> {
  const kind = path.split('/')[4] ?? ''
  const inPath = parameters.filter((each) => each.in === 'path')
  const inQuery = parameters.filter((each) => each.in === 'query')
  const [[type, content] = []] = Object.entries(requestBody?.content ?? {})
  const values = fc.tuple(...inPath.map((each) => parameter(each, kind)))
  const query = fc.tuple(
    ...inQuery.map((each) => seldom(parameter(each, kind).map((value) => `${each.name}=${value}`))),
  )
  const sent = content === undefined ? fc.constant(undefined) : body(content.schema)
  return fc
    .record({ values, query, sent, tags: ifMatch, isNew: fc.nat(4).map((number) => number === 0) })
    .map((made) => {
      const filled = inPath.reduce(
        (url, { name }, index) => url.replace(`{${name}}`, made.values[index] ?? ''),
        path,
      )
      const asked = made.query.filter((each) => each !== undefined).join('&')
      const precondition =
        method === 'PUT' && made.isNew ? { 'if-none-match': '*' } : { 'if-match': made.tags }
      return {
        method,
        url: asked === '' ? filled : `${filled}?${asked}`,
        headers: {
          ...(type !== undefined && { 'content-type': type }),
          ...(method !== 'GET' && precondition),
        },
        ...(made.sent !== undefined && { payload: withKeyOf(filled, made.sent) }),
      }
    })
}

/** The body with the key that the address names, so that most get past this question. */
function withKeyOf(url: string, sent: string | Buffer): string | Buffer {
  const [, , , , , key, , legalBasis] = url.split('/')
  if (typeof sent !== 'string' || key === undefined) return sent
  const [member, value] = legalBasis === undefined ? ['key', key] : ['legalBasis', legalBasis]
  return sent.replace(/^\{"(key|legalBasis)":"[^"]*"/, () => JSON.stringify({ [member]: value }).slice(0, -1))
}

t.test('whatever is asked, it is answered as described, and never with a failure', async (t) => {
  t.comment(`seed ${SEED}: ROPA_FUZZ_SEED=${SEED} asks the same again`)
  const every = operationsOf(service.document).map(requestsOf)
  const failures: string[] = []
  const statuses: number[] = []
  for (const options of fc.sample(fc.oneof(...every), { numRuns: REQUESTS, seed: SEED })) {
    const { status, text } = await service.request(options)
    statuses.push(status)
    if (status >= 500) failures.push(`${options.method} ${options.url} ${String(options.payload)}: ${text}`)
  }
  t.same(failures, [])
  t.same(service.flaws, [])
  const good = statuses.filter((status) => status < 300).length
  t.ok(good / statuses.length >= 0.3, `${good} of ${statuses.length} were accepted`)
  const codes = new Set(statuses)
  for (const status of [200, 201, 204, 400, 404, 409, 412, 422])
    t.ok(codes.has(status), `${status} was among them`)
})
