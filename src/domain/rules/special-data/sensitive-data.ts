import type { LegalBasisContent, LinePurposeContent } from '../../contents.ts'
import type { PurposeTag } from '../../gdpr/purpose-tags.ts'
import { lazyBy } from '../../lazy.ts'
import { inherited } from '../inherited.ts'
import { perView } from '../per-view.ts'
import { isAbout } from '../purpose-lineage.ts'
import type { Line, Pairing, View } from '../view.ts'

/** The assessment of whether a category reveals special ones: its own, else of the nearest above it. */
export const assessmentOf = (view: View, category: string) =>
  view.lineageOf(category).find((each) => each.specialCategoryAssessment !== undefined)
    ?.specialCategoryAssessment

/** Whether data falls under Article 9: by what it is, or by what it was found to reveal. */
export const isSpecial = (view: View, category: string): boolean => specialIn(view)(category)

const specialIn = perView((view) =>
  lazyBy(
    (category) =>
      inherited(view, category, 'sensitivity') === 'special-category' ||
      assessmentOf(view, category)?.conclusion === 'reveals',
  ),
)

/** Data of a line that is used for a purpose. */
export interface DataUse extends Line {
  /** `processing-activities/a/data/l/purposes/p` */
  readonly usePath: string
  readonly use: LinePurposeContent
}

/** Uses of the data of some lines; an exclusion is none. */
export function* usesOf(view: View, isMeant: (line: Line) => boolean): Generator<DataUse> {
  for (const line of view.lines()) if (isMeant(line)) yield* usesIn(line)
}

/** Uses of data for purposes about some things; an exclusion is none. */
export function* usesAbout(view: View, tags: readonly PurposeTag[]): Generator<DataUse> {
  if (tags.every((tag) => view.purposesAbout(tag).size === 0)) return
  for (const line of view.lines())
    if (line.line.purposes?.some(({ purpose }) => isAbout(view, purpose, tags)))
      for (const each of usesIn(line)) if (isAbout(view, each.use.purpose, tags)) yield each
}

/** Uses of the data of a line; an exclusion is none. */
export function* usesIn(line: Line): Generator<DataUse> {
  for (const use of line.line.purposes ?? [])
    if (use.grounds !== 'excluded') yield { ...line, use, usePath: `${line.path}/purposes/${use.purpose}` }
}

/** A condition of Article 9, 10 or 87 that is recorded somewhere. */
export interface Condition {
  /** The pair, the condition beside it, or the line's own ground. */
  readonly path: string
  readonly basis: LegalBasisContent
  /** Text that names a condition of national law. */
  readonly nationalCondition?: string
}

/** The conditions that cover a use: grounds of the line, and of the purpose for all of its data or for this. */
export function conditionsOf(view: View, { use, usePath, category }: DataUse): Condition[] {
  const lineage = new Set(view.lineageOf(category.key).map(({ key }) => key))
  const covers = (dataCategory: string | undefined) => dataCategory === undefined || lineage.has(dataCategory)
  const own = (use.legalBases ?? []).flatMap((key) => {
    const basis = view.standing('legal-bases', key)
    return basis === undefined ? [] : [{ path: `${usePath}/legalBases/${key}`, basis }]
  })
  const ofPurpose = view.pairsOf(use.purpose).flatMap((pairing) => {
    const { scope = [] } = pairing.pair ?? {}
    const isInScope = scope.length === 0 || scope.some(({ dataCategory }) => covers(dataCategory))
    const beside = conditionsBeside(view, pairing).filter(({ dataCategory }) => covers(dataCategory))
    return isInScope ? [{ path: pairing.path, basis: pairing.basis }, ...beside] : beside
  })
  return [...own, ...ofPurpose]
}

/** Every condition of a register, where it is used. */
export function* allConditions(view: View): Generator<Condition> {
  for (const pairing of view.pairings()) {
    yield { path: pairing.path, basis: pairing.basis }
    yield* conditionsBeside(view, pairing)
  }
}

/** The conditions that stand beside the ground of a pair. */
export const conditionsBeside = (
  view: View,
  { path, pair }: Pairing,
): (Condition & { dataCategory?: string })[] =>
  (pair?.specialConditions ?? []).flatMap(({ key, legalBasis, nationalCondition, dataCategory }) => {
    const basis = view.standing('legal-bases', legalBasis)
    if (basis === undefined) return []
    return [
      {
        path: `${path}/specialConditions/${key}`,
        basis,
        ...(nationalCondition !== undefined && { nationalCondition }),
        ...(dataCategory !== undefined && { dataCategory }),
      },
    ]
  })

/** Whether a condition names the law that it needs, as a statute or in words. */
export const namesItsLaw = ({ basis, nationalCondition }: Condition): boolean =>
  basis.statute !== undefined || nationalCondition !== undefined
