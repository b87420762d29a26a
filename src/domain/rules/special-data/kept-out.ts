import type { DataCategoryContent } from '../../contents.ts'
import { inherited } from '../inherited.ts'
import type { View } from '../view.ts'
import { assessmentOf } from './sensitive-data.ts'

/** The highest of the categories that are sensitive, by what they or those above them say, or may turn out to be. */
export function sensitiveCategories(view: View): string[] {
  const isSensitive = (category: DataCategoryContent | undefined): boolean => {
    if (category === undefined) return false
    const { key, mayRevealSpecial } = category
    const mayReveal = mayRevealSpecial === true && assessmentOf(view, key)?.conclusion !== 'does-not-reveal'
    return mayReveal || (inherited(view, key, 'sensitivity') ?? 'ordinary') !== 'ordinary'
  }
  return [...view.all('data-categories').values()]
    .filter(
      (category) => isSensitive(category) && !isSensitive(view.find('data-categories', category.parent)),
    )
    .map(({ key }) => key)
}

/** Categories of data that lines name with a purpose. */
interface NamedData {
  readonly used: Set<string>
  readonly excluded: Set<string>
}

/** What lines name with each purpose, to use or to exclude. */
export function namedWith(view: View): ReadonlyMap<string, NamedData> {
  const found = new Map<string, NamedData>()
  for (const { line } of view.lines())
    for (const { purpose, grounds } of line.purposes ?? []) {
      const named = found.get(purpose) ?? { used: new Set(), excluded: new Set() }
      found.set(purpose, named)
      named[grounds === 'excluded' ? 'excluded' : 'used'].add(line.dataCategory)
    }
  return found
}

/** Whether a category is used on purpose, by its own name, or excluded, be it with one that it belongs to. */
export const isSaid = (view: View, category: string, { used, excluded }: NamedData): boolean =>
  used.has(category) || view.lineageOf(category).some(({ key }) => excluded.has(key))

/** Whether every activity for a purpose says that its lines are all there is. */
export function isMappedThrough(view: View, purpose: string): boolean {
  const activities = view.activitiesFor(purpose)
  return activities.length > 0 && activities.every(({ dataMapping }) => dataMapping === 'complete')
}
