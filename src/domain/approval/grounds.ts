import type { PurposeContent } from '../contents.ts'
import { lineageIn } from '../lineage.ts'
import type { Snapshot } from '../snapshot.ts'

/**
 * The purposes whose grounds are others in a later state: their own pairs are, or those of the nearest ancestor that has
 * any. What was not there in both is left out.
 */
export function purposesOnOtherGrounds(before: Snapshot, after: Snapshot): string[] {
  const [earlier, later] = [before.all('purposes'), after.all('purposes')]
  return [...later.keys()].filter(
    (key) => earlier.has(key) && groundsOf(earlier, key) !== groundsOf(later, key),
  )
}

/** The pairs that a purpose rests on, as one text, with the purpose that has them. */
function groundsOf(purposes: ReadonlyMap<string, PurposeContent>, key: string): string {
  const owner = lineageIn(purposes, key).find(({ legalBases = [] }) => legalBases.length > 0)
  return owner === undefined ? '' : `${owner.key} ${JSON.stringify(owner.legalBases)}`
}
