/** Phrases that say too little, by language (the first subtag of a BCP 47 tag), in lower case. */
export type Lexicon = Readonly<Record<string, readonly string[]>>

/**
 * The first phrase of a lexicon that stands in a text of its language, as whole words; texts by language tag. Case and
 * white space do not matter.
 */
export function phraseIn(
  lexicon: Lexicon,
  texts: Readonly<Record<string, string>> | undefined,
): string | undefined {
  for (const [tag, text] of Object.entries(texts ?? {})) {
    const words = ` ${text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')} `
    const [language = tag] = tag.toLowerCase().split('-')
    const found = lexicon[language]?.find((phrase) => words.includes(` ${phrase} `))
    if (found !== undefined) return found
  }
  return undefined
}
