import { holdsOn } from '../holds-on.ts'

/** A section of a state's law that the GDPR, or Directive 2002/58/EC, leaves something to. */
export interface NationalLaw {
  /** ISO 3166-1 alpha-2. */
  readonly state: string
  /** As one cites it, with its section. */
  readonly citation: string
  /** First day on which it held. */
  readonly from: string
  /** Last day on which it held. */
  readonly to?: string
}

/**
 * Conditions for national identification numbers (Article 87). Taken on 2026-11-22: the Swedish section was read, the
 * Finnish and the Norwegian are named from secondary sources.
 */
export const IDENTITY_NUMBER_LAWS: readonly NationalLaw[] = [
  { state: 'FI', citation: 'Tietosuojalaki (1050/2018) 29 §', from: '2019-01-01' },
  { state: 'NO', citation: 'Personopplysningsloven (LOV-2018-06-15-38) § 12', from: '2018-07-20' },
  { state: 'SE', citation: 'Lag (2018:218) 3 kap. 10 §', from: '2018-05-25' },
]

/**
 * Law on offences under Article 10 for others than authorities. Taken on 2026-11-22: the regulations of the Swedish
 * authority (IMYFS 2024:1, in place of DIFS 2018:2) from its guidance; whom section 6 reaches, from a draft of it.
 */
export const OFFENCE_LAWS: readonly NationalLaw[] = [
  { state: 'SE', citation: 'Lag (2018:218) 3 kap. 8–9 §§', from: '2018-05-25' },
]

/**
 * Consent to reading from, and storing on, devices (Directive 2002/58/EC, Article 5(3)). Taken on 2026-11-22: the Swedish
 * section was read, the Finnish and the Norwegian are named from secondary sources.
 */
export const TERMINAL_ACCESS_LAWS: readonly NationalLaw[] = [
  { state: 'FI', citation: 'Laki sähköisen viestinnän palveluista (917/2014) 205 §', from: '2015-01-01' },
  { state: 'NO', citation: 'Ekomloven (LOV-2003-07-04-83) § 2-7 b', from: '2013-07-01', to: '2024-12-31' },
  { state: 'NO', citation: 'Ekomloven (LOV-2024-12-13-76) § 3-15', from: '2025-01-01' },
  { state: 'SE', citation: 'Lag (2003:389) 6 kap. 18 §', from: '2011-07-01', to: '2022-06-02' },
  { state: 'SE', citation: 'Lag (2022:482) 9 kap. 28 §', from: '2022-06-03' },
]

/**
 * Marketing by electronic mail (Directive 2002/58/EC, Article 13). Taken on 2026-11-22 from secondary sources.
 */
export const ELECTRONIC_MARKETING_LAWS: readonly NationalLaw[] = [
  {
    state: 'FI',
    citation: 'Laki sähköisen viestinnän palveluista (917/2014) 200, 202 §§',
    from: '2015-01-01',
  },
  { state: 'NO', citation: 'Markedsføringsloven (LOV-2009-01-09-2) § 15', from: '2009-06-01' },
  { state: 'SE', citation: 'Marknadsföringslag (2008:486) 19–20 §§', from: '2008-07-01' },
]

/** Those that hold on a day, such as `2026-11-22`, in some states. */
export const lawsIn = (
  laws: readonly NationalLaw[],
  states: ReadonlySet<string>,
  on: string,
): readonly NationalLaw[] => laws.filter(({ state, from, to }) => states.has(state) && holdsOn(on, from, to))

/** Those that hold now, as one cites them; for the sources of a rule. */
export const citationsOf = (laws: readonly NationalLaw[]): string[] =>
  laws.filter(({ to }) => to === undefined).map(({ state, citation }) => `${state}: ${citation}`)
