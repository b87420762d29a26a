import type { ErrorObject } from 'ajv/dist/2020.js'
import type { Flaw } from './errors.ts'
import { alternatives } from './flaw-alternatives.ts'
import type { Finding } from './flaw-sentence.ts'
import { findingsOf, messageBeside } from './flaw-sentence.ts'
import { pointerStep } from './json-pointer.ts'
import { words } from './shown.ts'

/**
 * What a list of Ajv's errors says, one finding for one fault. Ajv reports a keyword that holds other schemas after
 * what went wrong inside them; these are taken back and replaced by what the keyword as a whole says.
 */
export function findings(errors: readonly ErrorObject[], place: Flaw['in']): readonly Finding[] {
  const found: Finding[] = []
  for (const error of withoutSuperseded(errors)) {
    const summarise = groups[error.keyword]
    if (summarise === undefined) {
      found.push(...findingsOf(error, place))
      continue
    }
    const start = found.findLastIndex((finding) => !isInside(finding.error, error)) + 1
    const inside = found.splice(start)
    const message = messageBeside(error)
    if (message === undefined) found.push(...summarise(error, inside))
    else found.push({ pointer: placeOf(error, inside), detail: message, error })
  }
  return found
}

/** What an error makes superfluous to say of the same value. */
const supersedes: Readonly<Record<string, readonly string[]>> = {
  enum: ['type'],
  const: ['type'],
  minLength: ['pattern', 'format'],
}

function withoutSuperseded(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const place = ({ instancePath, schemaPath }: ErrorObject, keyword: string): string =>
    `${instancePath} ${schemaPath.slice(0, schemaPath.lastIndexOf('/'))} ${keyword}`
  const superseded = new Set(
    errors.flatMap((error) => (supersedes[error.keyword] ?? []).map((keyword) => place(error, keyword))),
  )
  return errors.filter((error) => !superseded.has(place(error, error.keyword)))
}

type Summarise = (error: ErrorObject, inside: readonly Finding[]) => readonly Finding[]

const groups: Readonly<Record<string, Summarise>> = {
  anyOf: alternatives,
  oneOf: alternatives,
  if: conditional,
  not: forbidden,
  contains: (error, inside) => [
    {
      pointer: placeOf(error, inside),
      detail: `must have an item as asked: ${inside[0]?.detail ?? 'it is empty'}`,
      error,
    },
  ],
  propertyNames: (error, inside) => [
    {
      pointer: placeOf(error, inside),
      detail: `has a name that is not allowed: it ${inside[0]?.detail ?? ''}`,
      error,
    },
  ],
}

/** Each fault in the branch that applies, with the condition, where that can be said in a few words. */
function conditional(error: ErrorObject, inside: readonly Finding[]): readonly Finding[] {
  const when = error.params.failingKeyword === 'then' ? conditionOf(error) : undefined
  return when === undefined
    ? inside
    : inside.map((finding) => ({ ...finding, detail: `${finding.detail} when ${when}` }))
}

/** In words, a condition on the constants and the presence of members; nothing for any other. */
function conditionOf({ parentSchema, instancePath }: ErrorObject): string | undefined {
  const { type: _, properties = {}, required = [], ...rest }: Condition = parentSchema?.if ?? {}
  const constants = Object.entries(properties).map(
    ([name, { type: _, const: only, enum: several, ...rest }]) => {
      const values = several ?? (only === undefined ? [] : [only])
      return values.length === 0 || Object.keys(rest).length > 0
        ? undefined
        : `${instancePath}/${pointerStep(name)} is ${words(values).join(' or ')}`
    },
  )
  const given = required
    .filter((name) => !(name in properties))
    .map((name) => `${instancePath}/${pointerStep(name)} is given`)
  return Object.keys(rest).length > 0 || constants.includes(undefined)
    ? undefined
    : [...constants, ...given].join(' and ') || undefined
}

interface Condition {
  readonly type?: unknown
  readonly properties?: Readonly<
    Record<string, { type?: unknown; const?: unknown; enum?: readonly unknown[] }>
  >
  readonly required?: readonly string[]
}

/** What `not` refuses: mostly a member, or members that exclude each other. */
function forbidden(error: ErrorObject): readonly Finding[] {
  const { type: _, required = [], ...rest }: Condition = error.parentSchema?.not ?? {}
  const [name, ...others] = required
  if (name === undefined || Object.keys(rest).length > 0)
    return [{ pointer: error.instancePath, detail: 'is not allowed here; change it or leave it out', error }]
  return others.length === 0
    ? [
        {
          pointer: `${error.instancePath}/${pointerStep(name)}`,
          detail: 'is not allowed here; leave it out',
          error,
        },
      ]
    : [
        {
          pointer: error.instancePath,
          detail: `must not have ${required.join(' and ')} together; leave one out`,
          error,
        },
      ]
}

function placeOf(error: ErrorObject, inside: readonly Finding[]): string {
  if (error.keyword === 'propertyNames')
    return `${error.instancePath}/${pointerStep(error.params.propertyName)}`
  const [only, ...others] = inside
  return error.keyword === 'if' && only !== undefined && others.length === 0
    ? only.pointer
    : error.instancePath
}

/**
 * Whether an error, reported before a group, comes from inside it: told from the schema's path, or, where a `$ref` in
 * the group has replaced that, from not being beside it.
 */
function isInside(error: ErrorObject, group: ErrorObject): boolean {
  if (error.instancePath !== group.instancePath && !error.instancePath.startsWith(`${group.instancePath}/`))
    return false
  const beside = group.schemaPath.slice(0, group.schemaPath.lastIndexOf('/') + 1)
  const branch = group.keyword === 'if' ? String(group.params.failingKeyword) : group.keyword
  if (error.schemaPath.startsWith(`${beside}${branch}/`)) return true
  const refers = JSON.stringify(group.parentSchema?.[branch] ?? null).includes('"$ref":')
  return refers && (!error.schemaPath.startsWith(beside) || error.schemaPath.startsWith('#/$defs/'))
}
