import type { Grant } from './grants.ts'

/** A grant to those whose token has a value in a claim. */
export interface ClaimGrant extends Grant {
  /** Name of the claim; where it lies in another one, the names on the way to it, parted by dots. */
  readonly claim: string
  /** One of the values of a list, or one of the words of a text. */
  readonly value: string
}

type Claims = Readonly<Record<string, unknown>>

/** What the claims of a token grant; nothing where none is as one of the mappings has it. */
export const grantsOf = (claims: Claims, mappings: readonly ClaimGrant[]): Grant[] =>
  mappings.flatMap(({ claim, value, role, registers }) =>
    valuesOf(claimOf(claims, claim)).includes(value) ? [{ role, registers }] : [],
  )

function claimOf(claims: Claims, name: string): unknown {
  // Names may be addresses, with dots of their own.
  if (Object.hasOwn(claims, name)) return claims[name]
  let found: unknown = claims
  for (const part of name.split('.')) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, part)) return undefined
    found = Reflect.get(found, part)
  }
  return found
}

function valuesOf(claim: unknown): readonly unknown[] {
  if (Array.isArray(claim)) return claim
  return typeof claim === 'string' ? claim.split(' ') : []
}

const LONGEST_NAME = 200

/** The first of these claims that holds a name to be shown; undefined when none does. */
export function nameIn(claims: Claims, names: readonly string[]): string | undefined {
  for (const name of names) {
    const claim = claims[name]
    if (typeof claim !== 'string') continue
    const told = claim.replaceAll(/[\p{Cc}\p{Cs}]+/gu, ' ').trim()
    if (told !== '') return [...told].slice(0, LONGEST_NAME).join('')
  }
  return undefined
}
