import type {
  ActivityContent,
  OrganisationContent,
  SecurityMeasureContent,
  SettingsContent,
} from '../contents.ts'
import { isController } from '../is-controller.ts'
import { addTo, lazy, lazyBy } from '../lazy.ts'
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
  | 'isProtected'
  | 'lineageOf'
>

/** What the activities of a register say, by what rules ask for. */
export function activityIndex({ all, one }: Snapshot, settings: SettingsContent | undefined): ActivityIndex {
  const activities = all('processing-activities')
  const lines = lazy(linesOfAll)
  const byPurpose = lazy(() => {
    const found = new Map<string, Line[]>()
    for (const line of lines())
      for (const { purpose, grounds } of line.line.purposes ?? [])
        if (grounds !== 'excluded') addTo(found, purpose, line)
    return found
  })
  const byCategory = lazy(() => {
    const found = new Map<string, Line[]>()
    for (const line of lines()) addTo(found, line.line.dataCategory, line)
    return found
  })
  const byActivityPurpose = lazy(() => {
    const found = new Map<string, Line['activity'][]>()
    for (const activity of activities.values())
      for (const { purpose } of activity.purposes ?? []) addTo(found, purpose, activity)
    return found
  })
  const lineageOf = lazyBy((category) => lineageIn(all('data-categories'), category))

  function linesOfAll(): Line[] {
    const found: Line[] = []
    for (const activity of activities.values()) {
      if (activity.data === undefined) continue
      const above = pathTo('processing-activities', activity.key, 'data')
      for (const line of activity.data) {
        const category = one('data-categories', line.dataCategory)
        const path = `${above}/${line.key}`
        found.push({ path, activity, line, category, sensitivity: sensitivityOf(category) })
      }
    }
    return found
  }

  function sensitivityOf({ key, sensitivity }: Line['category']): Line['sensitivity'] {
    return sensitivity ?? lineageOf(key).find((above) => above.sensitivity !== undefined)?.sensitivity
  }

  const controllersOf = ({ parties = [] }: Line['activity']): OrganisationContent[] =>
    parties.filter(isController).map(({ organisation }) => one('organisations', organisation))

  // Most activities are of one state: sets of one are made once.
  const singly = lazyBy((country): ReadonlySet<string> => new Set([country]))
  const jurisdictions = lazy((): ReadonlySet<string> => new Set(settings?.jurisdictions))
  const everywhere = lazy(() => countriesOf([...activities.values()].flatMap(controllersOf)))

  function countriesOf(controllers: readonly OrganisationContent[]): ReadonlySet<string> {
    const country = controllers.length === 1 ? controllers[0]?.country : undefined
    if (country !== undefined) return singly(country)
    const found = new Set<string>()
    for (const { country } of controllers) if (country !== undefined) found.add(country)
    return found.size > 0 ? found : jurisdictions()
  }

  const isInPlace = (measure: string): boolean => {
    const { status } = one('security-measures', measure)
    return status !== 'planned' && status !== 'retired'
  }

  function measuresOf({ securityMeasures = [], systems = [] }: ActivityContent): SecurityMeasureContent[] {
    const keys = new Set(securityMeasures)
    for (const system of systems)
      for (const measure of one('systems', system).securityMeasures ?? []) keys.add(measure)
    return [...keys].filter(isInPlace).map((measure) => one('security-measures', measure))
  }

  return {
    lines,
    linesFor: (purpose) => byPurpose().get(purpose) ?? [],
    linesAbout: (category) => byCategory().get(category) ?? [],
    activitiesFor: (purpose) => byActivityPurpose().get(purpose) ?? [],
    controllersOf,
    statesOf: (activity) => (activity === undefined ? everywhere() : countriesOf(controllersOf(activity))),
    retentionOf: ({ line, activity }) => {
      const rule = line.retentionRule ?? activity.retentionRule
      return rule === undefined ? undefined : one('retention-rules', rule)
    },
    measuresOf,
    isProtected: ({ securityMeasures = [], systems = [] }) =>
      securityMeasures.some(isInPlace) ||
      systems.some((system) => one('systems', system).securityMeasures?.some(isInPlace)),
    lineageOf,
  }
}
