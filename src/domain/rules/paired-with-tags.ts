import type { Provision } from '../gdpr/provisions.ts'
import type { PurposeTag } from '../gdpr/purpose-tags.ts'
import { pathTo } from '../subject-path.ts'
import type { Found } from './rule.ts'
import type { View } from './view.ts'

/** Pairings under some provisions for purposes about some things; the purposes are related, and named. */
export function* pairedWithTags(
  view: View,
  provisions: readonly Provision[],
  tags: readonly PurposeTag[],
): Generator<Found> {
  for (const { path, basis, purposes } of view.pairings()) {
    if (!provisions.includes(basis.provision)) continue
    const meant = purposes.filter((purpose) => purpose.tags?.some((tag) => tags.includes(tag)))
    if (meant.length === 0) continue
    const related = meant.map(({ key }) => pathTo('purposes', key))
    yield {
      subject: path,
      related,
      parameters: { basis: pathTo('legal-bases', basis.key), purposes: related.join(', ') },
    }
  }
}
