import { partsOfPeriod } from '../../period.ts'
import type { Language } from '../../rules/sentence.ts'
import type { Words } from '../teller.ts'

const UNITS = {
  years: { sv: ['år', 'år'], en: ['year', 'years'] },
  months: { sv: ['månad', 'månader'], en: ['month', 'months'] },
  days: { sv: ['dag', 'dagar'], en: ['day', 'days'] },
} as const

/** An ISO 8601 period in words: `P1Y6M` is `1 år 6 månader`, and one of no length `0 dagar`. */
export function periodName(period: string, language: Language): string {
  const parts = partsOfPeriod(period)
  const said = (['years', 'months', 'days'] as const).flatMap((unit) => {
    const [one, many] = UNITS[unit][language]
    return parts[unit] === 0 ? [] : [`${parts[unit]} ${parts[unit] === 1 ? one : many}`]
  })
  return said.length === 0 ? `0 ${UNITS.days[language][1]}` : said.join(' ')
}

/** What a period runs from, by its trigger. */
export const TRIGGER_WORDS: Readonly<Record<string, Words>> = {
  collection: { sv: 'insamlingen', en: 'collection' },
  'end-of-contract': { sv: 'avtalets slut', en: 'the end of the contract' },
  'end-of-relationship': { sv: 'förhållandets slut', en: 'the end of the relationship' },
  'last-contact': { sv: 'senaste kontakten', en: 'the last contact' },
  'end-of-fiscal-year': { sv: 'räkenskapsårets slut', en: 'the end of the fiscal year' },
  'consent-withdrawn': { sv: 'att samtycket återkallas', en: 'the withdrawal of consent' },
  objection: { sv: 'invändningen', en: 'the objection' },
  'case-closed': { sv: 'att ärendet avslutas', en: 'the closing of the case' },
  'account-closed': { sv: 'att kontot avslutas', en: 'the closing of the account' },
  recording: { sv: 'inspelningen', en: 'the recording' },
  'event-end': { sv: 'evenemangets slut', en: 'the end of the event' },
}

export const ANCHOR_WORDS: Readonly<Record<string, Words>> = {
  exact: { sv: '', en: '' },
  'end-of-month': { sv: ', räknat från månadens slut', en: ', counted from the end of the month' },
  'end-of-calendar-year': { sv: ', räknat från årets slut', en: ', counted from the end of the year' },
  'end-of-fiscal-year': {
    sv: ', räknat från räkenskapsårets slut',
    en: ', counted from the end of the fiscal year',
  },
}

export const DISPOSAL_WORDS: Readonly<Record<string, Words>> = {
  erase: { sv: 'därefter raderas de', en: 'then erased' },
  anonymise: { sv: 'därefter anonymiseras de', en: 'then anonymised' },
  archive: { sv: 'därefter arkiveras de', en: 'then archived' },
  restrict: { sv: 'därefter begränsas de', en: 'then restricted' },
  suppress: { sv: 'därefter står de på en spärrlista', en: 'then kept on a suppression list' },
  return: { sv: 'därefter lämnas de tillbaka', en: 'then returned' },
}

const names: Partial<Record<Language, Intl.DisplayNames>> = {}

/** A state by its ISO 3166-1 alpha-2 code, as the language calls it; the code where it has no name. */
export function countryName(code: string, language: Language): string {
  names[language] ??= new Intl.DisplayNames([language], { type: 'region' })
  return names[language].of(code) ?? code
}
