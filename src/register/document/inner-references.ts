import type { Reference } from '../../db/stored-kind.ts'
import type { Document } from './document.ts'

/** Where a document names a part of itself: the edition that supersedes one, the clauses that refer to another document. */
export function innerReferences({ key, editions = [] }: Document): Reference[] {
  const found: Reference[] = []
  const add = (pointer: string, path: string, item: readonly string[]) =>
    found.push({ pointer, path, kind: 'documents', key, item })
  for (const [index, edition] of editions.entries()) {
    const pointer = `/editions/${index}`
    const path = `/editions/${edition.key}`
    if (edition.supersededBy !== undefined)
      add(`${pointer}/supersededBy`, `${path}/supersededBy`, [edition.supersededBy])
    for (const [at, reference] of (edition.references ?? []).entries())
      for (const [place, clause] of reference.clauses.entries())
        add(
          `${pointer}/references/${at}/clauses/${place}`,
          `${path}/references/${reference.key}/clauses/${clause}`,
          [edition.key, clause],
        )
  }
  return found
}
