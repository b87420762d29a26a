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
    const text = texts[tag]?.normalize('NFC').toLowerCase() ?? ''
    // Most texts say none of them: that is found out without taking them apart.
    if (phrases === undefined || !mayStandIn(text, phrases)) continue
    const words = ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `
    const found = phrases.find((phrase) => words.includes(` ${phrase} `))
    if (found !== undefined) return found
  }
  return undefined
}

const known = new Map<readonly string[], RegExp>()

/** Whether the longest word of any of some phrases stands in a text. */
function mayStandIn(text: string, phrases: readonly string[]): boolean {
  const words = known.get(phrases) ?? new RegExp(phrases.map(longestWord).join('|'))
  known.set(phrases, words)
  return words.test(text)
}

const longestWord = (phrase: string): string =>
  phrase.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest), '')
