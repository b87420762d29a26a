import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import type { Flaw } from './errors.ts'
import { findings } from './flaw-groups.ts'
import { repeatedItems } from './flaw-sentence.ts'
import { formats } from './formats.ts'
import { lazy } from './lazy.ts'

/** What is wrong with a value; nothing when it has the shape. */
export type Check = (value: unknown) => readonly Flaw[]

const mostFlaws = 20
const mostNodes = 20_000

// Made when they are first asked: a command that finds nothing wrong does without.
const first = lazy(() => validator(false))
const every = lazy(() => validator(true))

/**
 * A check of values against a JSON Schema (2020-12), as they are: nothing is coerced, filled in or removed. At most 20
 * flaws, each a pointer and a sentence. Besides the standard: `x-unique-by` (items of a list differ in this member) and
 * `x-message` (says it better, beside if, anyOf, oneOf, not, contains, propertyNames, pattern or format), `x-incomplete`
 * (says in one sentence that members are missing) and `x-not-taken` (why there is no such parameter, by name). It is made
 * when it is first asked: a service has hundreds, of which a command or a test asks few.
 */
export function compileCheck(schema: object, place: Flaw['in'] = 'body'): Check {
  let quick: ValidateFunction | undefined
  let thorough: ValidateFunction | undefined
  return (value) => {
    quick ??= first().compile(schema)
    if (quick(value)) return []
    let { errors } = quick
    // Listing every error of a big value could cost more memory than the value: there, the first must do.
    if (isSmall(value)) {
      thorough ??= every().compile(schema)
      thorough(value)
      errors = thorough.errors
    }
    const flaws = new Map<string, Flaw>()
    for (const { pointer, detail } of findings(errors ?? [], place))
      flaws.set(`${pointer} ${detail}`, { in: place, pointer, detail })
    return [...flaws.values()].slice(0, mostFlaws)
  }
}

function validator(allErrors: boolean): Ajv2020 {
  const ajv = new Ajv2020({
    strict: false,
    allErrors,
    verbose: true,
    addUsedSchema: false,
    formats: Object.fromEntries(Object.entries(formats).map(([name, { has }]) => [name, has])),
    // Outside strict mode Ajv only logs an unknown format, and then lets everything pass.
    logger: { log: raise, warn: raise, error: raise },
  })
  return ajv.addKeyword({
    keyword: 'x-unique-by',
    type: 'array',
    schemaType: 'string',
    validate: (member: string, items: readonly unknown[]) => repeatedItems(items, member).length === 0,
  })
}

function raise(...words: unknown[]): never {
  throw new Error(words.join(' '))
}

function isSmall(value: unknown): boolean {
  const ahead = [value]
  for (let seen = 0; ahead.length > 0; seen++) {
    if (seen + ahead.length > mostNodes) return false
    const next = ahead.pop()
    if (typeof next === 'object' && next !== null)
      for (const member of Object.values(next)) ahead.push(member)
  }
  return true
}
