import { similarTo } from './checks/similar.ts'
import { formats } from './formats.ts'
import { inWords } from './patterns.ts'
import { listed, words } from './shown.ts'

const typeNames: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
  null: 'null',
}

/** `a string or null`, for the types that a schema names. */
export function typeWords(types: unknown): string {
  return [types]
    .flat()
    .map((type) => typeNames[String(type)] ?? String(type))
    .join(' or ')
}

interface Schema {
  readonly type?: unknown
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly format?: string
  readonly pattern?: string
  readonly patternProperties?: object
  readonly required?: readonly string[]
  readonly anyOf?: readonly unknown[]
}

/** What a schema takes, as the object of a sentence: `a calendar date such as …`; nothing where that is not short. */
export function expected(schema: unknown): string | undefined {
  if (typeof schema !== 'object' || schema === null) return undefined
  const { type, format, pattern, patternProperties, required, anyOf, ...rest }: Schema = schema
  if (rest.const !== undefined) return listed(words([rest.const]))
  if (rest.enum !== undefined) return oneOf(rest.enum)
  if (pattern !== undefined && inWords[pattern] !== undefined) return inWords[pattern]
  if (format !== undefined && formats[format] !== undefined) return formats[format].expected
  if (patternProperties !== undefined) return `an object whose every name is ${namesOf(patternProperties)}`
  if (type === 'object' && required !== undefined && required.length > 0)
    return `an object with ${listed(required)}`
  if (type !== undefined) return typeWords(type)
  const alternatives = anyOf?.map(expected)
  return alternatives?.includes(undefined) ? undefined : alternatives?.join(', or ')
}

/** `one of a, b`, or `a` when there is only one. */
export function oneOf(allowed: readonly unknown[]): string {
  return allowed.length === 1 ? listed(words(allowed)) : `one of ${listed(words(allowed))}`
}

/** What the names of an object must be, told by its `patternProperties`. */
export function namesOf(patternProperties: object): string {
  return Object.keys(patternProperties)
    .map((pattern) => inWords[pattern] ?? `a match of ${pattern}`)
    .join(' or ')
}

/** ` (did you mean a, b or c?)`, when there are names that look like the one asked for; otherwise nothing. */
export const didYouMean = (names: readonly string[], asked: string): string =>
  guessOf(similarTo(names)(asked))

/** The same of names that are known to look like it. */
export const guessOf = (similar: readonly string[]): string =>
  similar.length === 0 ? '' : ` (did you mean ${similar.join(', ').replace(/, (?=[^ ]+$)/, ' or ')}?)`
