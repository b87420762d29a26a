import { lazyBy } from '../lazy.ts'
import { countryName } from '../record/words/time.ts'
import type { InWords, Texts } from './rule.ts'

/** Says the codes of a list by its words, and what is not in it as it is. */
export const wordedBy =
  (words: Readonly<Record<string, Texts>>): InWords =>
  (code, language) =>
    words[code]?.[language] ?? code

const EEA: Texts = { sv: 'EES', en: 'the EEA' }

/** Says a state by its ISO 3166-1 alpha-2 code; an organisation, which has a name already, as it is. */
export const placeName: InWords = (place, language) => {
  if (place === 'EEA') return EEA[language]
  return /^[A-Z]{2}$/.test(place) ? countryName(place, language) : place
}

const languageNames = lazyBy((language) => new Intl.DisplayNames([language], { type: 'language' }))

/** Language, script and region: of other tags, some that a register may have are none to `Intl`. */
const PLAIN_TAG = /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?$/i

/** Says a language by its BCP 47 tag. */
export const languageName: InWords = (tag, language) =>
  PLAIN_TAG.test(tag) ? (languageNames(language).of(tag) ?? tag) : tag
