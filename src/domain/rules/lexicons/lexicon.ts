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
    // Most texts have the first word of none of them.
    const begun = phrasesBegunBy(words, phrases)
    if (begun.size === 0) continue
    const said = ` ${words.join(' ')} `
    const found = phrases.find((phrase) => begun.has(phrase) && said.includes(` ${phrase} `))
    if (found !== undefined) return found
  }
  return undefined
}

const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u

const known = new Map<readonly string[], ReadonlyMap<string, readonly string[]>>()

/** Those of some phrases whose first word is among some words. */
function phrasesBegunBy(words: readonly string[], phrases: readonly string[]): ReadonlySet<string> {
  const byFirstWord = known.get(phrases) ?? grouped(phrases, (phrase) => phrase.split(' ').slice(0, 1))
  known.set(phrases, byFirstWord)
  const begun = new Set<string>()
  for (const word of words) for (const phrase of byFirstWord.get(word) ?? []) begun.add(phrase)
  return begun
}
