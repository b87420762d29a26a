import { holdsOn } from '../holds-on.ts'
import { grouped } from '../lazy.ts'

/** A state, or a part of one with an ISO 3166-1 code of its own, in which the Union's law on data protection holds. */
export interface EeaState {
  readonly country: string
  /** Member State of the Union, or EFTA state that is party to the EEA Agreement. */
  readonly membership: 'eu' | 'efta'
  /** State that it is a part of. */
  readonly partOf?: string
  /** First day of its membership in the Union, or of the EEA Agreement for it. */
  readonly from: string
  /** Last day on which it was treated as a Member State. */
  readonly to?: string
}

const since = (from: string, countries: string): EeaState[] =>
  countries.split(' ').map((country) => ({ country, membership: 'eu', from }))

/**
 * The states of the European Economic Area: to any other a transfer is one to a third country (Chapter V GDPR).
 * Taken on 2026-11-22 from the treaties of accession, Articles 349 and 355(1) and (4) TFEU (French regions overseas,
 * Åland) with Decision 2012/419/EU (Mayotte), the EEA Agreement (for Liechtenstein from 1 May 1995), and Article 127
 * of the Withdrawal Agreement, by which the United Kingdom left on 31 January 2020 and was treated as a Member State
 * until the end of that year. The GDPR applies in the Union from 25 May 2018 and in the EFTA states from 20 July 2018
 * (Decision of the EEA Joint Committee No 154/2018); before, Directive 95/46/EC did. Switzerland is not among them.
 */
export const EEA_STATES: readonly EeaState[] = [
  ...since('1958-01-01', 'BE DE FR IT LU NL'),
  ...since('1973-01-01', 'DK IE'),
  { country: 'GB', membership: 'eu', from: '1973-01-01', to: '2020-12-31' },
  ...since('1981-01-01', 'GR'),
  ...since('1986-01-01', 'ES PT'),
  { country: 'IS', membership: 'efta', from: '1994-01-01' },
  { country: 'NO', membership: 'efta', from: '1994-01-01' },
  ...since('1995-01-01', 'AT FI SE'),
  { country: 'LI', membership: 'efta', from: '1995-05-01' },
  ...since('2004-05-01', 'CY CZ EE HU LT LV MT PL SI SK'),
  ...since('2007-01-01', 'BG RO'),
  ...since('2013-07-01', 'HR'),
  { country: 'AX', membership: 'eu', partOf: 'FI', from: '1995-01-01' },
  { country: 'GF', membership: 'eu', partOf: 'FR', from: '1958-01-01' },
  { country: 'GP', membership: 'eu', partOf: 'FR', from: '1958-01-01' },
  { country: 'MF', membership: 'eu', partOf: 'FR', from: '1958-01-01' },
  { country: 'MQ', membership: 'eu', partOf: 'FR', from: '1958-01-01' },
  { country: 'RE', membership: 'eu', partOf: 'FR', from: '1958-01-01' },
  { country: 'YT', membership: 'eu', partOf: 'FR', from: '2014-01-01' },
]

const byCountry = grouped(EEA_STATES, ({ country }) => [country])

/** What a country is in the EEA on a day (`2026-11-22`); nothing for a third country. */
export function eeaState(country: string, on: string): EeaState | undefined {
  return byCountry.get(country)?.find(({ from, to }) => holdsOn(on, from, to))
}

/** Whether a country is in the EEA on a day, or, without one, as the law stands in this file. */
export function isInEea(country: string, on?: string): boolean {
  if (on !== undefined) return eeaState(country, on) !== undefined
  return byCountry.get(country)?.some(({ to }) => to === undefined) === true
}
