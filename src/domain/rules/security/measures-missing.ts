import type { MeasureTag, ProcessingActivityContent } from '../../contents.ts'
import type { View } from '../view.ts'

/**
 * What sensitive data still lacks in an activity: encryption and control of access; where all of it is on paper, control
 * of access or of the premises.
 */
export function measuresMissing(view: View, activity: ProcessingActivityContent): MeasureTag[] {
  const held = new Set(view.measuresOf(activity).flatMap(({ tags = [] }) => tags))
  const systems = activity.systems ?? []
  const isOnPaper = systems.length > 0 && systems.every((key) => view.one('systems', key).type === 'paper')
  if (isOnPaper) return held.has('access-control') || held.has('physical-access') ? [] : ['physical-access']
  return (['encryption', 'access-control'] as const).filter((tag) => !held.has(tag))
}
