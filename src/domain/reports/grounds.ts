import { effectivePairs, pairIndexOf } from '../checks/effective-pairs.ts'
import type { EffectivePair } from '../checks/pair-schemas.ts'
import type { LegalBasisContent, PairContent, ProcessingActivityContent } from '../contents.ts'
import { lazy } from '../lazy.ts'
import type { Snapshot } from '../snapshot.ts'

/** A ground that a purpose rests on, its own or that of an ancestor. */
export interface GroundOfPurpose {
  readonly purpose: string
  readonly basis: LegalBasisContent
  readonly pair: PairContent
}

/** The grounds of the activities of a register: of their purposes, and those that their data lines name themselves. */
export interface Grounds {
  readonly ofPurpose: (purpose: string) => readonly GroundOfPurpose[]
  /** All that an activity rests on, each ground once, with the conditions of its grounds for special data. */
  readonly ofActivity: (content: ProcessingActivityContent) => readonly LegalBasisContent[]
}

/** Looks up grounds; the snapshot has the purposes and legal bases. */
export function groundsIn(snapshot: Snapshot): Grounds {
  const pairs = lazy(() => effectivePairs(pairIndexOf(snapshot.entries)))
  const ofPurpose = (purpose: string) => (pairs().get(purpose) ?? []).map((pair) => grounded(snapshot, pair))
  return {
    ofPurpose,
    ofActivity: ({ purposes = [], data = [] }) => {
      const uses = data.flatMap((line) => line.purposes ?? []).filter(({ grounds }) => grounds !== 'excluded')
      const named = [...purposes, ...uses].flatMap(({ purpose }) => ofPurpose(purpose))
      const own = uses.flatMap(({ legalBases = [] }) => legalBases)
      const conditions = named.flatMap(({ pair: { specialConditions = [] } }) =>
        specialConditions.map(({ legalBasis }) => legalBasis),
      )
      const keys = new Set([...named.map(({ basis }) => basis.key), ...own, ...conditions])
      return [...keys].map((key) => snapshot.one('legal-bases', key))
    },
  }
}

function grounded(
  snapshot: Snapshot,
  { purpose, legalBasis, inheritedFrom }: EffectivePair,
): GroundOfPurpose {
  const { legalBases = [] } = snapshot.one('purposes', inheritedFrom ?? purpose)
  const pair = legalBases.find((each) => each.legalBasis === legalBasis)
  if (pair === undefined) throw new TypeError(`${purpose} has no pair with ${legalBasis}`)
  return { purpose, basis: snapshot.one('legal-bases', legalBasis), pair }
}
