import type { DataSubjectCategoryContent, PurposeContent } from '../contents.ts'
import type { PurposeTag } from '../gdpr/purpose-tags.ts'
import { addTo, lazy, lazyBy } from '../lazy.ts'
import { pathTo } from '../subject-path.ts'
import type { Pairing, View } from './view.ts'

type PairingIndex = Pick<View, 'pairings' | 'pairingsOn' | 'pairsOf' | 'purposesAbout' | 'parts' | 'peopleOf'>
type Register = Pick<View, 'all' | 'one' | 'standing'>
type Activities = Pick<View, 'lines' | 'linesFor' | 'activitiesFor'>

const NO_PARTS: readonly PurposeContent[] = []
const NOTHING: ReadonlySet<string> = new Set()

/** Which purposes of a register rest on which grounds, by what rules ask for. A ground that is retired carries nothing. */
export function pairingIndex({ all, one, standing }: Register, activities: Activities): PairingIndex {
  const purposes = all('purposes')
  const parts = lazy(() => {
    const found = new Map<string, PurposeContent[]>()
    for (const purpose of purposes.values())
      if (purpose.parent !== undefined) addTo(found, purpose.parent, purpose)
    return found
  })
  const declared = lazy(pairingsOfPurposes)
  const byPurpose = lazy(() => {
    const found = new Map<string, Pairing[]>()
    for (const pairing of declared()) for (const { key } of pairing.purposes) addTo(found, key, pairing)
    return found
  })
  const pairings = lazy(() => [...declared(), ...pairingsOfLines()])
  const byProvision = lazy(() => {
    const found = new Map<string, Pairing[]>()
    for (const pairing of pairings()) addTo(found, pairing.basis.provision, pairing)
    return found
  })

  const byTopic = lazy(() => {
    const found = new Map<PurposeTag, Set<string>>()
    const add = (purpose: PurposeContent, tag: PurposeTag): void => {
      const keys = found.get(tag) ?? new Set()
      if (keys.has(purpose.key)) return
      found.set(tag, keys.add(purpose.key))
      for (const part of parts().get(purpose.key) ?? []) add(part, tag)
    }
    for (const purpose of purposes.values()) for (const tag of purpose.tags ?? []) add(purpose, tag)
    return found
  })

  /** Purposes below one that have no pairs of their own, nor an ancestor nearer that has. */
  function inheriting(purpose: string): readonly PurposeContent[] {
    const below = parts().get(purpose)
    if (below === undefined) return NO_PARTS
    const bare = below.filter(({ legalBases = [] }) => legalBases.length === 0)
    return bare.flatMap((part) => [part, ...inheriting(part.key)])
  }

  function pairingsOfPurposes(): Pairing[] {
    const found: Pairing[] = []
    for (const purpose of purposes.values()) {
      const { key, legalBases = [] } = purpose
      if (legalBases.length === 0) continue
      const resting = [purpose, ...inheriting(key)] as const
      const above = pathTo('purposes', key, 'legalBases')
      for (const pair of legalBases) {
        const basis = standing('legal-bases', pair.legalBasis)
        if (basis === undefined) continue
        const path = `${above}/${pair.legalBasis}`
        found.push({ path, basis, purposes: resting, necessity: pair.necessity, pair })
      }
    }
    return found
  }

  function pairingsOfLines(): Pairing[] {
    const found: Pairing[] = []
    for (const line of activities.lines())
      for (const { purpose: key, legalBases = [], necessity } of line.line.purposes ?? [])
        for (const legalBasis of legalBases) {
          const purpose = purposes.get(key)
          const basis = standing('legal-bases', legalBasis)
          if (purpose === undefined || basis === undefined) continue
          const path = `${line.path}/purposes/${key}/legalBases/${legalBasis}`
          found.push({ path, basis, purposes: [purpose], necessity, line })
        }
    return found
  }

  const peopleFor = lazyBy((purpose): ReadonlySet<string> => {
    const found = new Set<string>()
    for (const { line } of activities.linesFor(purpose))
      if (line.purposes?.some((use) => use.purpose === purpose && use.grounds === 'inherited'))
        for (const people of line.dataSubjectCategories ?? []) found.add(people)
    for (const { dataSubjectCategories = [] } of activities.activitiesFor(purpose))
      for (const { dataSubjectCategory } of dataSubjectCategories) found.add(dataSubjectCategory)
    return found
  })

  function peopleOf({ pair, line, purposes: resting }: Pairing): DataSubjectCategoryContent[] {
    const scoped = (pair?.scope ?? []).flatMap(({ dataSubjectCategory }) => dataSubjectCategory ?? [])
    const keys =
      scoped.length > 0
        ? scoped
        : line !== undefined
          ? (line.line.dataSubjectCategories ?? [])
          : resting.flatMap(({ key }) => [...peopleFor(key)])
    return [...new Set(keys)].map((key) => one('data-subject-categories', key))
  }

  return {
    pairings,
    pairingsOn: (provision) => byProvision().get(provision) ?? [],
    pairsOf: (purpose) => byPurpose().get(purpose) ?? [],
    purposesAbout: (tag) => byTopic().get(tag) ?? NOTHING,
    parts: (purpose) => parts().get(purpose) ?? [],
    peopleOf,
  }
}
