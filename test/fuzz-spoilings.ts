import fc from 'fast-check'
import type { InjectOptions } from 'fastify'
import { anyNumber, mutation, oneIn } from './schema-arbitrary.ts'

/** One thing of a request that is changed, so that it may no longer be as described. */
export type Spoiling = (asked: InjectOptions) => InjectOptions

/** A character between two codes; no half of a pair, which no URL can have. */
function character(min: number, max: number): fc.Arbitrary<string> {
  return fc.integer({ min, max }).map((code) => String.fromCodePoint(code).replace(/\p{Cs}/u, 'x'))
}

const garbage = fc.oneof(
  fc.constantFrom(
    ...['', 'x', '-1', '0', '1.5', '%00', '%ff', '%ed%a0%80', '9'.repeat(30), "'%20or%201=1", '..%2f', '%'],
    ...['%f0%9f%98%80', 'a'.repeat(300), 'null', '__proto__', 'constructor', '%EF%BB%BF', '1e400'],
  ),
  fc.string({ unit: character(1, 0x10ffff), maxLength: 30 }).map(encodeURIComponent),
)

const visible = fc.string({ unit: character(32, 126), maxLength: 40 })

const address: fc.Arbitrary<Spoiling> = fc
  .record({ at: anyNumber, garbage, isAdded: oneIn(8) })
  .map(({ at, garbage, isAdded }) => (asked) => {
    const [path = '', ...query] = String(asked.url).split('?')
    const segments = path.split('/')
    // The first segments say that it is the API; without them every answer is 404.
    const place = segments.length < 3 ? 1 : 2 + (at % (segments.length - 2))
    segments.splice(isAdded ? segments.length : place, 1, garbage)
    return { ...asked, url: [segments.join('/'), ...query].join('?') }
  })

const query: fc.Arbitrary<Spoiling> = fc
  .record({
    name: fc.constantFrom(
      'limit',
      'cursor',
      'asOf',
      'fields',
      'sort',
      'count',
      'q',
      'no',
      'dryRun',
      'limit[]',
    ),
    value: fc.oneof(
      garbage,
      fc.constantFrom('eyJ9', 'eyJrZXkiOiJhIn0', 'true', '2999-01-01T00:00:00Z', '200'),
    ),
    times: fc.integer({ min: 1, max: 2 }),
  })
  .map(({ name, value, times }) => (asked) => {
    const [path, present] = String(asked.url).split('?')
    const pairs = [present ?? [], Array(times).fill(`${name}=${value}`)].flat(2)
    return { ...asked, url: `${path}?${pairs.join('&')}` }
  })

const header: fc.Arbitrary<Spoiling> = fc
  .record({
    name: fc.constantFrom(
      ...[
        'if-match',
        'if-none-match',
        'prefer',
        'idempotency-key',
        'accept',
        'accept-language',
        'host',
        'authorization',
      ],
      ...['x-http-method-override', 'x-forwarded-host', 'range', 'last-event-id', 'content-encoding'],
    ),
    value: fc.oneof(
      fc.constantFrom(
        '"1"',
        '"2", "3"',
        'W/"1"',
        '*',
        '',
        'DELETE',
        'gzip',
        'image/png',
        'return=minimal',
        '-1',
      ),
      visible,
    ),
  })
  .map(({ name, value }) => (asked) => ({ ...asked, headers: { ...asked.headers, [name]: value } }))

const withPayload =
  (change: (text: string) => string | Buffer): Spoiling =>
  (asked) =>
    asked.payload === undefined ? asked : { ...asked, payload: change(String(asked.payload)) }

const body: fc.Arbitrary<Spoiling> = fc.oneof(
  { weight: 4, arbitrary: mutation.map((mutate) => withPayload((text) => mutatedJson(text, mutate))) },
  fc.record({ at: anyNumber, byte: fc.nat(255) }).map(({ at, byte }) =>
    withPayload((text) => {
      const bytes = Buffer.from(text)
      bytes[at % Math.max(bytes.length, 1)] = byte
      return bytes
    }),
  ),
  fc
    .constantFrom(
      (text: string) => text.slice(0, -1),
      (text: string) => `\ufeff${text}`,
      (text: string) => `${text}${text}`,
      (text: string) => text.replace('{', '{"__proto__":{},'),
      (text: string) => text.replace('{', `{"x":${'['.repeat(5000)}${']'.repeat(5000)},`),
      (text: string) => text.replace(/\d+/, '1e400'),
      () => '',
    )
    .map(withPayload),
)

function mutatedJson(text: string, mutate: (value: unknown) => unknown): string {
  return /^[{[]/.test(text) ? (JSON.stringify(mutate(JSON.parse(text))) ?? '') : `${text}\nx: [`
}

const type: fc.Arbitrary<Spoiling> = fc
  .constantFrom(
    'text/plain',
    'application/xml',
    'application/json; charset=latin1',
    '',
    'a',
    'application/yaml',
  )
  .map((name) => (asked) => ({ ...asked, headers: { ...asked.headers, 'content-type': name } }))

const method: fc.Arbitrary<Spoiling> = fc
  .constantFrom('GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE' as 'GET')
  .map((name) => (asked) => ({ ...asked, method: name as 'GET' }))

const tooLarge: fc.Arbitrary<Spoiling> = fc.constant(withPayload((text) => text.padEnd(300_000)))

const asItIs: Spoiling = (asked) => asked

/** Mostly nothing is changed; else one thing. */
export const spoilings: fc.Arbitrary<Spoiling> = fc.oneof(
  { weight: 18, arbitrary: fc.constant(asItIs) },
  { weight: 2, arbitrary: address },
  { weight: 3, arbitrary: query },
  { weight: 2, arbitrary: header },
  { weight: 5, arbitrary: body },
  type,
  method,
  { weight: 1, arbitrary: fc.oneof({ weight: 3, arbitrary: fc.constant(asItIs) }, tooLarge) },
)
