import { effectivePairs, pairIndexOf } from '../checks/effective-pairs.ts'
import type { PairRelation } from '../gdpr/pair-relations.ts'
import type { Provision } from '../gdpr/provisions.ts'
import type { Snapshot } from '../snapshot.ts'
import { tally } from './tally.ts'

/** The pairs of purposes by the provision of the ground and its relation to the others. */
export function pairsByProvision(snapshot: Snapshot) {
  const found = tally('pairs', (words: { provision: Provision; relation: PairRelation }) => [
    words.provision,
    words.relation,
  ])
  for (const [key, { legalBases = [] }] of snapshot.all('purposes'))
    for (const { legalBasis, relation } of legalBases) {
      const { provision } = snapshot.one('legal-bases', legalBasis)
      found.add({ provision, relation }, { kind: 'purposes', key, path: `/legalBases/${legalBasis}` })
    }
  return found.buckets()
}

/** Where a purpose has pairs: of its own, of an ancestor, or of all its parts; or nowhere. */
export const PAIR_HOLDERS = ['own', 'ancestor', 'parts', 'none'] as const
export type PairHolder = (typeof PAIR_HOLDERS)[number]

/** Purposes by where they have pairs: a purpose all of whose parts have some needs none itself. */
export function purposesByPairs(snapshot: Snapshot) {
  const found = tally('purposes', ({ pairs }: { pairs: PairHolder }) => [pairs])
  for (const pairs of PAIR_HOLDERS) found.expect({ pairs })
  const purposes = snapshot.all('purposes')
  const effective = effectivePairs(pairIndexOf(snapshot.entries))
  const parts = new Map<string, string[]>()
  for (const [key, { parent }] of purposes) {
    if (parent === undefined) continue
    const siblings = parts.get(parent)
    if (siblings === undefined) parts.set(parent, [key])
    else siblings.push(key)
  }
  const holderOf = (key: string): PairHolder => {
    const [pair] = effective.get(key) ?? []
    if (pair !== undefined) return pair.inheritedFrom === undefined ? 'own' : 'ancestor'
    const below = parts.get(key) ?? []
    return below.length > 0 && below.every((part) => holderOf(part) !== 'none') ? 'parts' : 'none'
  }
  for (const key of purposes.keys()) found.add({ pairs: holderOf(key) }, { kind: 'purposes', key })
  return found.buckets()
}
