import type { SourceContent } from '../../contents.ts'
import { citationsOf, lawsIn, OFFENCE_LAWS } from '../../gdpr/national-laws.ts'
import { pathTo } from '../../subject-path.ts'
import type { Rule } from '../rule.ts'
import type { View } from '../view.ts'
import { screening } from './screening-example.ts'
import { conditionsOf, type DataUse, namesItsLaw, usesAbout } from './sensitive-data.ts'

const USE = 'processing-activities/screening/data/hits/purposes/screening'

/** Where what is found comes from people themselves, or is made by the controller. */
const NO_LISTS: readonly SourceContent['origin'][] = [
  'data-subject',
  'derived',
  'generated-by-use',
  'observed',
]

/** The EU and the UN, by name or abbreviation, also in the genitive: `Förenta nationernas säkerhetsråd`. */
const UNION_OR_NATIONS = new RegExp(
  `^(council of )?(the )?(${[
    'EUs?|UN|UNSC|FNs?|YK',
    'European (Union|Commission)|United Nations',
    'Europeiska (unionens?|kommissionen)|Förenta nationernas?',
    'Euroopan (unionin?|komissio)|Yhdistyneet kansakunnat|Yhdistyneiden kansakuntien',
    'Den europeiske unions?|De forente nasjoners?',
  ].join('|')})\\b`,
  'i',
)

export const sanctionsListHasASwedishGround: Rule = {
  id: 'ROPA-SC-006',
  severity: 'warning',
  kinds: ['processing-activities'],
  articles: ['10'],
  sources: [...citationsOf(OFFENCE_LAWS), 'IMYFS 2024:1, 6–7 §§'],
  confidence: 'medium',
  confidenceNote: {
    en: 'The regulations were read in the authority’s guidance and a draft; that section 6 reaches only firms under Finansinspektionen is read from them.',
    sv: 'Föreskrifterna är lästa i myndighetens vägledning och i ett utkast; att 6 § bara når företag under Finansinspektionens tillsyn utläses av dem.',
  },
  title: {
    en: 'A list of sanctions beyond those of the EU and the UN has a ground in Sweden',
    sv: 'En sanktionslista utöver EU:s och FN:s har stöd i svensk rätt',
  },
  message: {
    en: 'In “{subject}” people are screened in Sweden against “{lists}”, which is not said to be a list of the EU or the UN, and no ground for that is recorded; Article 10 with chapter 3, sections 8–9 of the Act (2018:218) asks for one in the regulations IMYFS 2024:1 or a permit, and section 6 of these reaches firms under Finansinspektionen only.',
    sv: 'I ”{subject}” kontrolleras personer i Sverige mot ”{lists}”, som inte uppges vara en lista från EU eller FN, och inget stöd för det är registrerat; artikel 10 med 3 kap. 8–9 §§ lagen (2018:218) kräver stöd i föreskrifterna IMYFS 2024:1 eller ett tillstånd, och 6 § i dem når bara företag under Finansinspektionens tillsyn.',
  },
  remedy: {
    en: 'Name who issues the list; for others than the EU and the UN add a condition under Article 10 with the Swedish regulation or permit.',
    sv: 'Ange vem som ger ut listan; lägg för andra än EU och FN till ett villkor enligt artikel 10 med den svenska föreskriften eller tillståndet.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const use of usesAbout(view, ['sanctions-screening'])) {
      if (lawsIn(OFFENCE_LAWS, view.statesOf(use.activity), view.date).length === 0) continue
      const lists = otherLists(view, use)
      if (lists.length > 0 && !hasSwedishGround(view, use))
        yield {
          subject: use.usePath,
          related: lists,
          parameters: { lists: lists.join(', ') },
          ...(lists[0] !== undefined && { missing: { of: lists[0], member: 'listIssuer' } }),
        }
    }
  },
  passing: [
    {
      says: 'lists of the Union and the United Nations',
      register: screening({ listIssuer: 'EU, FN and the United Nations Security Council' }),
    },
    {
      says: 'a Swedish permit',
      register: screening(
        { listIssuer: 'OFAC' },
        { specialConditions: [{ key: 'permit', legalBasis: 'permit' }], statute: 'permit' },
      ),
    },
    {
      says: 'a ground that is named in words',
      register: screening(
        { listIssuer: 'OFAC' },
        { specialConditions: [{ key: 'p', legalBasis: 'permit', nationalCondition: 'IMYFS 2024:1, 6 §' }] },
      ),
    },
    { says: 'not in Sweden', register: screening({}, { country: 'FI' }) },
    { says: 'no screening', register: screening({}, { tags: ['aml-kyc'] }) },
    {
      says: 'the council of the one and of the other, in Swedish',
      register: screening({
        listIssuer: 'Europeiska unionens råd och Förenta nationernas säkerhetsråd',
      }),
    },
    { says: 'what people say themselves is no list', register: screening({ origin: 'data-subject' }) },
    { says: 'nor is what the screening came to', register: screening({ origin: 'derived' }) },
    {
      says: 'a register of companies is no list of sanctions',
      register: screening({}, { sensitivity: 'ordinary' }),
    },
  ],
  failing: [
    { says: 'a list that is not named', register: screening({}), finds: [USE] },
    {
      says: 'an American list, of data that nobody has classified',
      register: screening({ listIssuer: 'EU and OFAC' }, { sensitivity: 'ordinary' }),
      finds: [USE],
    },
    {
      says: 'a law of the Union covers lists of the Union only',
      register: screening(
        { listIssuer: 'OFAC' },
        {
          specialConditions: [{ key: 'union', legalBasis: 'permit' }],
          statute: 'permit',
          jurisdiction: 'EU',
        },
      ),
      finds: [USE],
    },
    {
      says: 'a condition that names no law',
      register: screening(
        { listIssuer: 'OFAC' },
        { specialConditions: [{ key: 'permit', legalBasis: 'permit' }] },
      ),
      finds: [USE],
    },
    {
      says: 'a condition of Article 9',
      register: screening(
        { listIssuer: 'OFAC' },
        {
          specialConditions: [{ key: 'p', legalBasis: 'permit', nationalCondition: '3 kap. 3 §' }],
          provision: '9.2.g',
        },
      ),
      finds: [USE],
    },
  ],
}

/** Lists that data is taken from and that are not said to be of the EU or the UN. */
function otherLists(view: View, { line, sensitivity }: DataUse): string[] {
  const isOffence = sensitivity === 'criminal-offence'
  return (line.sources ?? [])
    .map((source) => view.one('sources', source))
    .filter(({ origin, listIssuer }) => {
      if (listIssuer !== undefined) return !isOfUnionOrNations(listIssuer)
      return isOffence && !NO_LISTS.includes(origin)
    })
    .map(({ key }) => pathTo('sources', key))
}

/** Whether all that issue a list are the EU and the UN, in words of the register's languages. */
const isOfUnionOrNations = (issuers: string): boolean =>
  issuers
    .split(/,|;|\/|&|\band\b|\boch\b|\bog\b|\bja\b/i)
    .map((issuer) => issuer.trim())
    .every((issuer) => UNION_OR_NATIONS.test(issuer))

const hasSwedishGround = (view: View, use: DataUse): boolean =>
  conditionsOf(view, use).some((condition) => {
    const { basis } = condition
    if (!basis.provision.startsWith('10.') || !namesItsLaw(condition)) return false
    return (
      condition.nationalCondition !== undefined || view.find('statutes', basis.statute)?.jurisdiction === 'SE'
    )
  })
