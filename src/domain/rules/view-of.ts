import { type Snapshot, snapshotOf } from '../snapshot.ts'
import { activityIndex } from './activity-index.ts'
import { pairingIndex } from './pairing-index.ts'
import type { View } from './view.ts'

/** What rules ask of a register on a day. Entries that are retired are not looked at. */
export function viewOf(snapshot: Snapshot, date: string): View {
  const standing = snapshot.entries.some(({ lifecycle }) => lifecycle === 'retired')
    ? snapshotOf(snapshot.entries.filter(({ lifecycle }) => lifecycle !== 'retired'))
    : snapshot
  const find: View['find'] = (kind, key) => (key === undefined ? undefined : standing.all(kind).get(key))
  const settings = find('settings', 'register')
  const activities = activityIndex(standing, settings)
  const pairings = pairingIndex(standing, activities)
  return { ...standing, date, settings, find, ...activities, ...pairings }
}
