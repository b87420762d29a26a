import { type Snapshot, snapshotOf } from '../snapshot.ts'
import { activityIndex } from './activity-index.ts'
import { pairingIndex } from './pairing-index.ts'
import type { View } from './view.ts'

/** What a register does not hold by itself. */
interface Besides {
  /** Texts of editions, by their paths. */
  readonly texts?: ReadonlyMap<string, string>
  readonly isRule?: View['isRule']
}

/** What rules ask of a register on a day. Entries that are retired are not looked at. */
export function viewOf(snapshot: Snapshot, date: string, { texts, isRule = () => true }: Besides = {}): View {
  const standing = snapshot.entries.some(({ lifecycle }) => lifecycle === 'retired')
    ? snapshotOf(snapshot.entries.filter(({ lifecycle }) => lifecycle !== 'retired'))
    : snapshot
  const find: View['find'] = (kind, key) => (key === undefined ? undefined : standing.all(kind).get(key))
  const settings = find('settings', 'register')
  const activities = activityIndex(standing, settings)
  const pairings = pairingIndex(standing, activities)
  const textOf: View['textOf'] = (edition) => texts?.get(edition)
  return { ...standing, date, settings, find, textOf, isRule, ...activities, ...pairings }
}
