import { effectivePairs, pairIndexOf } from '../checks/effective-pairs.ts'
import type { EffectivePair } from '../checks/pair-schemas.ts'
import type { DataLineContent, LinePurposeContent, ScopeContent } from '../contents.ts'
import { lazyBy } from '../lazy.ts'
import type { Snapshot } from '../snapshot.ts'
import { type Covers, coveringIn } from './covering.ts'

export type Ground = Pick<EffectivePair, 'legalBasis' | 'provision' | 'inheritedFrom'>

/** What a data line says of one purpose: that its data is used on a ground, or on none (a gap), or not at all. */
export interface Declaration {
  /** By purpose, ground (then gaps, then exclusions) and data: what shares it stands in one row of the matrix. */
  readonly place: string
  readonly purpose: string
  readonly dataCategory: string
  readonly grounds: LinePurposeContent['grounds']
  readonly ground: Ground | undefined
  readonly activity: string
  readonly line: string
  readonly dataSubjectCategories: readonly string[]
}

type Pair = Ground & { readonly scope: readonly ScopeContent[] }

/** People of a line who share a ground, or the lack of one. */
interface Share {
  readonly ground?: Ground
  readonly people: readonly string[]
}

/** Everything that the data lines of a register declare of its purposes, by place, and there by activity and line. */
export function declarationsIn(snapshot: Snapshot): Declaration[] {
  const pairsOf = pairsIn(snapshot)
  const covers = coveringIn(snapshot)
  const byPurpose = new Map<string, Declaration[]>()
  for (const [activity, { data = [] }] of snapshot.all('processing-activities'))
    for (const line of data) {
      const { dataCategory } = line
      for (const { purpose, grounds, legalBases = [] } of line.purposes ?? []) {
        const shares =
          grounds === 'inherited'
            ? inherited(pairsOf(purpose), line, covers)
            : own(snapshot, legalBases, line.dataSubjectCategories)
        const found = byPurpose.get(purpose) ?? []
        byPurpose.set(purpose, found)
        for (const { ground, people } of shares)
          found.push({
            place: placeOf(purpose, grounds, ground, dataCategory),
            purpose,
            dataCategory,
            grounds,
            ground,
            activity,
            line: line.key,
            dataSubjectCategories: people,
          })
      }
    }
  // Many short sorts take less than a long one.
  const purposes = [...byPurpose].sort(([a], [b]) => (a < b ? -1 : 1))
  return purposes.flatMap(([, found]) => found.sort(byPlace))
}

const byPlace = (a: Declaration, b: Declaration): number =>
  a.place < b.place ? -1 : a.place > b.place ? 1 : 0

/** Keys have no spaces, and all that they have sorts after one: the places sort as the lists of their parts do. */
function placeOf(
  purpose: string,
  grounds: Declaration['grounds'],
  ground: Ground | undefined,
  dataCategory: string,
): string {
  const rank = ground !== undefined ? `0 ${ground.legalBasis}` : grounds === 'excluded' ? '2' : '1'
  return `${purpose} ${rank} ${dataCategory}`
}

/** The grounds that a line names itself, each for all its people; an exclusion names none. */
function own(snapshot: Snapshot, legalBases: readonly string[], people: readonly string[] = []): Share[] {
  if (legalBases.length === 0) return [{ people }]
  return legalBases.map((legalBasis) => {
    const { provision } = snapshot.one('legal-bases', legalBasis)
    return { ground: { legalBasis, provision }, people }
  })
}

/** The grounds of a purpose that cover a line, each for the people whom it covers; and those whom none covers. */
function inherited(pairs: readonly Pair[], line: DataLineContent, covers: Covers): Share[] {
  const { dataCategory, dataSubjectCategories = [] } = line
  // Most pairs have no scope, and then there is nothing to tell apart.
  if (pairs.length > 0 && pairs.every(({ scope }) => scope.length === 0))
    return pairs.map((ground) => ({ ground, people: dataSubjectCategories }))
  // A line that names nobody is one use all the same.
  const people: readonly (string | undefined)[] =
    dataSubjectCategories.length === 0 ? [undefined] : dataSubjectCategories
  const covered = (pair: Pair) => people.filter((person) => covers(pair.scope, dataCategory, person))
  const shares = pairs.map((pair) => ({ ground: pair, people: covered(pair) }))
  const bare = people.filter((person) => !pairs.some(({ scope }) => covers(scope, dataCategory, person)))
  return [...shares, { people: bare }]
    .filter((share) => share.people.length > 0)
    .map((share) => ({ ...share, people: share.people.filter((person) => person !== undefined) }))
}

/** The effective pairs of each purpose, with their scopes. */
function pairsIn(snapshot: Snapshot): (purpose: string) => readonly Pair[] {
  const purposes = snapshot.all('purposes')
  const effective = effectivePairs(pairIndexOf(snapshot.entries))
  return lazyBy((purpose) =>
    (effective.get(purpose) ?? []).map(({ legalBasis, provision, inheritedFrom }): Pair => {
      const { legalBases = [] } = purposes.get(inheritedFrom ?? purpose) ?? {}
      const { scope = [] } = legalBases.find((pair) => pair.legalBasis === legalBasis) ?? {}
      return { legalBasis, provision, scope, ...(inheritedFrom !== undefined && { inheritedFrom }) }
    }),
  )
}
