import type { PairRelation } from '../gdpr/pair-relations.ts'
import type { State } from '../lifecycle.ts'
import { provisionName } from '../record/words/law.ts'
import type { Language } from '../rules/sentence.ts'
import type { Covering } from './coverage.ts'
import type { EffectivePair, PairQuestion } from './pair-schemas.ts'
import { PHRASES } from './phrases.ts'

/** Kinds of entries that a declared pair names. */
type NamedKind =
  | 'purposes'
  | 'legal-bases'
  | 'processing-activities'
  | 'data-categories'
  | 'data-subject-categories'

/** What checks of pairs say, in one language; keys stand in it as they are. */
export interface PairSentences {
  /** Of a pair that is registered. */
  readonly registered: (question: PairQuestion, pairs: readonly EffectivePair[]) => string
  /** Of a purpose that rests on nothing itself; `parts` are purposes below it that do. */
  readonly withoutPairs: (question: PairQuestion, parts: readonly string[]) => string
  /** Of a purpose that rests on other grounds. */
  readonly otherPairs: (question: PairQuestion, pairs: readonly EffectivePair[]) => string
  /** Of a key that no entry of its kind has. */
  readonly unknown: (kind: NamedKind, key: string, similar: readonly string[]) => string
  /** The same where what is in force is asked: there may be a draft. */
  readonly notInForce: (kind: NamedKind, key: string, similar: readonly string[]) => string
  /** Of an activity that is there, but not for the purpose. */
  readonly otherActivity: (activity: string, purpose: string) => string
  /** Of a purpose that is at another version than the one that was read. */
  readonly otherVersion: (purpose: string, version: number, current: number) => string
  /** Of a version that is asked about where nothing has versions. */
  readonly withoutVersions: (purpose: string, version: number) => string
  /** Of uses that no data line declares. */
  readonly uncovered: (purpose: string, covering: Covering) => string
}

const namesInEnglish: Readonly<Record<NamedKind, string>> = {
  purposes: 'purpose',
  'legal-bases': 'legal basis',
  'processing-activities': 'activity',
  'data-categories': 'data category',
  'data-subject-categories': 'data subject category',
}

/** What was asked about, after `on`: `contract`, `a ground under 6.1.b`. */
const askedInEnglish = ({ legalBasis, provision }: PairQuestion): string =>
  legalBasis ?? `a ground under ${provision}`

const inheritedInEnglish = ([pair]: readonly EffectivePair[]): string =>
  pair?.inheritedFrom === undefined ? '' : `, inherited from ${pair.inheritedFrom}`

const en: PairSentences = {
  registered: ({ purpose }, pairs) => {
    const grounds = pairs.map(
      ({ legalBasis, provision, relation }) => `${legalBasis} (${provision}, ${relation})`,
    )
    return `${purpose} rests on ${PHRASES.en.allOf(grounds)}${inheritedInEnglish(pairs)}.`
  },
  withoutPairs: (question, parts) =>
    parts.length === 0
      ? `${question.purpose} rests on no ground, so not on ${askedInEnglish(question)}: add the pair to it.`
      : `${question.purpose} rests on no ground itself, only its parts do: ask about ${PHRASES.en.anyOf(parts)}, or add the pair to it.`,
  otherPairs: (question, pairs) => {
    const grounds = pairs.map(({ legalBasis, provision }) => `${legalBasis} (${provision})`)
    return `${question.purpose} rests on ${PHRASES.en.allOf(grounds)}${inheritedInEnglish(pairs)}, not on ${askedInEnglish(question)}: name what it rests on, or add the pair to ${ownerOf(question, pairs)}.`
  },
  unknown: (kind, key, similar) =>
    `The register has no ${namesInEnglish[kind]} ${key}: correct the key${PHRASES.en.guess(similar)}, or add it.`,
  notInForce: (kind, key, similar) =>
    `The register in force has no ${namesInEnglish[kind]} ${key}: correct the key${PHRASES.en.guess(similar)}, or have it approved.`,
  otherActivity: (activity, purpose) =>
    `The activity ${activity} does not serve ${purpose}: name one that does, or add the purpose to it.`,
  otherVersion: (purpose, version, current) =>
    `The purpose ${purpose} is at version ${current} now, not ${version}: read it again.`,
  withoutVersions: (purpose, version) =>
    `A file has no versions: ask a service about version ${version} of ${purpose}, or leave the version out.`,
  uncovered: (purpose, covering) => `No data line declares ${PHRASES.en.missing(covering)} for ${purpose}.`,
}

