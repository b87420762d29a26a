import type { EprivacyGroundContent, ProcessingActivityContent } from '../../contents.ts'
import { isInEea } from '../../gdpr/eea-states.ts'
import type { View } from '../view.ts'

/**
 * The states of the EEA that an activity's controllers are in whose law on electronic communications it names no ground
 * under, among `grounds`; `EEA` when no state is known and no such ground is named at all.
 */
export function statesWithoutAGround(
  view: View,
  activity: ProcessingActivityContent,
  covers: EprivacyGroundContent['covers'],
  grounds: readonly EprivacyGroundContent['ground'][],
): string[] {
  const named = new Set(
    (activity.eprivacyGrounds ?? [])
      .filter((each) => each.covers === covers && grounds.includes(each.ground))
      .map(({ country }) => country),
  )
  const states = [...view.statesOf(activity)]
  if (states.length === 0) return named.size === 0 ? ['EEA'] : []
  return states.filter((state) => isInEea(state, view.date) && !named.has(state)).sort()
}
