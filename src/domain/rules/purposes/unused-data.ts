import type { DataCategoryContent } from '../../contents.ts'
import { perView } from '../per-view.ts'
import type { Line, View } from '../view.ts'

/** A category of data that no line uses for a purpose, neither it nor one above or below it. */
export interface UnusedData {
  readonly category: DataCategoryContent
  /** Lines about it, all without a purpose. */
  readonly lines: readonly Line[]
  /** Whether activities claim that their lines are all there is: those with lines about it, else every one. */
  readonly isMappingComplete: boolean
}

/** Data that no purpose uses. One without lines whose parent is unused as well goes with its parent. */
export const unusedData = perView((view) => [...unusedIn(view)])

function* unusedIn(view: View): Generator<UnusedData> {
  const used = usedCategories(view)
  const activities = [...view.all('processing-activities').values()]
  const isEverythingMapped = activities.length > 0 && activities.every(isMapped)
  for (const category of view.all('data-categories').values()) {
    if (used.has(category.key)) continue
    const lines = view.linesAbout(category.key)
    const { parent } = category
    if (lines.length === 0 && parent !== undefined && !used.has(parent)) continue
    const isMappingComplete =
      lines.length > 0 ? lines.every(({ activity }) => isMapped(activity)) : isEverythingMapped
    yield { category, lines, isMappingComplete }
  }
}

const isMapped = ({ dataMapping }: Line['activity']): boolean => dataMapping === 'complete'

/** Categories that a line uses for a purpose, with those above and below them. */
function usedCategories(view: View): ReadonlySet<string> {
  const direct = new Set<string>()
  for (const { line } of view.lines())
    if (line.purposes?.some(({ grounds }) => grounds !== 'excluded')) direct.add(line.dataCategory)
  const used = new Set(direct)
  for (const key of direct) for (const each of view.lineageOf(key)) used.add(each.key)
  for (const { key } of view.all('data-categories').values())
    if (!used.has(key) && view.lineageOf(key).some((each) => direct.has(each.key))) used.add(key)
  return used
}
