import type { BalancingTestContent, LegalBasisContent, PurposeContent } from '../../contents.ts'
import { isAbout, purposeLineage } from '../purpose-lineage.ts'
import type { View } from '../view.ts'

/** The finished balancing tests of a ground that hold for a purpose: of each sort, none that a later one has replaced. */
export function testsFor(
  view: View,
  { balancingTests = [] }: LegalBasisContent,
  purpose: PurposeContent,
): readonly BalancingTestContent[] {
  if (balancingTests.length === 0) return balancingTests
  const keys = purposeLineage(view, purpose.key).map(({ key }) => key)
  const about = balancingTests.filter((test) => {
    const { status, covers, purposes = [] } = test
    if (status !== 'final') return false
    if (purposes.length > 0) return purposes.some((key) => keys.includes(key))
    return covers === 'processing' || isAbout(view, purpose.key, ['ai-training'])
  })
  return about.filter((test) => !about.some((other) => other.covers === test.covers && isLater(other, test)))
}

const isLater = (one: BalancingTestContent, other: BalancingTestContent): boolean =>
  (one.performedOn ?? '') > (other.performedOn ?? '')
