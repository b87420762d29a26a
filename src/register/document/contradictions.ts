import type { Flaw } from '../../domain/errors.ts'
import type { Document, Edition } from './document.ts'

/** What a document says that cannot be: a clause that ends before it starts, an edition that supersedes a newer one. */
export function contradictions({ editions = [] }: Document): Flaw[] {
  const byKey: Editions = new Map(editions.map((edition) => [edition.key, edition]))
  return editions.flatMap((edition, index) => [
    ...(edition.clauses ?? []).flatMap(({ start = 0, end = start }, at) =>
      end < start
        ? [inBody(`/editions/${index}/clauses/${at}/end`, `must not lie before start, ${start}; got ${end}`)]
        : [],
    ),
    ...whyNotSuperseded(byKey, edition).map((detail) => inBody(`/editions/${index}/supersededBy`, detail)),
  ])
}

/** The editions of a document by their keys. */
type Editions = ReadonlyMap<string | undefined, Edition>

/** Why an edition cannot be superseded by the one that it names. */
function whyNotSuperseded(editions: Editions, edition: Edition): string[] {
  const next = editions.get(edition.supersededBy)
  if (next === undefined) return []
  if (leadsBack(editions, edition))
    return [
      `must be another edition than "${edition.key}", and one that does not lead back to it; got "${next.key}"`,
    ]
  return isEarlier(next, edition)
    ? [
        `must hold from no earlier day than "${edition.key}", ${edition.effectiveOn}; "${next.key}" holds from ${next.effectiveOn}`,
      ]
    : []
}

function leadsBack(editions: Editions, { key, supersededBy }: Edition): boolean {
  const seen = new Set<string | undefined>()
  for (let next = supersededBy; next !== undefined && !seen.has(next); ) {
    if (next === key) return true
    seen.add(next)
    next = editions.get(next)?.supersededBy
  }
  return false
}

/** Whether an edition holds from an earlier day than another one, as far as both say. */
export const isEarlier = (
  { effectiveOn: day }: Pick<Edition, 'effectiveOn'>,
  { effectiveOn: other }: Pick<Edition, 'effectiveOn'>,
): boolean => day !== undefined && other !== undefined && day < other

const inBody = (pointer: string, detail: string): Flaw => ({ in: 'body', pointer, detail })
