import { grouped } from '../lazy.ts'
import type { Language } from '../rules/sentence.ts'
import { effectivePairs, type PairIndex } from './effective-pairs.ts'
import type { EffectivePair, PairAnswer, PairQuestion } from './pair-schemas.ts'
import { PAIR_SENTENCES, type PairSentences } from './pair-sentences.ts'
import { similarTo } from './similar.ts'

const mostNearest = 3

/** What of a register answers questions about pairs: made once for many of them. */
export interface PairFacts {
  readonly effective: ReadonlyMap<string, readonly EffectivePair[]>
  readonly parts: ReadonlyMap<string, readonly { readonly key: string }[]>
  readonly bases: ReadonlySet<string>
  readonly similarPurposes: (asked: string) => string[]
  readonly similarBases: (asked: string) => string[]
}

/** Throws when the index has purposes that effectivePairs() refuses. */
export function pairFacts(index: PairIndex): PairFacts {
  const purposes = index.purposes.map(({ key }) => key)
  const bases = index.legalBases.map(({ key }) => key)
  return {
    effective: effectivePairs(index),
    parts: grouped(index.purposes, ({ parent }) => (parent === undefined ? [] : [parent])),
    bases: new Set(bases),
    similarPurposes: similarTo(purposes),
    similarBases: similarTo(bases),
  }
}

/** The effective pairs of the purpose that match. */
export const pairsFor = ({ effective }: PairFacts, question: PairQuestion): EffectivePair[] =>
  (effective.get(question.purpose) ?? []).filter((pair) => matches(pair, question))

/** Whether an effective pair of the purpose matches, else what comes nearest and what to do, told in a language. */
export function answerPair(
  facts: PairFacts,
  question: PairQuestion,
  language: Language,
  sentences: PairSentences = PAIR_SENTENCES[language],
): PairAnswer {
  const pairs = pairsFor(facts, question)
  if (pairs.length > 0) {
    const detail = sentences.registered(question, pairs)
    return { ...question, registered: true, pairs, nearest: [], detail }
  }
  const effective = facts.effective.get(question.purpose)
  const { near, detail } =
    effective === undefined
      ? ofUnknown(facts, question, sentences)
      : ofKnown(facts, question, effective, sentences)
  return { ...question, registered: false, pairs, nearest: near.slice(0, mostNearest), detail }
}

interface Miss {
  readonly near: readonly EffectivePair[]
  readonly detail: string
}

function ofUnknown(
  { effective, similarPurposes }: PairFacts,
  question: PairQuestion,
  sentences: PairSentences,
): Miss {
  const similar = similarPurposes(question.purpose)
  const near = similar.flatMap((purpose) => effective.get(purpose) ?? [])
  return {
    near: matchingFirst(near, question),
    detail: sentences.unknown('purposes', question.purpose, similar),
  }
}

function ofKnown(
  facts: PairFacts,
  question: PairQuestion,
  effective: readonly EffectivePair[],
  sentences: PairSentences,
): Miss {
  const { legalBasis } = question
  const parts = effective.length > 0 ? [] : partsWithPairs(facts, question.purpose)
  const near = effective.length > 0 ? effective : parts.flatMap((part) => facts.effective.get(part) ?? [])
  if (legalBasis !== undefined && !facts.bases.has(legalBasis)) {
    const similar = facts.similarBases(legalBasis)
    const meant = near.toSorted((a, b) => rank(similar, a.legalBasis) - rank(similar, b.legalBasis))
    return { near: meant, detail: sentences.unknown('legal-bases', legalBasis, similar) }
  }
  return {
    near: matchingFirst(near, question),
    detail:
      effective.length > 0
        ? sentences.otherPairs(question, effective)
        : sentences.withoutPairs(question, parts),
  }
}

/** The purposes below one that rests on nothing, down to the first that have pairs. */
function partsWithPairs({ parts, effective }: PairFacts, purpose: string): string[] {
  const found: string[] = []
  const ahead = [...(parts.get(purpose) ?? [])]
  // The list grows while it is gone through.
  for (const { key } of ahead)
    if ((effective.get(key) ?? []).length > 0) found.push(key)
    else ahead.push(...(parts.get(key) ?? []))
  return found
}

function matches(pair: EffectivePair, { legalBasis, provision }: PairQuestion): boolean {
  return legalBasis === undefined ? pair.provision === provision : pair.legalBasis === legalBasis
}

function matchingFirst(pairs: readonly EffectivePair[], question: PairQuestion): readonly EffectivePair[] {
  return pairs.toSorted((a, b) => Number(matches(b, question)) - Number(matches(a, question)))
}

function rank(similar: readonly string[], key: string): number {
  const at = similar.indexOf(key)
  return at === -1 ? similar.length : at
}
