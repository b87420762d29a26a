import type { Snapshot } from '../snapshot.ts'
import { activitiesByLimb, dataLinesByRule } from './stats-of-activities.ts'
import { entriesByProvenance } from './stats-of-provenance.ts'
import { pairsByProvision, purposesByPairs } from './stats-of-purposes.ts'
import { transfersByDestination } from './stats-of-transfers.ts'
import { tally } from './tally.ts'

/** Words of closed lists: their buckets are there even when nothing is in them. */
export interface StatsWords {
  readonly kinds: readonly string[]
  readonly sensitivities: readonly string[]
  readonly origins: readonly string[]
}

/** The word for a data category whose sensitivity is not determined. */
export const UNDETERMINED = 'undetermined'

/** A register in numbers: section by section, what is counted. */
export const statsOf = (snapshot: Snapshot, words: StatsWords) => ({
  kinds: entriesByKind(snapshot, words.kinds),
  lifecycles: entriesByLifecycle(snapshot),
  limbs: activitiesByLimb(snapshot),
  pairs: pairsByProvision(snapshot),
  purposes: purposesByPairs(snapshot),
  dataCategories: dataCategoriesBySensitivity(snapshot, words.sensitivities),
  sources: sourcesByOrigin(snapshot, words.origins),
  dataLines: dataLinesByRule(snapshot),
  transfers: transfersByDestination(snapshot),
  provenance: entriesByProvenance(snapshot, words.kinds),
})
export type Stats = ReturnType<typeof statsOf>

function entriesByKind({ entries }: Snapshot, kinds: readonly string[]) {
  const found = tally('kinds', ({ kind }: { kind: string }) => [kind])
  for (const kind of kinds) found.expect({ kind })
  for (const { kind, key } of entries) found.add({ kind }, { kind, key })
  return found.buckets()
}

function entriesByLifecycle({ entries }: Snapshot) {
  const found = tally('lifecycles', (words: { kind: string; lifecycle: string }) => [
    words.kind,
    words.lifecycle,
  ])
  for (const { kind, key, lifecycle } of entries) found.add({ kind, lifecycle }, { kind, key })
  return found.buckets()
}

function dataCategoriesBySensitivity(snapshot: Snapshot, sensitivities: readonly string[]) {
  const found = tally('data-categories', ({ sensitivity }: { sensitivity: string }) => [sensitivity])
  for (const sensitivity of [...sensitivities, UNDETERMINED]) found.expect({ sensitivity })
  for (const [key, { sensitivity = UNDETERMINED }] of snapshot.all('data-categories'))
    found.add({ sensitivity }, { kind: 'data-categories', key })
  return found.buckets()
}

function sourcesByOrigin(snapshot: Snapshot, origins: readonly string[]) {
  const found = tally('sources', ({ origin }: { origin: string }) => [origin])
  for (const origin of origins) found.expect({ origin })
  for (const [key, { origin }] of snapshot.all('sources')) found.add({ origin }, { kind: 'sources', key })
  return found.buckets()
}
