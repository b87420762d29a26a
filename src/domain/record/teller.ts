import type { Language } from '../rules/sentence.ts'

/** What a record says itself, in each language that it can be had in. */
export type Words = Readonly<Record<Language, string>>

/** Texts of a register by BCP 47 language. */
type Texts = Readonly<Record<string, string>>

/** Says things in a language, and keeps account of what the register does not have in it. */
export interface Teller {
  readonly language: Language
  readonly words: (words: Words) => string
  /** A text in the language, or else in the nearest that it has, which is then named behind it: `Orders [en]`. */
  readonly text: (texts: Texts) => string
  /** Other languages that texts had to be told in, with how often. */
  readonly fallbacks: ReadonlyMap<string, number>
}

/** Tells in a language; what lacks it is told in the first of the register's languages that it has, else English. */
export function tellerOf(language: Language, languages: readonly string[] = []): Teller {
  const fallbacks = new Map<string, number>()
  const order = [...languages, 'en']
  return {
    language,
    fallbacks,
    words: (words) => words[language],
    text: (texts) => {
      const own = texts[language]
      if (own !== undefined) return own
      const other = order.find((each) => texts[each] !== undefined) ?? Object.keys(texts)[0]
      if (other === undefined) return ''
      fallbacks.set(other, (fallbacks.get(other) ?? 0) + 1)
      return `${texts[other]} [${other}]`
    },
  }
}
