import fc from 'fast-check'
import { fits } from '../src/domain/fits.ts'
import type { OpenApi, Schema } from './described.ts'

type Arbitrary = fc.Arbitrary<unknown>

const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('Ett namn', 'a', 'Å “citat” 🧾', ' \n', "'; --") },
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((found) => !found.includes('\0')),
)

const FORMATS: Readonly<Record<string, Arbitrary>> = {
  date: fc.constantFrom('2025-11-13', '1900-01-01', '2024-02-29'),
  'date-time': fc.constantFrom(
    '2025-11-13T09:30:00Z',
    '2999-12-31T12:00:00Z',
    '1999-12-31T23:59:59.999+02:00',
  ),
  uri: fc.constantFrom('https://example.com/', 'urn:a:b', 'mailto:a@example.com'),
  email: fc.constantFrom('a@example.com', 'dpo+b@example.org'),
}

/** True one time in so many. The arbitraries of numbers prefer small ones, and would say so more often. */
export const oneIn = (times: number): fc.Arbitrary<boolean> =>
  fc.oneof({ weight: times - 1, arbitrary: fc.constant(false) }, fc.constant(true))

/** A number to choose by, none likelier than another. */
export const anyNumber: fc.Arbitrary<number> = fc.noBias(fc.nat())

/** A value one time in four. */
export const seldom = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, value)

/** Keys that entries are made with; references mostly name one that is there. */
const KEYS = ['a', 'b-1', 'c', 'd9', 'e', 'f-f', 'g', 'h', 'rich', 'part']

/**
 * Values that have the shape of schemas of an OpenAPI document, or nearly: what members demand of one another is tried
 * three times, and then left to chance.
 * `known` are the keys that references of a kind may name, beside those that are `strange` to all kinds.
 */
