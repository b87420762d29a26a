import type { ProcessingActivityContent } from '../../contents.ts'
import { perView } from '../per-view.ts'
import { hasEnded } from '../under-way.ts'

/** The activities that go on or are to come: those that are over have nobody left to tell anything. */
export const runningActivities = perView((view): readonly ProcessingActivityContent[] =>
  [...view.all('processing-activities').values()].filter((activity) => !hasEnded(activity, view.date)),
)
