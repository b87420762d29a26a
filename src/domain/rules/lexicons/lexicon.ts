import { grouped } from '../../lazy.ts'

/** Phrases that say too little, by language (the first subtag of a BCP 47 tag), in lower case. */
export type Lexicon = Readonly<Record<string, readonly string[]>>

/**
 * The first phrase of a lexicon that stands in a text of its language, as whole words; texts by language tag. Case and
 * what stands between words do not matter.
 */
export function phraseIn(
  lexicon: Lexicon,
  texts: Readonly<Record<string, string>> | undefined,
): string | undefined {
  for (const tag in texts) {
    const [language = tag] = tag.toLowerCase().split('-')
    const phrases = lexicon[language]
    if (phrases === undefined) continue
    const words = (texts[tag] ?? '').normalize('NFC').toLowerCase().split(BETWEEN_WORDS)
    const place = firstPhrase(phrasesByFirstWord(phrases), words)
    if (place !== undefined) return phrases[place]
  }
  return undefined
}

const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u

/** A phrase by its place in its lexicon. */
interface Phrase {
  readonly place: number
  readonly words: readonly string[]
}

/** The place of the first phrase that stands among words; undefined when none does. */
function firstPhrase(
  byFirstWord: ReadonlyMap<string, readonly Phrase[]>,
  words: readonly string[],
): number | undefined {
  let first: number | undefined
  for (let at = 0; at < words.length; at += 1) {
    const begun = byFirstWord.get(words[at] ?? '')
    if (begun === undefined) continue
    for (const phrase of begun)
      if ((first === undefined || phrase.place < first) && standsAt(at, phrase, words)) first = phrase.place
  }
  return first
}

const standsAt = (at: number, phrase: Phrase, words: readonly string[]): boolean =>
  phrase.words.every((word, index) => words[at + index] === word)

const known = new Map<readonly string[], ReadonlyMap<string, readonly Phrase[]>>()

function phrasesByFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly Phrase[]> {
  const before = known.get(phrases)
  if (before !== undefined) return before
  const all = phrases.map((phrase, place): Phrase => ({ place, words: phrase.split(' ') }))
  const made = grouped(all, ({ words }) => words.slice(0, 1))
  known.set(phrases, made)
  return made
}
