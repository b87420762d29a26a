import type { DataSubjectCategoryContent, PurposeContent } from '../contents.ts'
import type { PurposeTag } from '../gdpr/purpose-tags.ts'
import { grouped, lazy, lazyBy } from '../lazy.ts'
import type { Snapshot } from '../snapshot.ts'
import { pathTo } from '../subject-path.ts'
import type { Line, Pairing, View } from './view.ts'

type PairingIndex = Pick<View, 'pairings' | 'pairsOf' | 'topicsOf' | 'parts' | 'peopleOf'>
type Activities = Pick<View, 'lines' | 'linesFor' | 'activitiesFor'>

const NOTHING: ReadonlySet<PurposeTag> = new Set()

/** Which purposes of a register rest on which grounds, by what rules ask for. A ground that is retired carries nothing. */
export function pairingIndex({ all, one }: Snapshot, activities: Activities): PairingIndex {
  const purposes = all('purposes')
  const grounds = all('legal-bases')
  const parts = lazy(() => grouped(purposes.values(), ({ parent }) => (parent === undefined ? [] : [parent])))
  const declared = lazy(() => [...purposes.values()].flatMap(pairingsOfPurpose))
  const byPurpose = lazy(() => grouped(declared(), (pairing) => pairing.purposes.map(({ key }) => key)))
  const pairings = lazy(() => [...declared(), ...activities.lines().flatMap(pairingsOfLine)])

  const topicsOf = lazyBy((key: string): ReadonlySet<PurposeTag> => {
    const { tags = [], parent } = purposes.get(key) ?? {}
    const above = parent === undefined ? NOTHING : topicsOf(parent)
    return above.size === 0 && tags.length === 0 ? NOTHING : new Set([...tags, ...above])
  })

  /** Purposes below one that have no pairs of their own, nor an ancestor nearer that has. */
  function inheriting(purpose: string): PurposeContent[] {
    const bare = (parts().get(purpose) ?? []).filter(({ legalBases = [] }) => legalBases.length === 0)
    return bare.flatMap((part) => [part, ...inheriting(part.key)])
  }

  function pairingsOfPurpose(purpose: PurposeContent): Pairing[] {
    const { key, legalBases = [] } = purpose
    if (legalBases.length === 0) return []
    const resting = [purpose, ...inheriting(key)] as const
    return legalBases.flatMap((pair) => {
      const basis = grounds.get(pair.legalBasis)
      if (basis === undefined) return []
      const path = pathTo('purposes', key, 'legalBases', pair.legalBasis)
      return [{ path, basis, purposes: resting, necessity: pair.necessity, pair }]
    })
  }

  function pairingsOfLine(line: Line): Pairing[] {
    return (line.line.purposes ?? []).flatMap((use) => {
      const purpose = purposes.get(use.purpose)
      if (purpose === undefined) return []
      return (use.legalBases ?? []).flatMap((legalBasis) => {
        const basis = grounds.get(legalBasis)
        if (basis === undefined) return []
        const path = `${line.path}/purposes/${purpose.key}/legalBases/${legalBasis}`
        return [{ path, basis, purposes: [purpose] as const, necessity: use.necessity, line }]
      })
    })
  }

  const peopleFor = lazyBy((purpose): readonly string[] => [
    ...new Set([
      ...activities
        .linesFor(purpose)
        .flatMap(({ line: { purposes: used = [], dataSubjectCategories = [] } }) =>
          used.some((use) => use.purpose === purpose && use.grounds === 'inherited')
            ? dataSubjectCategories
            : [],
        ),
      ...activities
        .activitiesFor(purpose)
        .flatMap(({ dataSubjectCategories = [] }) =>
          dataSubjectCategories.map(({ dataSubjectCategory }) => dataSubjectCategory),
        ),
    ]),
  ])

  function peopleOf({ pair, line, purposes: resting }: Pairing): DataSubjectCategoryContent[] {
    const scoped = (pair?.scope ?? []).flatMap(({ dataSubjectCategory }) => dataSubjectCategory ?? [])
    const keys =
      scoped.length > 0
        ? scoped
        : line !== undefined
          ? (line.line.dataSubjectCategories ?? [])
          : resting.flatMap(({ key }) => peopleFor(key))
    return [...new Set(keys)].map((key) => one('data-subject-categories', key))
  }

  return {
    pairings,
    pairsOf: (purpose) => byPurpose().get(purpose) ?? [],
    topicsOf,
    parts: (purpose) => parts().get(purpose) ?? [],
    peopleOf,
  }
}
