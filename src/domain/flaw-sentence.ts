import type { ErrorObject } from 'ajv/dist/2020.js'
import type { Flaw } from './errors.ts'
import { didYouMean, expected, oneOf, typeWords } from './expected.ts'
import { unknownMember } from './flaw-unknown.ts'
import { formats } from './formats.ts'
import { pointerStep } from './json-pointer.ts'
import { inWords } from './patterns.ts'
import { MOST_LISTED, shown, words } from './shown.ts'

/** A place, what is wrong there, and the error that said so. */
export interface Finding {
  readonly pointer: string
  readonly detail: string
  readonly error: ErrorObject
}

/** What one error of Ajv (with `verbose`) says, at the pointer of the member that is missing, unknown or wrong. */
export function findingsOf(error: ErrorObject, place: Flaw['in']): Finding[] {
  const { instancePath, keyword, params } = error
  const at = (step: string | number): string => `${instancePath}/${pointerStep(step)}`
  const finding = (pointer: string, detail: string): Finding => ({ pointer, detail, error })
  switch (keyword) {
    case 'required': {
      const incomplete: unknown = error.parentSchema?.['x-incomplete']
      return typeof incomplete === 'string'
        ? [finding(instancePath, incomplete)]
        : [finding(at(params.missingProperty), missing(error))]
    }
    case 'dependentRequired':
      return [finding(at(params.missingProperty), `is required when ${at(params.property)} is given`)]
    case 'additionalProperties':
    case 'unevaluatedProperties': {
      const name = String(params.additionalProperty ?? params.unevaluatedProperty)
      return [finding(at(name), unknownMember(error.parentSchema, name, place))]
    }
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
    case 'format': {
      const message = messageBeside(error)
      return [
        finding(
          instancePath,
          message === undefined ? sentence(error) : `${message}; got ${shown(error.data)}`,
        ),
      ]
    }
    default:
      return [finding(instancePath, sentence(error))]
  }
}

/** The `x-message` beside the keyword that an error comes from. */
export function messageBeside(error: ErrorObject): string | undefined {
  const message: unknown = error.parentSchema?.['x-message']
  return typeof message === 'string' ? message : undefined
}

/** `must be one of a, b; got "c"`, or `must be a; got "c"` when there is only one; of many, those that look like it. */
export function mustBeOneOf(allowed: readonly unknown[], value: unknown): string {
  const near =
    allowed.length > MOST_LISTED && typeof value === 'string' ? didYouMean(words(allowed), value) : ''
  return `must be ${near === '' ? oneOf(allowed) : `one of ${allowed.length} words${near}`}; got ${shown(value)}`
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

function missing({ parentSchema, params }: ErrorObject): string {
  const name: string = params.missingProperty
  const members: Readonly<Record<string, unknown>> = parentSchema?.properties ?? {}
  const wanted = Object.hasOwn(members, name) ? expected(members[name]) : undefined
  return `is required${wanted === undefined ? '' : `; give ${wanted}`}`
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
    case 'pattern': {
      const told = inWords[String(schema)]
      return `must ${told === undefined ? `match ${String(schema)}` : `be ${told}`}; ${got}`
    }
    case 'format': {
      const { expected, hint } = formats[String(schema)] ?? { expected: String(schema) }
      return `must be ${expected}; ${got}${hint?.(data) ?? ''}`
    }
    case 'false schema':
      return 'is not allowed here; leave it out'
    default:
      return `${message ?? `does not satisfy ${keyword}`}; ${got}`
  }
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
