import type { SettingsContent } from '../contents.ts'
import { grouped, lazy, lazyBy } from '../lazy.ts'
import { lineageIn } from '../lineage.ts'
import type { Snapshot } from '../snapshot.ts'
import { pathTo } from '../subject-path.ts'
import type { Line, View } from './view.ts'

type ActivityIndex = Pick<
  View,
  | 'lines'
  | 'linesFor'
  | 'linesAbout'
  | 'activitiesFor'
  | 'controllersOf'
  | 'statesOf'
  | 'retentionOf'
  | 'measuresOf'
  | 'lineageOf'
>

/** What the activities of a register say, by what rules ask for. */
export function activityIndex({ all, one }: Snapshot, settings: SettingsContent | undefined): ActivityIndex {
  const activities = all('processing-activities')
  const lines = lazy(() => [...activities.values()].flatMap((activity) => linesOf(activity)))
  const byPurpose = lazy(() =>
    grouped(lines(), ({ line }) =>
      (line.purposes ?? []).flatMap(({ purpose, grounds }) => (grounds === 'excluded' ? [] : [purpose])),
    ),
  )
  const byCategory = lazy(() => grouped(lines(), ({ line }) => [line.dataCategory]))
  const byActivityPurpose = lazy(() =>
    grouped(activities.values(), ({ purposes = [] }) => purposes.map(({ purpose }) => purpose)),
  )

  function linesOf(activity: Line['activity']): Line[] {
    return (activity.data ?? []).map((line) => ({
      path: pathTo('processing-activities', activity.key, 'data', line.key),
      activity,
      line,
      category: one('data-categories', line.dataCategory),
    }))
  }

  const controllersOf: View['controllersOf'] = ({ parties = [] }) =>
    parties.flatMap(({ role, organisation }) =>
      role === 'controller' || role === 'joint-controller' ? [one('organisations', organisation)] : [],
    )
  const countries = (of: Iterable<Line['activity']>): ReadonlySet<string> => {
    const found = new Set<string>()
    for (const activity of of)
      for (const { country } of controllersOf(activity)) if (country !== undefined) found.add(country)
    return found.size > 0 ? found : new Set(settings?.jurisdictions)
  }
  const everywhere = lazy(() => countries(activities.values()))

  return {
    lines,
    linesFor: (purpose) => byPurpose().get(purpose) ?? [],
    linesAbout: (category) => byCategory().get(category) ?? [],
    activitiesFor: (purpose) => byActivityPurpose().get(purpose) ?? [],
    controllersOf,
    statesOf: (activity) => (activity === undefined ? everywhere() : countries([activity])),
    retentionOf: ({ line, activity }) => {
      const rule = line.retentionRule ?? activity.retentionRule
      return rule === undefined ? undefined : one('retention-rules', rule)
    },
    measuresOf: ({ securityMeasures = [], systems = [] }) => {
      const ofSystems = systems.flatMap((system) => one('systems', system).securityMeasures ?? [])
      return [...new Set([...securityMeasures, ...ofSystems])]
        .map((measure) => one('security-measures', measure))
        .filter(({ status }) => status !== 'planned' && status !== 'retired')
    },
    lineageOf: lazyBy((category) => lineageIn(all('data-categories'), category)),
  }
}
