import type { ErrorObject } from 'ajv/dist/2020.js'
import { formats } from './formats.ts'
import { pointerStep } from './json-pointer.ts'
import { listed, shown } from './shown.ts'

/** A place, what is wrong there, and the error that said so. */
export interface Finding {
  readonly pointer: string
  readonly detail: string
  readonly error: ErrorObject
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
  null: 'null',
}

/** What one error of Ajv (with `verbose`) says, at the pointer of the member that is missing, unknown or wrong. */
export function findingsOf(error: ErrorObject): Finding[] {
  const { instancePath, keyword, params } = error
  const at = (step: string | number): string => `${instancePath}/${pointerStep(step)}`
  const finding = (pointer: string, detail: string): Finding => ({ pointer, detail, error })
  switch (keyword) {
    case 'required':
      return [finding(at(params.missingProperty), 'is required')]
    case 'dependentRequired':
      return [finding(at(params.missingProperty), `is required when ${at(params.property)} is given`)]
    case 'additionalProperties':
      return [finding(at(params.additionalProperty), unknownMember(error.parentSchema))]
    case 'unevaluatedProperties':
      return [finding(at(params.unevaluatedProperty), unknownMember(error.parentSchema))]
    case 'uniqueItems':
      return [finding(at(params.i), `repeats ${at(params.j)}; list each once`)]
    case 'x-unique-by': {
      const member = String(error.schema)
      return repeatedItems(error.data, member).map(({ index, before, value }) =>
        finding(
          `${at(index)}/${pointerStep(member)}`,
          `repeats ${shown(value)} of ${at(before)}; make each one different`,
        ),
      )
    }
    case 'pattern':
    case 'format':
      return [finding(instancePath, messageBeside(error) ?? sentence(error))]
    default:
      return [finding(instancePath, sentence(error))]
  }
}

/** The `x-message` beside the keyword that an error comes from. */
export function messageBeside(error: ErrorObject): string | undefined {
  const message: unknown = error.parentSchema?.['x-message']
  return typeof message === 'string' ? message : undefined
}

/** `must be one of a, b; got "c"`, or `must be a; got "c"` when there is only one. */
export function mustBeOneOf(allowed: readonly unknown[], value: unknown): string {
  return `must be ${allowed.length === 1 ? '' : 'one of '}${listed(words(allowed))}; got ${shown(value)}`
}

/** Values as the words of a sentence: strings without quotes. */
export function words(values: readonly unknown[]): string[] {
  return values.map((value) => (typeof value === 'string' ? value : shown(value)))
}

/** `a string or null`, for the types that a schema names. */
export function typeWords(types: unknown): string {
  return [types]
    .flat()
    .map((type) => typeNames[String(type)] ?? String(type))
    .join(' or ')
}

/** The items of a list that repeat another's member, with the index of the first that has its value. */
export function repeatedItems(
  items: unknown,
  member: string,
): { index: number; before: number; value: unknown }[] {
  const firsts = new Map<unknown, number>()
  const repeated: { index: number; before: number; value: unknown }[] = []
  if (!Array.isArray(items)) return repeated
  for (const [index, item] of items.entries()) {
    const value: unknown = typeof item === 'object' && item !== null ? item[member] : undefined
    if (value === undefined) continue
    const before = firsts.get(value)
    if (before === undefined) firsts.set(value, index)
    else repeated.push({ index, before, value })
  }
  return repeated
}

function sentence({ keyword, params, schema, data, message }: ErrorObject): string {
  const got = `got ${shown(data)}`
  const limit = Number(params.limit)
  switch (keyword) {
    case 'type':
      return `must be ${typeWords(schema)}; ${got}`
    case 'enum':
      return mustBeOneOf(params.allowedValues, data)
    case 'const':
      return mustBeOneOf([params.allowedValue], data)
    case 'minLength':
      return limit === 1
        ? 'must not be empty'
        : `must be at least ${counted(limit, 'character')}; got ${sizeOf(data)}`
    case 'maxLength':
      return `must be at most ${counted(limit, 'character')}; got ${sizeOf(data)}`
    case 'minItems':
      return `must have at least ${counted(limit, 'item')}; got ${sizeOf(data)}`
    case 'maxItems':
      return `must have at most ${counted(limit, 'item')}; got ${sizeOf(data)}`
    case 'minProperties':
      return `must have at least ${counted(limit, 'member')}; got ${sizeOf(data)}`
    case 'maxProperties':
      return `must have at most ${counted(limit, 'member')}; got ${sizeOf(data)}`
    case 'minimum':
      return `must be at least ${limit}; ${got}`
    case 'maximum':
      return `must be at most ${limit}; ${got}`
    case 'exclusiveMinimum':
      return `must be more than ${limit}; ${got}`
    case 'exclusiveMaximum':
      return `must be less than ${limit}; ${got}`
    case 'multipleOf':
      return `must be a multiple of ${Number(params.multipleOf)}; ${got}`
    case 'pattern':
      return `must match ${String(schema)}; ${got}`
    case 'format':
      return `must be ${formats[String(schema)]?.expected ?? String(schema)}; ${got}`
    case 'false schema':
      return 'is not allowed here; leave it out'
    default:
      return `${message ?? `does not satisfy ${keyword}`}; ${got}`
  }
}

function unknownMember(schema: unknown): string {
  const names = [...new Set(memberNames(schema, 'properties'))]
  const patterns = [...new Set(memberNames(schema, 'patternProperties'))]
  const known = [
    ...(names.length > 0 ? [`known members: ${listed(names)}`] : []),
    ...(patterns.length > 0 ? [`names must match ${listed(patterns)}`] : []),
  ]
  return ['is not a member of this object', ...known].join('; ')
}

/** The names under `keyword` in a schema and in those that it is put together from. */
function memberNames(schema: unknown, keyword: 'properties' | 'patternProperties'): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const parts = Object.entries(schema)
  return parts.flatMap(([name, part]) => {
    if (name === keyword) return Object.keys(part)
    if (['allOf', 'anyOf', 'oneOf'].includes(name))
      return [part].flat().flatMap((each) => memberNames(each, keyword))
    return ['if', 'then', 'else'].includes(name) ? memberNames(part, keyword) : []
  })
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** The size that a limit is compared with: characters (code points, as JSON Schema counts), items or members. */
function sizeOf(data: unknown): number {
  if (typeof data === 'string')
    return data.length - (data.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0)
  return typeof data === 'object' && data !== null ? Object.keys(data).length : 0
}
