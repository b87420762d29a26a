import { holdsOn } from '../holds-on.ts'

/** A decision of the Commission that a third country, a part of one or an organisation protects data well enough. */
export interface AdequacyDecision {
  readonly key: string
  /** State or territory, ISO 3166-1 alpha-2; left out for an international organisation. */
  readonly country?: string
  readonly internationalOrganisation?: string
  /** Which recipients or data it covers, where it does not cover all of them. */
  readonly scope?: string
  readonly adoptedOn: string
  /** First day in force: that of adoption, since it takes effect on notification, which the texts do not date. */
  readonly validFrom: string
  /** Last day in force; left out while it has no end. */
  readonly validTo?: string
  readonly citation: string
  /** What extended or ended it. */
  readonly changedBy?: string
}

/**
 * Decisions under Article 45(3) GDPR, and those under Article 25(6) of Directive 95/46/EC that Article 45(9) keeps in
 * force; those that were struck down stay, because transfers of their time rested on them. Not those under Directive
 * (EU) 2016/680. Taken on 2026-11-22 from the decisions' numbers and dates in the Official Journal and from the
 * Commission's list; the two decisions that extended that on the United Kingdom are given by their dates alone.
 */
export const ADEQUACY_DECISIONS = [
  {
    key: 'andorra',
    country: 'AD',
    adoptedOn: '2010-10-19',
    validFrom: '2010-10-19',
    citation: 'Commission Decision 2010/625/EU',
  },
  {
    key: 'argentina',
    country: 'AR',
    adoptedOn: '2003-06-30',
    validFrom: '2003-06-30',
    citation: 'Commission Decision 2003/490/EC',
  },
  {
    key: 'brazil',
    country: 'BR',
    adoptedOn: '2026-01-26',
    validFrom: '2026-01-26',
    citation: 'Commission Implementing Decision (EU) 2026/179',
  },
  {
    key: 'canada',
    country: 'CA',
    scope:
      'Recipients subject to the Personal Information Protection and Electronic Documents Act (commercial organisations).',
    adoptedOn: '2001-12-20',
    validFrom: '2001-12-20',
    citation: 'Commission Decision 2002/2/EC',
  },
  {
    key: 'european-patent-organisation',
    internationalOrganisation: 'European Patent Organisation',
    adoptedOn: '2025-07-15',
    validFrom: '2025-07-15',
    citation: 'Commission Implementing Decision (EU) 2025/1382',
  },
  {
    key: 'faroe-islands',
    country: 'FO',
    scope: 'Recipients subject to the Faroese Act on the processing of personal data.',
    adoptedOn: '2010-03-05',
    validFrom: '2010-03-05',
    citation: 'Commission Decision 2010/146/EU',
  },
  {
    key: 'guernsey',
    country: 'GG',
    adoptedOn: '2003-11-21',
    validFrom: '2003-11-21',
    citation: 'Commission Decision 2003/821/EC',
  },
  {
    key: 'isle-of-man',
    country: 'IM',
    adoptedOn: '2004-04-28',
    validFrom: '2004-04-28',
    citation: 'Commission Decision 2004/411/EC',
  },
  {
    key: 'israel',
    country: 'IL',
    scope:
      'Automated transfers, and transfers that are not automated but are processed further by automated means in the State of Israel.',
    adoptedOn: '2011-01-31',
    validFrom: '2011-01-31',
    citation: 'Commission Decision 2011/61/EU',
  },
  {
    key: 'japan',
    country: 'JP',
    scope:
      'Recipients that are business operators under the Act on the Protection of Personal Information, as complemented by the Supplementary Rules.',
    adoptedOn: '2019-01-23',
    validFrom: '2019-01-23',
    citation: 'Commission Implementing Decision (EU) 2019/419',
  },
  {
    key: 'jersey',
    country: 'JE',
    adoptedOn: '2008-05-08',
    validFrom: '2008-05-08',
    citation: 'Commission Decision 2008/393/EC',
  },
  {
    key: 'korea',
    country: 'KR',
    scope:
      'Recipients subject to the Personal Information Protection Act; not religious organisations for missionary work, political parties for naming candidates, or personal credit information overseen by the Financial Services Commission.',
    adoptedOn: '2021-12-17',
    validFrom: '2021-12-17',
    citation: 'Commission Implementing Decision (EU) 2022/254',
  },
  {
    key: 'new-zealand',
    country: 'NZ',
    adoptedOn: '2012-12-19',
    validFrom: '2012-12-19',
    citation: 'Commission Implementing Decision 2013/65/EU',
  },
  {
    key: 'switzerland',
    country: 'CH',
    adoptedOn: '2000-07-26',
    validFrom: '2000-07-26',
    citation: 'Commission Decision 2000/518/EC',
  },
  {
    key: 'united-kingdom',
    country: 'GB',
    scope: 'Not data transferred for immigration control of the United Kingdom.',
    adoptedOn: '2021-06-28',
    validFrom: '2021-06-28',
    validTo: '2031-12-27',
    citation: 'Commission Implementing Decision (EU) 2021/1772',
    changedBy:
      'Made until 27 June 2025; extended on 24 June 2025 to 27 December 2025, and on 19 December 2025 to 27 December 2031.',
  },
  {
    key: 'uruguay',
    country: 'UY',
    adoptedOn: '2012-08-21',
    validFrom: '2012-08-21',
    citation: 'Commission Implementing Decision 2012/484/EU',
  },
  {
    key: 'us-data-privacy-framework',
    country: 'US',
    scope:
      'Organisations on the Data Privacy Framework List of the Department of Commerce, for the data that their certification covers.',
    adoptedOn: '2023-07-10',
    validFrom: '2023-07-10',
    citation: 'Commission Implementing Decision (EU) 2023/1795',
  },
  {
    key: 'us-privacy-shield',
    country: 'US',
    scope: 'Organisations on the Privacy Shield List of the Department of Commerce.',
    adoptedOn: '2016-07-12',
    validFrom: '2016-07-12',
    validTo: '2020-07-15',
    citation: 'Commission Implementing Decision (EU) 2016/1250',
    changedBy: 'Declared invalid on 16 July 2020 by the Court of Justice, C-311/18.',
  },
  {
    key: 'us-safe-harbour',
    country: 'US',
    scope: 'Organisations that had declared to adhere to the Safe Harbour Principles.',
    adoptedOn: '2000-07-26',
    validFrom: '2000-07-26',
    validTo: '2015-10-05',
    citation: 'Commission Decision 2000/520/EC',
    changedBy: 'Declared invalid on 6 October 2015 by the Court of Justice, C-362/14.',
  },
] as const satisfies readonly AdequacyDecision[]

export const ADEQUACY_KEYS = ADEQUACY_DECISIONS.map(({ key }) => key)
export type AdequacyKey = (typeof ADEQUACY_KEYS)[number]

/** The decision with a key. */
export const adequacyDecision = (wanted: AdequacyKey): AdequacyDecision | undefined =>
  ADEQUACY_DECISIONS.find(({ key }) => key === wanted)

/** The decisions on a country that are in force on a day (`2026-11-22`), each with its scope. */
export function adequacyDecisionsFor(country: string, on: string): readonly AdequacyDecision[] {
  return ADEQUACY_DECISIONS.filter(
    (decision: AdequacyDecision) => decision.country === country && isInForce(decision, on),
  )
}

/** Whether a decision is in force on a day. */
export const isInForce = ({ validFrom, validTo }: AdequacyDecision, on: string): boolean =>
  holdsOn(on, validFrom, validTo)
