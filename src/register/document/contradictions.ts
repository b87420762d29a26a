import type { Flaw } from '../../domain/errors.ts'
import type { Document } from './document.ts'

/** What a document says that cannot be: a clause that ends before it starts, an edition that supersedes itself. */
export function contradictions({ editions = [] }: Document): Flaw[] {
  return editions.flatMap(({ key, supersededBy, clauses = [] }, index) => {
    const edition = `/editions/${index}`
    const found: Flaw[] = clauses.flatMap(({ start = 0, end = start }, at) =>
      end < start
        ? [inBody(`${edition}/clauses/${at}/end`, `must not lie before start, ${start}; got ${end}`)]
        : [],
    )
    if (supersededBy === key)
      found.push(inBody(`${edition}/supersededBy`, `must be another edition than this one, "${key}"`))
    return found
  })
}

const inBody = (pointer: string, detail: string): Flaw => ({ in: 'body', pointer, detail })
