import Type from 'typebox'
import { newestVersions } from '../db/read.ts'
import type { Db } from '../db/schema.ts'
import { type MatchPlace, searchEntries } from '../db/search.ts'
import type { SearchTerm } from '../domain/searched.ts'
import type { Version } from '../domain/version.ts'
import {
  type AsOf,
  type Count,
  cursorOf,
  encodeCursor,
  PlaceRevision,
  PlaceText,
  type State,
} from '../http/page.ts'
import type { Kind } from './kind.ts'
import { invalid } from './route-parts.ts'

export const Words = Type.String({
  minLength: 1,
  maxLength: 200,
  description:
    'Words that an entry has in its key, label or other texts, whatever their inflection in Swedish or English, accents or case; the last may be the beginning of one.',
})
export const Q = Type.Optional(Words)

const matchPlace = cursorOf(
  Type.Object({ few: Type.Boolean(), step: PlaceRevision, kind: PlaceText, key: PlaceText }),
)

/** Where a page of matches starts, from its cursor. Of another search's list it throws invalid. */
export const placeOfMatch = (cursor: string | undefined, order: string): MatchPlace | undefined =>
  matchPlace(cursor, order)

/** The cursor that goes on after a page of matches, the last of which is `last`; null when no other page follows. */
export function nextOfMatches(
  order: string,
  { more, last }: { readonly more: boolean; readonly last: MatchPlace | undefined },
): string | null {
  if (!more || last === undefined) return null
  const { few, step, kind, key } = last
  return encodeCursor(order, { few, step, kind, key })
}

interface Search {
  readonly terms: readonly SearchTerm[]
  readonly limit: number
  readonly cursor: string | undefined
  readonly count: Count | undefined
  readonly render: (version: Version) => string
}

/** A page of the entries of a kind that have all terms, those with all in their name first, ready to be sent. */
export async function listMatches(
  db: Db,
  register: string,
  kind: Kind,
  { terms, limit, cursor, count, render }: Search,
) {
  const order = `${kind.name} by match`
  const { revision, value } = await searchEntries(
    db,
    register,
    {
      kinds: [kind.name],
      terms,
      limit,
      after: placeOfMatch(cursor, order),
      count: count === 'exact',
    },
    newestVersions,
  )
  return {
    items: value.page.map(render),
    nextCursor: nextOfMatches(order, value),
    revision,
    total: value.total,
  }
}

/** Why a search has no `asOf`. */
export const NEWEST_ONLY = 'the words of entries are kept for the newest state only'

/** Throws invalid when a search is asked as of a state. */
export function refuseAsOf(asOf: AsOf | undefined, state: State = 'newest'): void {
  if (state === 'approved')
    throw invalid('q and state=approved do not go together', [
      {
        in: 'query',
        pointer: '/state',
        detail: `cannot be approved with q, as ${NEWEST_ONLY}: leave out one of the two`,
      },
    ])
  if (asOf === undefined) return
  throw invalid('q and asOf do not go together', [
    {
      in: 'query',
      pointer: '/asOf',
      detail: `cannot go with q, as ${NEWEST_ONLY}; got ${asOf}: leave out one of the two`,
    },
  ])
}
