import type { EprivacyGroundContent, ProcessingActivityContent } from '../../contents.ts'
import { isInEea } from '../../gdpr/eea-states.ts'
import type { View } from '../view.ts'

/**
 * The states of the EEA that an activity's controllers are in whose law on electronic communications it names no ground
 * under, among `grounds`. Where its controllers are in none and it is aimed at people in the EEA, or where no state is
 * known: `EEA`, unless it names such a ground under the law of any state there.
 */
export function statesWithoutAGround(
  view: View,
  activity: ProcessingActivityContent,
  covers: EprivacyGroundContent['covers'],
  grounds: readonly EprivacyGroundContent['ground'][],
): string[] {
  const inEea = (country: string) => isInEea(country, view.date)
  const named = new Set(
    (activity.eprivacyGrounds ?? [])
      .filter((each) => each.covers === covers && grounds.includes(each.ground))
      .map(({ country }) => country),
  )
  const countries = [...view.statesOf(activity)]
  const states = countries.filter(inEea)
  if (states.length > 0) return states.filter((state) => !named.has(state)).sort()
  const isForEea = countries.length === 0 || activity.targetsEea === true
  return isForEea && ![...named].some(inEea) ? ['EEA'] : []
}