/** That there is none, and the word for it once it was named. */
const namesInSwedish: Readonly<Record<NamedKind, { readonly none: string; readonly it: string }>> = {
  purposes: { none: 'inget ändamål', it: 'ändamålet' },
  'legal-bases': { none: 'ingen rättslig grund', it: 'grunden' },
  'processing-activities': { none: 'ingen behandling', it: 'behandlingen' },
  'data-categories': { none: 'ingen uppgiftskategori', it: 'uppgiftskategorin' },
  'data-subject-categories': { none: 'ingen kategori av registrerade', it: 'kategorin' },
}

const relationsInSwedish: Readonly<Record<PairRelation, string>> = {
  sole: 'ensam grund',
  allocated: 'fördelad',
  alternative: 'alternativ',
  cumulative: 'kumulativ',
}

/** What was asked about, after `på`: `contract`, `en grund av slaget art. 6.1 b (avtal)`. */
const askedInSwedish = ({ legalBasis, provision }: PairQuestion): string =>
  legalBasis ??
  (provision === undefined ? 'en grund' : `en grund av slaget ${provisionName(provision, 'sv')}`)

const inheritedInSwedish = ([pair]: readonly EffectivePair[]): string =>
  pair?.inheritedFrom === undefined ? '' : `, som ärvs från ${pair.inheritedFrom}`

const sv: PairSentences = {
  registered: ({ purpose }, pairs) => {
    const grounds = pairs.map(
      ({ legalBasis, provision, relation }) =>
        `${legalBasis} (${provisionName(provision, 'sv')}, ${relationsInSwedish[relation]})`,
    )
    return `Ändamålet ${purpose} vilar på ${PHRASES.sv.allOf(grounds)}${inheritedInSwedish(pairs)}.`
  },
  withoutPairs: (question, parts) =>
    parts.length === 0
      ? `Ändamålet ${question.purpose} vilar inte på någon grund, alltså inte heller på ${askedInSwedish(question)}: lägg till paret i ändamålet.`
      : `Ändamålet ${question.purpose} vilar inte självt på någon grund, det gör bara dess delar: fråga om ${PHRASES.sv.anyOf(parts)}, eller lägg till paret i ändamålet.`,
  otherPairs: (question, pairs) => {
    const grounds = pairs.map(
      ({ legalBasis, provision }) => `${legalBasis} (${provisionName(provision, 'sv')})`,
    )
    return `Ändamålet ${question.purpose} vilar på ${PHRASES.sv.allOf(grounds)}${inheritedInSwedish(pairs)}, men inte på ${askedInSwedish(question)}: ange vad det vilar på, eller lägg till paret i ${ownerOf(question, pairs)}.`
  },
  unknown: (kind, key, similar) => {
    const { none, it } = namesInSwedish[kind]
    return `Registret har ${none} med nyckeln ${key}: rätta nyckeln${PHRASES.sv.guess(similar)}, eller lägg till ${it}.`
  },
  notInForce: (kind, key, similar) => {
    const { none, it } = namesInSwedish[kind]
    return `Det gällande registret har ${none} med nyckeln ${key}: rätta nyckeln${PHRASES.sv.guess(similar)}, eller låt godkänna ${it}.`
  },
  otherActivity: (activity, purpose) =>
    `Behandlingen ${activity} har inte ändamålet ${purpose}: ange en behandling som har det, eller lägg till ändamålet i den.`,
  otherVersion: (purpose, version, current) =>
    `Ändamålet ${purpose} har nu version ${current}, inte ${version}: läs det på nytt.`,
  withoutVersions: (purpose, version) =>
    `En fil har inga versioner: fråga en tjänst om version ${version} av ${purpose}, eller utelämna versionen.`,
  uncovered: (purpose, covering) =>
    `Ingen uppgiftsrad anger ${PHRASES.sv.missing(covering)} för ändamålet ${purpose}.`,
}

export const PAIR_SENTENCES: Readonly<Record<Language, PairSentences>> = { en, sv }

/** What checks of a register in a state say: of what is in force, that a key is not there does not mean that nothing is. */
export function pairSentences(language: Language, state: State): PairSentences {
  const sentences = PAIR_SENTENCES[language]
  return state === 'approved' ? { ...sentences, unknown: sentences.notInForce } : sentences
}

/** The purpose whose pairs these are, to which another one would have to be added. */
const ownerOf = ({ purpose }: PairQuestion, [pair]: readonly EffectivePair[]): string =>
  pair?.inheritedFrom ?? purpose
