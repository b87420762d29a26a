import { RegisterError } from '../errors.ts'
import type { PairRelation } from '../gdpr/pair-relations.ts'
import type { Provision } from '../gdpr/provisions.ts'
import type { EffectivePair } from './pair-schemas.ts'

interface IndexedPurpose {
  readonly key: string
  readonly parent?: string | undefined
  readonly pairs: readonly { readonly legalBasis: string; readonly relation: PairRelation }[]
}

interface IndexedBasis {
  readonly key: string
  readonly provision: Provision
}

/** What of a register says which purpose rests on which ground. */
export interface PairIndex {
  readonly purposes: readonly IndexedPurpose[]
  readonly legalBases: readonly IndexedBasis[]
}

interface PurposeContent {
  readonly key: string
  readonly parent?: string
  readonly legalBases?: IndexedPurpose['pairs']
}

/** The index of a register's contents; `kind` is the kind's name, and contents have the shape of their kind. */
export function pairIndexOf(
  contents: readonly { readonly kind: string; readonly content: unknown }[],
): PairIndex {
  const of = (name: string) => contents.filter(({ kind }) => kind === name).map(({ content }) => content)
  const purposes = of('purposes') as readonly PurposeContent[]
  const legalBases = of('legal-bases') as readonly IndexedBasis[]
  return {
    purposes: purposes.map(({ key, parent, legalBases: pairs = [] }) => ({ key, parent, pairs })),
    legalBases: legalBases.map(({ key, provision }) => ({ key, provision })),
  }
}

/**
 * For each purpose its effective pairs: its own, else those of its nearest ancestor that has any. Throws
 * `reference-missing` when that meets a parent or a ground that is not there, `cycle` when it comes back to where it was.
 */
export function effectivePairs({ purposes, legalBases }: PairIndex): Map<string, readonly EffectivePair[]> {
  const byKey = new Map(purposes.map((purpose) => [purpose.key, purpose]))
  const provisions = new Map(legalBases.map(({ key, provision }) => [key, provision]))
  return new Map(
    purposes.map(({ key }) => {
      const owner = nearestWithPairs(byKey, key)
      const pairs = (owner?.pairs ?? []).map(({ legalBasis, relation }): EffectivePair => {
        const provision = provisions.get(legalBasis)
        if (provision === undefined) throw missing(owner?.key ?? key, 'legal basis', legalBasis)
        const pair = { purpose: key, legalBasis, provision, relation }
        return owner === undefined || owner.key === key ? pair : { ...pair, inheritedFrom: owner.key }
      })
      return [key, pairs]
    }),
  )
}

function nearestWithPairs(
  byKey: ReadonlyMap<string, IndexedPurpose>,
  key: string,
): IndexedPurpose | undefined {
  const passed = new Set<string>()
  for (let purpose = byKey.get(key); purpose !== undefined; ) {
    if (purpose.pairs.length > 0) return purpose
    passed.add(purpose.key)
    if (purpose.parent === undefined) return undefined
    const parent = byKey.get(purpose.parent)
    if (parent === undefined) throw missing(purpose.key, 'parent', purpose.parent)
    if (passed.has(parent.key))
      throw new RegisterError(
        'cycle',
        `The purpose ${parent.key} is its own ancestor; give one of ${[...passed].slice(0, 10).join(', ')} another parent.`,
      )
    purpose = parent
  }
  return undefined
}

function missing(purpose: string, what: string, key: string): RegisterError {
  return new RegisterError(
    'reference-missing',
    `The purpose ${purpose} names the ${what} ${key}, which the register does not have; correct the key, or add it.`,
  )
}
