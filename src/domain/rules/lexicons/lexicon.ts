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
    const byFirstWord = phrasesByFirstWord(phrases)
    // Most texts have the first word of none of them, the others of few.
    const first = words.filter((word) => byFirstWord.has(word))
    if (first.length === 0) continue
    const begun = first.flatMap((word) => byFirstWord.get(word) ?? [])
    const said = ` ${words.join(' ')} `
    const found = phrases.find((phrase) => begun.includes(phrase) && said.includes(` ${phrase} `))
    if (found !== undefined) return found
  }
  return undefined
}

const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u

const known = new Map<readonly string[], ReadonlyMap<string, readonly string[]>>()

function phrasesByFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const byFirstWord = known.get(phrases) ?? grouped(phrases, (phrase) => phrase.split(' ').slice(0, 1))
  known.set(phrases, byFirstWord)
  return byFirstWord
}
