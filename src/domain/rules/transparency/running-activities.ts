import type { ProcessingActivityContent } from '../../contents.ts'
import { hasEnded } from '../under-way.ts'
import type { View } from '../view.ts'

/** The activities that go on or are to come: those that are over have nobody left to tell anything. */
export const runningActivities = (view: View): ProcessingActivityContent[] =>
  [...view.all('processing-activities').values()].filter((activity) => !hasEnded(activity, view.date))
