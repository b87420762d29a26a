import { repeatedItems } from './flaw-sentence.ts'
import { formats } from './formats.ts'

/** Whether a value has a shape. Throws Unsure for what only the full validator can tell. */
type Fit = (value: unknown) => boolean
type Keyword = (operand: unknown, schema: Schema) => Fit
type Schema = Readonly<Record<string, unknown>>

/** Thrown, since below `not` a false would be taken for the opposite. */
class Unsure extends Error {}

const known = new WeakMap<object, Fit>()

/**
 * Whether a value surely has the shape of a JSON Schema (2020-12, with `x-unique-by`). No may also mean that this is not
 * known here: the validator of compileCheck says so and why. It needs nothing to be compiled, which takes longer than to
 * look at a few hundred values.
 */
export function fits(schema: object, value: unknown): boolean {
  try {
    return fitOf(schema)(value)
  } catch (error) {
    if (error instanceof Unsure) return false
    throw error
  }
}

function fitOf(schema: unknown): Fit {
  if (typeof schema !== 'object' || schema === null) return () => unsure()
  const before = known.get(schema)
  if (before !== undefined) return before
  const all = Object.entries(schema).flatMap(([name, operand]) => {
    if (ANNOTATIONS.has(name)) return []
    return [KEYWORDS[name]?.(operand, schema as Schema) ?? unsure]
  })
  const fit: Fit = (value) => all.every((each) => each(value))
  known.set(schema, fit)
  return fit
}

const unsure = (): never => {
  throw new Unsure()
}

const ANNOTATIONS: ReadonlySet<string> = new Set([
  'title',
  'description',
  'examples',
  'default',
  'x-message',
  'x-reference',
  'x-incomplete',
])

type Members = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isPrimitive = (value: unknown): boolean => typeof value !== 'object' || value === null
const has = (value: Members, name: string): boolean => Object.hasOwn(value, name)

const strings =
  (holds: (text: string) => boolean): Fit =>
  (value) =>
    typeof value !== 'string' || holds(value)
const lists =
  (holds: (items: readonly unknown[]) => boolean): Fit =>
  (value) =>
    !Array.isArray(value) || holds(value)
const objects =
  (holds: (value: Members) => boolean): Fit =>
  (value) =>
    !isObject(value) || holds(value)
const numbers =
  (holds: (value: number) => boolean): Fit =>
  (value) =>
    typeof value !== 'number' || holds(value)

/** Code points, of which a text has no more than code units. */
const lengthOf = (text: string): number => [...text].length
const fitsOf = (schemas: unknown): Fit[] => (Array.isArray(schemas) ? schemas.map(fitOf) : [unsure])
const namesIn = (names: unknown): readonly string[] => (Array.isArray(names) ? names : [])
const entriesOf = (operand: unknown): [string, unknown][] => Object.entries(Object(operand))

const TYPES: Readonly<Record<string, Fit>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
  array: Array.isArray,
  object: isObject,
}

const KEYWORDS: Readonly<Record<string, Keyword>> = {
  type: (types) => {
    const each = [types].flat().map((type) => TYPES[String(type)] ?? unsure)
    return (value) => each.some((fit) => fit(value))
  },
  const: (wanted) => (isPrimitive(wanted) ? (value) => value === wanted : unsure),
  enum: (words) => {
    const wanted = new Set(Array.isArray(words) ? words : [])
    return [...wanted].every(isPrimitive) ? (value) => wanted.has(value) : unsure
  },
  minLength: (least) => strings((text) => lengthOf(text) >= Number(least)),
  maxLength: (most) => strings((text) => text.length <= Number(most) || lengthOf(text) <= Number(most)),
  pattern: (pattern) => {
    const expression = new RegExp(String(pattern), 'u')
    return strings((text) => expression.test(text))
  },
  format: (name) => {
    const format = formats[String(name)]
    return format === undefined ? unsure : strings(format.has)
  },
  minimum: (least) => numbers((value) => value >= Number(least)),
  maximum: (most) => numbers((value) => value <= Number(most)),
  minItems: (least) => lists((items) => items.length >= Number(least)),
  maxItems: (most) => lists((items) => items.length <= Number(most)),
  items: (schema) => {
    const fit = fitOf(schema)
    return lists((items) => items.every(fit))
  },
  uniqueItems: (unique) =>
    lists((items) => {
      if (unique !== true) return true
      return items.every(isPrimitive) ? new Set(items).size === items.length : unsure()
    }),
  'x-unique-by': (member) => lists((items) => repeatedItems(items, String(member)).length === 0),
  required: (names) => objects((value) => namesIn(names).every((name) => has(value, name))),
  dependentRequired: (dependent) =>
    objects((value) =>
      entriesOf(dependent).every(
        ([name, names]) => !has(value, name) || namesIn(names).every((each) => has(value, each)),
      ),
    ),
  minProperties: (least) => objects((value) => Object.keys(value).length >= Number(least)),
  maxProperties: (most) => objects((value) => Object.keys(value).length <= Number(most)),
  properties: (properties) => {
    const each = entriesOf(properties).map(([name, schema]) => [name, fitOf(schema)] as const)
    return objects((value) => each.every(([name, fit]) => !has(value, name) || fit(value[name])))
  },
  patternProperties: (patterns) => {
    const each = entriesOf(patterns).map(
      ([pattern, schema]) => [new RegExp(pattern, 'u'), fitOf(schema)] as const,
    )
    return objects((value) =>
      Object.entries(value).every(([name, member]) =>
        each.every(([pattern, fit]) => !pattern.test(name) || fit(member)),
      ),
    )
  },
  additionalProperties: (allowed, { properties, patternProperties }) => {
    if (allowed !== false) return unsure
    const names = new Set(Object.keys(Object(properties)))
    const patterns = Object.keys(Object(patternProperties)).map((pattern) => new RegExp(pattern, 'u'))
    return objects((value) =>
      Object.keys(value).every((name) => names.has(name) || patterns.some((pattern) => pattern.test(name))),
    )
  },
  allOf: (schemas) => {
    const each = fitsOf(schemas)
    return (value) => each.every((fit) => fit(value))
  },
  anyOf: (schemas) => {
    const each = fitsOf(schemas)
    return (value) => each.some((fit) => fit(value))
  },
  oneOf: (schemas) => {
    const each = fitsOf(schemas)
    return (value) => each.filter((fit) => fit(value)).length === 1
  },
  not: (schema) => {
    const fit = fitOf(schema)
    return (value) => !fit(value)
  },
}
