import type { ServedControllerContent } from '../../contents.ts'
import { pathTo } from '../../subject-path.ts'
import { isUnderWay } from '../under-way.ts'
import type { View } from '../view.ts'

/** A controller on whose behalf a processor acts. */
export interface Served {
  /** `processor-activities/hosting/controllers/club` */
  readonly path: string
  readonly served: ServedControllerContent
  /** Path of its organisation. */
  readonly controller: string
}

/** Every controller that is served on the day, in each activity. */
export function* controllersServed(view: View): Generator<Served> {
  for (const activity of view.all('processor-activities').values())
    if (isUnderWay(activity, view.date))
      for (const served of activity.controllers)
        yield {
          path: pathTo('processor-activities', activity.key, 'controllers', served.key),
          served,
          controller: pathTo('organisations', served.organisation),
        }
}
