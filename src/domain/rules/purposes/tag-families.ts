import type { PurposeContent } from '../../contents.ts'
import { PURPOSE_TAGS, type PurposeTag } from '../../gdpr/purpose-tags.ts'
import { grouped } from '../../lazy.ts'
import { cellOf } from '../tag-matrix.ts'

/** Means rather than purposes: they go with the purpose that they serve, and its ground. */
const MEANS: readonly PurposeTag[] = ['automation', 'personalisation', 'anonymisation']

/** Tags whose purposes stand or fall with the same grounds: all that a contract can carry, else those judged alike. */
const FAMILIES: readonly (readonly PurposeTag[])[] = [
  ...grouped(
    PURPOSE_TAGS.filter((tag) => !MEANS.includes(tag)),
    (tag) => [familyOf(tag)],
  ).values(),
]

function familyOf(tag: PurposeTag): string {
  const contract = cellOf(tag, '6.1.b')
  if (contract?.verdict === 'ok') return 'contract'
  const others = (['6.1.a', '6.1.c', '6.1.f'] as const).map((provision) => cellOf(tag, provision)?.verdict)
  return [contract?.verdict === 'error' ? contract.rule : contract?.verdict, ...others].join(' ')
}

/** The families that the tags of some purposes belong to, with those tags. */
export function familiesOf(purposes: readonly PurposeContent[]): readonly (readonly PurposeTag[])[] {
  const tags = new Set<PurposeTag>()
  for (const purpose of purposes) for (const tag of purpose.tags ?? []) tags.add(tag)
  const met = FAMILIES.filter((family) => family.some((tag) => tags.has(tag)))
  return met.map((family) => family.filter((tag) => tags.has(tag)))
}
