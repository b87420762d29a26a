import type { DataSubjectCategoryContent, PurposeContent } from '../contents.ts'
import type { Snapshot } from '../snapshot.ts'
import { pathTo } from '../subject-path.ts'
import { grouped, lazy } from './lazy.ts'
import type { Line, Pairing, View } from './view.ts'

type PairingIndex = Pick<View, 'pairings' | 'pairsOf' | 'parts' | 'peopleOf'>
type Activities = Pick<View, 'lines' | 'linesFor' | 'activitiesFor'>

/** Which purposes of a register rest on which grounds, by what rules ask for. */
export function pairingIndex({ all, one }: Snapshot, activities: Activities): PairingIndex {
  const purposes = all('purposes')
  const parts = lazy(() => grouped(purposes.values(), ({ parent }) => (parent === undefined ? [] : [parent])))
  const declared = lazy(() => [...purposes.values()].flatMap(pairingsOfPurpose))
  const byPurpose = lazy(() => grouped(declared(), (pairing) => pairing.purposes.map(({ key }) => key)))
  const pairings = lazy(() => [...declared(), ...activities.lines().flatMap(pairingsOfLine)])

  /** Purposes below one that have no pairs of their own, nor an ancestor nearer that has. */
  function inheriting(purpose: string): PurposeContent[] {
    const bare = (parts().get(purpose) ?? []).filter(({ legalBases = [] }) => legalBases.length === 0)
    return bare.flatMap((part) => [part, ...inheriting(part.key)])
  }

  function pairingsOfPurpose(purpose: PurposeContent): Pairing[] {
    const { key, legalBases = [] } = purpose
    if (legalBases.length === 0) return []
    const resting = [purpose, ...inheriting(key)] as const
    return legalBases.map((pair) => ({
      path: pathTo('purposes', key, 'legalBases', pair.legalBasis),
      basis: one('legal-bases', pair.legalBasis),
      purposes: resting,
      necessity: pair.necessity,
      pair,
    }))
  }

  function pairingsOfLine(line: Line): Pairing[] {
    return (line.line.purposes ?? []).flatMap(({ purpose, legalBases = [], necessity }) =>
      legalBases.map((legalBasis) => ({
        path: `${line.path}/purposes/${purpose}/legalBases/${legalBasis}`,
        basis: one('legal-bases', legalBasis),
        purposes: [one('purposes', purpose)] as const,
        necessity,
        line,
      })),
    )
  }

  function peopleOf({ pair, line, purposes: resting }: Pairing): DataSubjectCategoryContent[] {
    const scoped = (pair?.scope ?? []).flatMap(({ dataSubjectCategory }) => dataSubjectCategory ?? [])
    const keys =
      scoped.length > 0
        ? scoped
        : line !== undefined
          ? (line.line.dataSubjectCategories ?? [])
          : resting.flatMap(({ key }) => [
              ...activities
                .linesFor(key)
                .flatMap(({ line: { dataSubjectCategories = [] } }) => dataSubjectCategories),
              ...activities
                .activitiesFor(key)
                .flatMap(({ dataSubjectCategories = [] }) =>
                  dataSubjectCategories.map(({ dataSubjectCategory }) => dataSubjectCategory),
                ),
            ])
    return [...new Set(keys)].map((key) => one('data-subject-categories', key))
  }

  return {
    pairings,
    pairsOf: (purpose) => byPurpose().get(purpose) ?? [],
    parts: (purpose) => parts().get(purpose) ?? [],
    peopleOf,
  }
}
