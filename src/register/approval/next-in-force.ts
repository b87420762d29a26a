import { type Snapshot, type SnapshotEntry, snapshotOf } from '../../domain/snapshot.ts'
import type { Stepped } from './stepped.ts'

/** The register in force as steps would make it. Settings that only stand in for approved ones go when some are approved. */
export function nextInForce(inForce: Snapshot, stepped: readonly Stepped[]): Snapshot {
  const byAddress = new Map(
    inForce.entries.map((entry): [string, SnapshotEntry] => [`${entry.kind}/${entry.key}`, entry]),
  )
  for (const { step, kind, key, revision, text } of stepped) {
    const address = `${kind.name}/${key}`
    if (step === 'retire') byAddress.delete(address)
    if (step === 'approve')
      byAddress.set(address, {
        kind: kind.name,
        key,
        lifecycle: 'approved',
        revision,
        content: JSON.parse(text),
      })
  }
  return snapshotOf([...byAddress].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry))
}
