import type { BreakingChange } from './breaking-changes.ts'

/** A change that looks as if it broke programs, and why it does not. */
export interface Accepted {
  readonly change: string
  readonly why: string
}

/** What is to be mended, for people; empty if nothing is. */
export function breakingReport(found: readonly BreakingChange[], accepted: readonly Accepted[]): string {
  const known = new Set(accepted.map(({ change }) => change))
  const breaking = found.filter(({ change }) => !known.has(change))
  const past = accepted.filter(({ change }) => !found.some((each) => each.change === change))
  const cure =
    'If a change breaks nobody, name it in openapi/accepted.json as { "change", "why" }; its text is what follows "breaks: ".\n'
  return [
    ...breaking.map(({ change, where, cure }) => `breaks: ${change}\n  at ${placesOf(where)}\n  ${cure}\n`),
    ...(breaking.length > 0 ? [cure] : []),
    ...past.map(({ change }) => `openapi/accepted.json names what there is not, take it out: ${change}\n`),
  ].join('')
}

function placesOf([first = '', ...others]: readonly string[]): string {
  const more = new Set(others.filter((place) => place !== first)).size
  return more === 0 ? first : `${first} and ${more} more`
}
