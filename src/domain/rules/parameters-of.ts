import type { Rule } from './rule.ts'

/** Where a text of a rule has a parameter. */
export const PLACES = /\{([A-Za-z]+)\}/g

/** The names of the parameters that findings of a rule have: those that its texts show, and those that tell them apart. */
export function parametersOf({ message, remedy, identity = [] }: Rule): ReadonlySet<string> {
  const shown = [message, remedy].flatMap((texts) => Object.values(texts)).join()
  const names = new Set([...shown.matchAll(PLACES)].flatMap(([, name = '']) => name))
  names.delete('subject')
  return new Set([...names, ...identity])
}
