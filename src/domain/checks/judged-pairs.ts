import type { PurposeContent } from '../contents.ts'
import { grouped, lazy, lazyBy } from '../lazy.ts'
import type { State } from '../lifecycle.ts'
import type { Finding, Judgement } from '../rules/finding.ts'
import type { Language } from '../rules/sentence.ts'
import { tellFindings } from '../rules/tell-findings.ts'
import type { Line, View } from '../rules/view.ts'
import { pathTo } from '../subject-path.ts'
import { coverageOf, useFor } from './coverage.ts'
import { pairIndexOf } from './effective-pairs.ts'
import type { DeclaredPair, JudgedPair, JudgedPairs } from './judged-pair-schemas.ts'
import type { EffectivePair, PairAnswer, PairQuestion } from './pair-schemas.ts'
import { type PairSentences, pairSentences } from './pair-sentences.ts'
import { answerPair, type PairFacts, pairFacts, pairsFor } from './purpose-legal-bases.ts'
import { similarTo } from './similar.ts'

/** Answers declared pairs of one judged register, however often. */
export type PairJudge = (pairs: readonly DeclaredPair[], language: Language) => JudgedPairs

/**
 * Prepares a judged register for questions about pairs: whether each is registered as it is declared, and what the rules
 * find in it. Throws when its purposes are none that effectivePairs() takes.
 */
export function pairJudge(
  { ruleset, date, findings, view, inForce }: Judgement,
  state: State = 'newest',
): PairJudge {
  const facts = lazy(() => standingFacts(view))
  const factsInForce = lazy(() => inForce && pairFacts(pairIndexOf(inForce.entries)))
  const bySubject = lazy(() => grouped(findings, ({ subject }) => [subject]))
  const purposes = lazy(
    () => new Map(view.entries.flatMap((entry) => (entry.kind === 'purposes' ? [[entry.key, entry]] : []))),
  )

  function judged(declared: DeclaredPair, language: Language): JudgedPair {
    const { dataCategories, dataSubjectCategories, activity, version, ...question } = declared
    const sentences = pairSentences(language, state)
    const answer = answerPair(facts(), question, language, sentences)
    const covering = coverageOf(view, linesOf(declared, answer.pairs), declared)
    const found = findingsOn(question.purpose, answer.pairs)
    const entry = purposes().get(question.purpose)
    const flaws = [
      ...unknownIn(declared, sentences),
      ...otherActivity(declared, sentences),
      ...otherVersion(declared, entry, sentences),
      ...(covering?.coverage.covered === false ? [sentences.uncovered(question.purpose, covering)] : []),
    ]
    const fails = found.some(({ severity, waiver }) => severity === 'error' && waiver === undefined)
    return {
      ...answer,
      ...declared,
      approved: isInForce(question, answer),
      ...(entry?.revision !== undefined && { currentVersion: entry.revision }),
      ...(covering !== undefined && { coverage: covering.coverage }),
      findings: tellFindings(view, found, language),
      detail: [answer.detail, ...flaws].join(' '),
      verdict: answer.registered && flaws.length === 0 && !fails ? 'pass' : 'fail',
    }
  }

  /** Whether what is in force of the register has a pair that answers it, of those that the register as asked has. */
  function isInForce(question: PairQuestion, answer: PairAnswer): boolean {
    const known = factsInForce()
    if (known === undefined || !answer.registered) return false
    const names = new Set(
      pairsFor(known, question).map(({ legalBasis, relation }) => `${legalBasis} ${relation}`),
    )
    return answer.pairs.every(({ legalBasis, relation }) => names.has(`${legalBasis} ${relation}`))
  }

  /** Lines that use data for the purpose, in the activity if one is declared, on one of the pairs' grounds. */
  function linesOf({ purpose, activity }: DeclaredPair, pairs: PairAnswer['pairs']): readonly Line[] {
    const grounds = new Set(pairs.map(({ legalBasis }) => legalBasis))
    return view.linesFor(purpose).filter((line) => {
      if (activity !== undefined && line.activity.key !== activity) return false
      const use = useFor(line, purpose)
      return use?.grounds === 'inherited' || (use?.legalBases ?? []).some((ground) => grounds.has(ground))
    })
  }

  /** That an activity is there, but not for the purpose. */
  function otherActivity({ purpose, activity }: DeclaredPair, sentences: PairSentences): string[] {
    if (activity === undefined || view.find('processing-activities', activity) === undefined) return []
    if (view.activitiesFor(purpose).some(({ key }) => key === activity)) return []
    return [sentences.otherActivity(activity, purpose)]
  }

  /** Keys that no entry has. */
  function unknownIn(
    { activity, dataCategories = [], dataSubjectCategories = [] }: DeclaredPair,
    sentences: PairSentences,
  ): string[] {
    return (
      [
        ['processing-activities', activity === undefined ? [] : [activity]],
        ['data-categories', dataCategories],
        ['data-subject-categories', dataSubjectCategories],
      ] as const
    ).flatMap(([kind, keys]) =>
      keys
        .filter((key) => view.find(kind, key) === undefined)
        .map((key) => sentences.unknown(kind, key, similarTo([...view.all(kind).keys()])(key))),
    )
  }

  /** What is found in the pairs, their grounds and the purpose; of a pair that others share, not what is about these. */
  function findingsOn(purpose: string, pairs: readonly EffectivePair[]): Finding[] {
    const asked = pathTo('purposes', purpose)
    const paths = new Set([asked])
    for (const { legalBasis, inheritedFrom = purpose } of pairs) {
      paths.add(pathTo('purposes', inheritedFrom, 'legalBases', legalBasis))
      paths.add(pathTo('legal-bases', legalBasis))
    }
    return [...paths].flatMap((path) =>
      (bySubject().get(path) ?? []).filter(({ related }) => {
        const parts = related.filter((each) => each.startsWith('purposes/'))
        return parts.length === 0 || parts.includes(asked) || path === asked
      }),
    )
  }

  return (pairs, language) => {
    // A program declares a pair in many places.
    const answerOf = lazyBy((pair) => judged(JSON.parse(pair), language))
    const answers = pairs.map((pair) => answerOf(JSON.stringify(pair)))
    const verdict = answers.every((answer) => answer.verdict === 'pass') ? 'pass' : 'fail'
    return { verdict, ruleset, date, answers }
  }
}

