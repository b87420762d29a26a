import type { EffectivePair, PairQuestion } from './pair-schemas.ts'

const most = 5

/** What was asked about, after a verb: `on contract`, `on a ground under 6.1.b`. */
const asked = ({ legalBasis, provision }: PairQuestion): string =>
  legalBasis === undefined ? `on a ground under ${provision}` : `on ${legalBasis}`

/** Of a pair that is registered. */
export function registered({ purpose }: PairQuestion, pairs: readonly EffectivePair[]): string {
  const grounds = pairs.map(
    ({ legalBasis, provision, relation }) => `${legalBasis} (${provision}, ${relation})`,
  )
  return `${purpose} rests on ${joined(grounds, 'and')}${inheritance(pairs)}.`
}

/** Of a purpose that the register does not have. */
export function unknownPurpose({ purpose }: PairQuestion, similar: readonly string[]): string {
  return `The register has no purpose ${purpose}: ${correction(similar)}.`
}

/** Of a ground that the register does not have. */
export function unknownBasis(legalBasis: string, similar: readonly string[]): string {
  return `The register has no legal basis ${legalBasis}: ${correction(similar)}.`
}

/** Of a purpose that rests on nothing itself; `parts` are purposes below it that do. */
export function withoutPairs(question: PairQuestion, parts: readonly string[]): string {
  const { purpose } = question
  return parts.length === 0
    ? `${purpose} rests on no ground, so not ${asked(question)}: add the pair to it.`
    : `${purpose} rests on no ground itself, only its parts do: ask about ${joined(parts, 'or')}, or add the pair to it.`
}

/** Of a purpose that rests on other grounds. */
export function otherPairs(question: PairQuestion, pairs: readonly EffectivePair[]): string {
  const { purpose } = question
  const grounds = pairs.map(({ legalBasis, provision }) => `${legalBasis} (${provision})`)
  const owner = pairs[0]?.inheritedFrom ?? purpose
  return `${purpose} rests on ${joined(grounds, 'and')}${inheritance(pairs)}, not ${asked(question)}: name what it rests on, or add the pair to ${owner}.`
}

function correction(similar: readonly string[]): string {
  const guess = similar.length === 0 ? '' : ` (did you mean ${joined(similar, 'or')}?)`
  return `correct the key${guess}, or add it`
}

function inheritance([pair]: readonly EffectivePair[]): string {
  return pair?.inheritedFrom === undefined ? '' : `, inherited from ${pair.inheritedFrom}`
}

/** `a, b and c`, of many the first five. */
function joined(items: readonly string[], word: 'and' | 'or'): string {
  const shown = items.length <= most ? [...items] : [...items.slice(0, most), `${items.length - most} more`]
  const last = shown.pop()
  return shown.length === 0 ? `${last}` : `${shown.join(', ')} ${word} ${last}`
}
