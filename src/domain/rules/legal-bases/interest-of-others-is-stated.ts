import type { InterestContent } from '../../contents.ts'
import { pathTo } from '../../subject-path.ts'
import { type ExampleEntries, named } from '../example.ts'
import type { Rule } from '../rule.ts'
import { PAIRING_KINDS } from '../view.ts'
import { ground, purposeOn } from './examples.ts'
import { declaredTogether } from './grounds.ts'
import { aboutPairing } from './paired-with-tags.ts'

type Beneficiary = NonNullable<InterestContent['beneficiary']>

const interest = (key: string, beneficiary: Beneficiary) =>
  ground(key, '6.1.f', { interest: { statement: { en: 'To know which offers sell.' }, beneficiary } })

/** Analysis that may serve partners, on an interest of somebody. */
const analysis = (benefitsThirdParty: boolean, beneficiary: Beneficiary): ExampleEntries => ({
  'legal-bases': [interest('interest', beneficiary)],
  purposes: [purposeOn('analysis', 'interest', { benefitsThirdParty })],
})

/** Analysis for partners on both interests, and a line of its data on some of them. */
const analysisOnALine = (...legalBases: readonly string[]): ExampleEntries => ({
  'legal-bases': [interest('own', 'controller'), interest('partners', 'third-party')],
  purposes: [
    named('analysis', {
      benefitsThirdParty: true,
      legalBases: [
        { legalBasis: 'own', relation: 'cumulative' },
        { legalBasis: 'partners', relation: 'cumulative' },
      ],
    }),
  ],
  'data-categories': [named('visits', { type: 'category' })],
  'processing-activities': [
    named('counting', {
      purposes: [{ purpose: 'analysis' }],
      data: [
        {
          key: 'visits',
          dataCategory: 'visits',
          purposes: [{ purpose: 'analysis', grounds: 'own', legalBases }],
        },
      ],
    }),
  ],
})

export const interestOfOthersIsStated: Rule = {
  id: 'ROPA-LB-017',
  severity: 'warning',
  kinds: PAIRING_KINDS,
  articles: ['6.1.f', '13.1.d'],
  sources: [],
  confidence: 'high',
  title: {
    en: 'A purpose that serves others rests on their interest too',
    sv: 'Ett ändamål som gynnar andra vilar även på deras intresse',
  },
  message: {
    en: '“{purposes}” serves somebody other than the controller, while “{basis}” states an interest of the controller only; Articles 6(1)(f) and 13(1)(d) speak of the interests of controller and third party apart.',
    sv: '”{purposes}” gynnar någon annan än den personuppgiftsansvarige, men ”{basis}” anger bara den ansvariges eget intresse; artiklarna 6.1 f och 13.1 d skiljer mellan den ansvariges och tredje parts intresse.',
  },
  remedy: {
    en: 'State the interest of the third party, and balance it; or leave out what serves others.',
    sv: 'Ange även den tredje partens intresse och avväg det, eller ta bort den del som gynnar andra.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const together of declaredTogether(view)) {
      if (together.some(({ basis }) => isOfOthers(basis.interest?.beneficiary))) continue
      for (const pairing of together) {
        if (pairing.basis.interest?.beneficiary !== 'controller') continue
        const serving = pairing.purposes.filter(({ benefitsThirdParty }) => benefitsThirdParty === true)
        if (serving.length === 0) continue
        const of = pathTo('legal-bases', pairing.basis.key)
        const found = aboutPairing(pairing, serving)
        yield { ...found, related: [...found.related, of] }
      }
    }
  },
  passing: [
    { says: 'an interest of both', register: analysis(true, 'both') },
    { says: 'an interest of the partner', register: analysis(true, 'third-party') },
    { says: 'a purpose that serves nobody else', register: analysis(false, 'controller') },
    {
      says: 'two interests, one of them the partner’s',
      register: {
        'legal-bases': [
          interest('own', 'controller'),
          interest('partners', 'third-party'),
          interest('shared', 'both'),
        ],
        purposes: [
          named('analysis', {
            benefitsThirdParty: true,
            legalBases: [
              { legalBasis: 'own', relation: 'cumulative' },
              { legalBasis: 'partners', relation: 'cumulative' },
            ],
          }),
          named('reports', {
            benefitsThirdParty: true,
            legalBases: [
              { legalBasis: 'own', relation: 'cumulative' },
              { legalBasis: 'shared', relation: 'cumulative' },
            ],
          }),
        ],
      },
    },
    {
      says: 'an interest of which nobody has said whose it is',
      register: {
        'legal-bases': [
          ground('interest', '6.1.f', { interest: { statement: { en: 'To know which offers sell.' } } }),
        ],
        purposes: [purposeOn('analysis', 'interest', { benefitsThirdParty: true })],
      },
    },
    {
      says: 'data on both interests, where the purpose has neither',
      register: {
        ...analysisOnALine('own', 'partners'),
        purposes: [named('analysis', { benefitsThirdParty: true })],
      },
    },
  ],
  failing: [
    {
      says: 'analysis for partners on the controller’s own interest',
      register: analysis(true, 'controller'),
      finds: ['purposes/analysis/legalBases/interest'],
    },
    {
      says: 'a part that serves partners',
      register: {
        'legal-bases': [interest('interest', 'controller')],
        purposes: [
          purposeOn('analysis', 'interest'),
          named('for-partners', { parent: 'analysis', benefitsThirdParty: true }),
        ],
      },
      finds: ['purposes/analysis/legalBases/interest'],
    },
    {
      says: 'data on the controller’s own interest in place of both',
      register: analysisOnALine('own'),
      finds: ['processing-activities/counting/data/visits/purposes/analysis/legalBases/own'],
    },
  ],
}

const isOfOthers = (beneficiary: InterestContent['beneficiary']): boolean =>
  beneficiary === 'third-party' || beneficiary === 'both'