/**
 * The pairs of the purposes that stand, on grounds that do. What is retired is only looked up where one of them still
 * names it: it carries nothing, as the rules have it.
 */
function standingFacts(view: View): PairFacts {
  const purposes = new Map(view.all('purposes'))
  const grounds = new Map(view.all('legal-bases'))
  const named = new Map(grounds)
  for (const { legalBases = [] } of purposes.values())
    for (const { legalBasis } of legalBases) {
      const ground = view.find('legal-bases', legalBasis)
      if (ground !== undefined) named.set(legalBasis, ground)
    }
  const entries = [
    ...[...purposes.values()].map((content) => ({ kind: 'purposes', content: belowStanding(view, content) })),
    ...[...named.values()].map((content) => ({ kind: 'legal-bases', content })),
  ]
  const facts = pairFacts(pairIndexOf(entries))
  const effective = [...facts.effective].map(
    ([key, pairs]) => [key, pairs.filter(({ legalBasis }) => grounds.has(legalBasis))] as const,
  )
  const bases = [...grounds.keys()]
  return { ...facts, effective: new Map(effective), bases: new Set(bases), similarBases: similarTo(bases) }
}

/** A purpose, without the one above it where that is retired. */
function belowStanding(view: View, { parent, ...purpose }: PurposeContent): PurposeContent {
  const isRetired =
    view.find('purposes', parent) !== undefined && view.standing('purposes', parent) === undefined
  return parent === undefined || isRetired ? purpose : { ...purpose, parent }
}

/** That a purpose is not at the version that was read, or that nothing says at which it is. */
function otherVersion(
  { purpose, version }: DeclaredPair,
  entry: { readonly revision?: number } | undefined,
  sentences: PairSentences,
): string[] {
  if (version === undefined || entry === undefined || entry.revision === version) return []
  return entry.revision === undefined
    ? [sentences.withoutVersions(purpose, version)]
    : [sentences.otherVersion(purpose, version, entry.revision)]
}
