import type { PurposeContent } from '../../contents.ts'
import { addTo, grouped, lazyBy } from '../../lazy.ts'
import { pathTo } from '../../subject-path.ts'
import { perView } from '../per-view.ts'
import { purposeLineage } from '../purpose-lineage.ts'
import type { Found } from '../rule.ts'
import { CELLS_AGAINST, type MatrixCell } from '../tag-matrix.ts'
import type { Pairing, View } from '../view.ts'

/** A pairing of purposes about something with a ground that does not go with it. */
export interface Mismatch {
  readonly pairing: Pairing
  readonly cell: MatrixCell
  /** The purposes of the pairing that are about it. */
  readonly purposes: readonly PurposeContent[]
}

/** Where pairings meet the cells of the matrix that a rule speaks for. */
export const mismatches = (view: View, rule: string): readonly Mismatch[] => byRule(view).get(rule) ?? []

const CELLS = grouped(CELLS_AGAINST, ({ provision }) => [provision])

const byRule = perView((view) => {
  const found = new Map<string, Mismatch[]>()
  const nearestTags = lazyBy((purpose) => tagsNearest(view, purpose))
  for (const pairing of view.pairings()) {
    const cells = CELLS.get(pairing.basis.provision)
    if (cells === undefined) continue
    const [declaring] = pairing.purposes
    const ofDeclaring = nearestTags(declaring.key)
    const tagsOf = (purpose: PurposeContent) => (purpose === declaring ? ofDeclaring : purpose.tags)
    for (const cell of cells) {
      const isMet = (purpose: PurposeContent) => tagsOf(purpose)?.includes(cell.tag) === true
      if (cell.rule === undefined || !pairing.purposes.some(isMet)) continue
      addTo(found, cell.rule, { pairing, cell, purposes: pairing.purposes.filter(isMet) })
    }
  }
  return found
})

/** What a purpose is about, else what the nearest one above it that says anything is. */
const tagsNearest = (view: View, purpose: string): PurposeContent['tags'] =>
  purposeLineage(view, purpose).find(({ tags = [] }) => tags.length > 0)?.tags

/** What a rule finds in pairings that meet its cells of the matrix: each pairing once, with all its purposes. */
export function* pairedWithTags(view: View, rule: string): Generator<Found> {
  const met = new Map<Pairing, Set<PurposeContent>>()
  for (const { pairing, purposes } of mismatches(view, rule))
    met.set(pairing, new Set([...(met.get(pairing) ?? []), ...purposes]))
  for (const [pairing, purposes] of met) yield aboutPairing(pairing, [...purposes])
}

interface AboutPairing extends Found {
  readonly related: readonly string[]
  readonly parameters: { readonly basis: string; readonly purposes: string }
}

/** A finding on a pairing: names its ground as `basis`, and the purposes concerned as `purposes`. */
export function aboutPairing({ path, basis }: Pairing, purposes: readonly PurposeContent[]): AboutPairing {
  const related = purposes.map(({ key }) => pathTo('purposes', key))
  return {
    subject: path,
    related,
    parameters: { basis: pathTo('legal-bases', basis.key), purposes: related.join(', ') },
  }
}