export function arbitraries(
  { components, paths }: Pick<OpenApi, 'components' | 'paths'>,
  known: (kind: string) => readonly string[],
  strange: readonly string[] = ['none'],
) {
  const named = new Map<string, Arbitrary>()
  return of

  function component(name: string): Arbitrary {
    const arbitrary = named.get(name) ?? of(components.schemas[name] ?? {})
    named.set(name, arbitrary)
    return arbitrary
  }

  function of(schema: Schema): Arbitrary {
    const { $ref, title, type, const: constant, enum: words, anyOf, oneOf } = schema
    if (typeof $ref === 'string') return component($ref.split('/').at(-1) ?? '')
    if (title === 'Provenance') return provenance
    if (title === 'NewChange') return change()
    if (constant !== undefined) return fc.constant(constant)
    if (Array.isArray(words)) return fc.constantFrom(...words)
    if (type === 'object') return conditioned(schema, object(schema))
    if (type === 'array') return list(schema)
    if (type === 'string') return string(schema)
    if (type === 'integer') return integer(schema)
    if (type === 'boolean') return fc.boolean()
    if (type === 'null') return fc.constant(null)
    const alternatives: readonly Schema[] | undefined = [anyOf, oneOf].find(Array.isArray)
    return alternatives === undefined ? fc.constant({}) : fc.oneof(...alternatives.map(of))
  }

  function conditioned(schema: Schema, value: Arbitrary): Arbitrary {
    const conditions = ['allOf', 'anyOf', 'oneOf'].flatMap((name) =>
      name in schema ? [{ [name]: schema[name] }] : [],
    )
    if (conditions.length === 0) return value
    const suits = (made: unknown) => conditions.every((each) => fits(each, made))
    return fc.tuple(value, value, value).map((tries) => tries.find(suits) ?? tries[0])
  }

  function object({ properties = {}, required = [], propertyNames }: Schema): Arbitrary {
    if (propertyNames !== undefined)
      return fc.dictionary(fc.constantFrom('sv', 'en', 'nb-NO'), text, {
        minKeys: 1,
        maxKeys: 2,
        noNullPrototype: true,
      })
    const needed = required as readonly string[]
    // An entry is put without its meta, which is the server's to say.
    const members = Object.entries(properties as Record<string, Schema>).filter(([name]) => name !== 'meta')
    const shapes = members.map(([name, member]) => {
      const value = fc.tuple(fc.constant(name), of(member))
      return needed.includes(name) ? value : seldom(value)
    })
    return fc.tuple(...shapes).map((pairs) => Object.fromEntries(pairs.filter((pair) => pair !== undefined)))
  }

  function list({
    items = {},
    minItems = 0,
    maxItems = 3,
    uniqueItems,
    'x-unique-by': key,
  }: Schema): Arbitrary {
    const selector = (item: unknown) =>
      typeof key === 'string' ? JSON.stringify(Reflect.get(Object(item), key)) : JSON.stringify(item)
    const [minLength, maxLength] = [Number(minItems), Math.min(Number(maxItems), 3)]
    const item = of(items as Schema)
    return uniqueItems === true || key !== undefined
      ? fc.uniqueArray(item, { minLength, maxLength, selector })
      : fc.array(item, { minLength, maxLength })
  }

  function string({ pattern, format, maxLength, 'x-reference': kind }: Schema): Arbitrary {
    if (typeof kind === 'string') return fc.constantFrom(...known(kind), ...strange)
    if (typeof format === 'string') return FORMATS[format] ?? text
    if (pattern === undefined)
      return text.map((found) => [...found].slice(0, Number(maxLength ?? 20)).join(''))
    const shape = String(pattern)
    if (shape.startsWith('^P(')) return fc.constantFrom('P1Y', 'P0D', 'P12W', 'P1Y2M3D')
    if (shape.startsWith('^[a-z0-9]+')) return fc.constantFrom(...KEYS)
    return fc.stringMatching(
      new RegExp(shape),
      maxLength === undefined ? {} : { maxLength: Number(maxLength) },
    )
  }

  /** A change of a commit, with content of its kind, which the document leaves open. */
  function change(): Arbitrary {
    const puts = Object.entries(paths).flatMap(([path, { post }]) => {
      const [schema] = Object.values(post?.requestBody?.content ?? {}).map((content) => content.schema)
      if (schema === undefined || !String(schema.$ref).endsWith('Input')) return []
      return [
        fc.record({ op: fc.constant('put'), kind: fc.constant(path.split('/').at(-1)), content: of(schema) }),
      ]
    })
    const kind = fc.constantFrom('contexts', 'sources', 'purposes')
    return fc.oneof(...puts, fc.record({ op: fc.constant('delete'), kind, key: fc.constantFrom(...KEYS) }))
  }

  function integer({ minimum = 0, maximum = 1000 }: Schema): Arbitrary {
    return fc.integer({ min: Number(minimum), max: Math.min(Number(maximum), Number(minimum) + 60) })
  }
}

const provenance = fc.constantFrom(
  { document: 'rich', edition: '2025', clauses: ['A-1'], relation: 'states' },
  { document: 'rich', edition: '2025', relation: 'silent', note: 'nothing' },
)

const junk = fc.constantFrom<unknown>(
  null,
  0,
  -1,
  1.5,
  '',
  'x',
  true,
  [],
  {},
  [[]],
  { a: {} },
  '5',
  'a'.repeat(400),
)

/** A change of one thing in a value, however deep: replaced, taken out or added. */
export const mutation = fc
  .tuple(anyNumber, junk, fc.constantFrom('replace', 'remove', 'add'))
  .map(([at, other, how]) => (value: unknown): unknown => {
    const copy: unknown = structuredClone({ value })
    const places = [...placesIn(copy)]
    const [holder, name] = places[at % places.length] ?? [{}, '']
    if (how === 'remove') Reflect.deleteProperty(holder, name)
    else Reflect.set(holder, how === 'add' ? `${name}x` : name, other)
    return Reflect.get(Object(copy), 'value')
  })

function* placesIn(value: unknown): Generator<[object, string]> {
  if (typeof value !== 'object' || value === null) return
  for (const [name, member] of Object.entries(value)) {
    yield [value, name]
    yield* placesIn(member)
  }
}
