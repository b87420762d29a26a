import type { ScopeContent } from '../contents.ts'
import { lazyBy } from '../lazy.ts'
import { lineageIn } from '../lineage.ts'
import type { Snapshot } from '../snapshot.ts'

/** Whether a scope covers data of a category about people; undefined people are those of a line that names nobody. */
export type Covers = (
  scope: readonly ScopeContent[],
  dataCategory: string,
  people: string | undefined,
) => boolean

/**
 * Says which data and people a scope covers: all without any part. A part that names a category of data covers what lies
 * below it in the tree, and not the category above; one that names people does not cover a line that names nobody.
 */
export function coveringIn(snapshot: Snapshot): Covers {
  const categories = snapshot.all('data-categories')
  const withAncestors = lazyBy((category) => new Set(lineageIn(categories, category).map(({ key }) => key)))
  return (scope, dataCategory, people) =>
    scope.length === 0 ||
    scope.some(
      (part) =>
        (part.dataCategory === undefined || withAncestors(dataCategory).has(part.dataCategory)) &&
        (part.dataSubjectCategory === undefined || part.dataSubjectCategory === people),
    )
}
