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
    const text = texts[tag]?.normalize('NFC') ?? ''
    // Most texts say none of them: that is found out without taking them apart.
    if (phrases === undefined || !anyOf(phrases).test(text)) continue
    const words = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `
    return phrases.find((phrase) => words.includes(` ${phrase} `))
  }
  return undefined
}

const known = new Map<readonly string[], RegExp>()

/** Whether any of some phrases stands in a text, as whole words. */
function anyOf(phrases: readonly string[]): RegExp {
  const made =
    known.get(phrases) ??
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${phrases.map((phrase) => phrase.replaceAll(' ', '[^\\p{L}\\p{N}]+')).join('|')})(?![\\p{L}\\p{N}])`,
      'iu',
    )
  known.set(phrases, made)
  return made
}
