import { RegisterError } from './errors.ts'
import { type StemLanguage, stemOf, stemsOfBeginning } from './stems.ts'
import { wordsOf } from './words.ts'

/** A text that can be searched, and its BCP 47 language if that is known. */
export interface SearchedText {
  readonly text: string
  readonly language?: string
}

const LANGUAGES: readonly StemLanguage[] = ['sv', 'en']

/** What a text is found by: the stems of its words, each once. What is in neither language has both kinds of stems. */
export function stemsIn(texts: readonly SearchedText[]): Set<string> {
  const stems = new Set<string>()
  for (const { text, language } of texts) {
    const own = LANGUAGES.filter((each) => language?.split('-', 1)[0]?.toLowerCase() === each)
    for (const word of wordsOf(text))
      for (const each of own.length === 0 ? LANGUAGES : own) stems.add(stemOf(word, each))
  }
  return stems
}

/** What is searched for: each term has to be found, by one of its stems or, for a beginning, by what begins so. */
export interface SearchTerm {
  readonly stems: readonly string[]
  readonly beginning?: string
}

const MOST_TERMS = 10

/** Reads what a person searches for: words, the last of which may be a beginning. Throws invalid without any word. */
export function searchTerms(q: string): SearchTerm[] {
  const words = [...new Set(wordsOf(q))]
  const last = words.pop()
  if (last === undefined) throw refused('has no word', 'write a letter or digit of what is searched for')
  if (words.length >= MOST_TERMS)
    throw refused(`has ${words.length + 1} words`, `search for at most ${MOST_TERMS} at once`)
  return [
    ...words.map((word) => ({ stems: distinct(LANGUAGES.map((language) => stemOf(word, language))) })),
    {
      stems: distinct(LANGUAGES.flatMap((language) => stemsOfBeginning(last, language))),
      beginning: last,
    },
  ]
}

const distinct = (words: readonly string[]): string[] => [...new Set(words)]

const refused = (what: string, cure: string): RegisterError =>
  new RegisterError('invalid', `The search ${what}; ${cure}.`, {
    details: { errors: [{ in: 'query', pointer: '/q', detail: `${what}; ${cure}` }] },
  })
