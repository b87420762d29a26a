import type { ProcessingActivityContent } from '../contents.ts'
import type { PurposeTag } from '../gdpr/purpose-tags.ts'
import { pathTo } from '../subject-path.ts'
import { isAbout } from './purpose-lineage.ts'
import { hasEnded } from './under-way.ts'
import type { View } from './view.ts'

/** An activity with those of its purposes that are about something. */
export interface ActivityAbout {
  readonly activity: ProcessingActivityContent
  readonly path: string
  /** Paths of the purposes. */
  readonly purposes: readonly string[]
}

/** Activities that have not ended with purposes about some things. */
export function* activitiesAbout(view: View, tags: readonly PurposeTag[]): Generator<ActivityAbout> {
  const purposes = tags.flatMap((tag) => [...view.purposesAbout(tag)])
  const found = new Set(purposes.flatMap((purpose) => view.activitiesFor(purpose)))
  for (const activity of [...found].sort((a, b) => (a.key < b.key ? -1 : 1))) {
    if (hasEnded(activity, view.date)) continue
    const meant = (activity.purposes ?? []).filter(({ purpose }) => isAbout(view, purpose, tags))
    yield {
      activity,
      path: pathTo('processing-activities', activity.key),
      purposes: meant.map(({ purpose }) => pathTo('purposes', purpose)),
    }
  }
}
