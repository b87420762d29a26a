import type { Flaw } from './errors.ts'
import { didYouMean, namesOf } from './expected.ts'
import { listed } from './shown.ts'

/** Names that a reader can still look through; objects of more are told by the nearest name or in part. */
const most = 60

/**
 * What to say of a member that an object, told by its schema, does not have: the nearest that it has, or all of them. Its
 * `x-not-taken` says, by name, why it has none that others have.
 */
export function unknownMember(schema: unknown, name: string, place: Flaw['in']): string {
  const names = [...new Set(memberNames(schema, 'properties'))]
  if (place === 'query') return unknownParameter(schema, names, name)
  const near = didYouMean(names, name)
  const known = names.length > 0 && near === '' ? [`known members: ${listed(names, most)}`] : []
  const patterns = Object.fromEntries(memberNames(schema, 'patternProperties').map((key) => [key, true]))
  const ruled = Object.keys(patterns).length > 0 ? [`each name must be ${namesOf(patterns)}`] : []
  return [`is not a member of this object${near}`, ...known, ...ruled].join('; ')
}

function unknownParameter(schema: unknown, names: readonly string[], name: string): string {
  const why = reasonAgainst(schema, name)
  const taken = names.length === 0 ? 'which takes none' : `which takes ${listed(names, most)}`
  return `is no parameter of this address${why === undefined ? `${didYouMean(names, name)}, ${taken}` : `: ${why}`}`
}

function reasonAgainst(schema: unknown, name: string): string | undefined {
  const { 'x-not-taken': reasons }: { 'x-not-taken'?: Readonly<Record<string, string>> } = schema ?? {}
  return reasons !== undefined && Object.hasOwn(reasons, name) ? reasons[name] : undefined
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
