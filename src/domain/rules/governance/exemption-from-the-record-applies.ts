import type { OrganisationContent } from '../../contents.ts'
import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'
import { isUnderWay } from '../under-way.ts'
import type { View } from '../view.ts'
import { hasSensitiveData } from './dpia-criteria.ts'

const settings = [named('register', { languages: ['en'], article30Exemption: true })]
const small = named('small', { type: 'legal-person', legalName: 'Small AB', employees: 'under-250' } as const)
const large = named('large', {
  type: 'legal-person',
  legalName: 'Large AB',
  employees: '250-to-749',
} as const)
const largest = named('largest', {
  type: 'legal-person',
  legalName: 'Largest AB',
  employees: '750-or-more',
} as const)
const by = (organisation: string) => [{ key: 'controller', organisation, role: 'controller' as const }]
const finds = ['settings/register']

export const exemptionFromTheRecordApplies: Rule = {
  id: 'ROPA-GV-007',
  severity: 'error',
  kinds: ['settings'],
  articles: ['30.5'],
  sources: ['WP29 position paper on Article 30(5), 19 April 2018'],
  confidence: 'high',
  confidenceNote: {
    en: 'By the text in force in 2018. The Commission has proposed wider limits (fewer than 750 employees, high risk only); whether they hold is to be checked.',
    sv: 'Enligt den lydelse som gällde 2018. Kommissionen har föreslagit vidare gränser (färre än 750 anställda, bara hög risk); om de gäller återstår att kontrollera.',
  },
  title: {
    en: 'The exemption of Article 30(5) is claimed only where it applies',
    sv: 'Undantaget i artikel 30.5 åberopas bara där det gäller',
  },
  message: {
    en: 'The register claims the exemption of Article 30(5), which does not reach organisations with 250 employees or more, nor processing that is not occasional, is likely to be a risk, or includes data of Article 9 or 10: {concerned}.',
    sv: 'Registret åberopar undantaget i artikel 30.5, som varken gäller organisationer med 250 anställda eller fler eller behandling som inte är tillfällig, som sannolikt medför en risk eller som omfattar uppgifter enligt artikel 9 eller 10: {concerned}.',
  },
  remedy: {
    en: 'Withdraw the claim, and keep the record for these activities at least; for all of them where the organisation is that large.',
    sv: 'Ta bort åberopandet och för register åtminstone över dessa behandlingar; över alla, om organisationen är så stor.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    if (view.settings?.article30Exemption !== true) return
    const related = [...uncovered(view)]
    if (related.length > 0)
      yield { subject: 'settings/register', related, parameters: { concerned: related.join(', ') } }
  },
  passing: [
    {
      says: 'occasional letters of a small organisation, what is over, what is to come',
      register: {
        settings,
        organisations: [small],
        'processing-activities': [
          named('letters', {
            frequency: 'occasional',
            parties: by('small'),
            dpia: { status: 'not-required' },
          }),
          named('parties'),
          named('recall', { status: 'ended', frequency: 'regular' }),
          named('survey', { status: 'planned', frequency: 'regular' }),
        ],
        'processor-activities': [named('hosting', { processor: 'small', controllers: [] })],
      },
    },
    {
      says: 'nothing is claimed',
      register: {
        settings: [named('register', { languages: ['en'], article30Exemption: false })],
        'processing-activities': [named('orders', { frequency: 'continuous' })],
      },
    },
    {
      says: 'nothing is said',
      register: { 'processing-activities': [named('a', { frequency: 'regular' })] },
    },
  ],
  failing: [
    ...(['continuous', 'regular'] as const).map((frequency) => ({
      says: `orders are ${frequency}`,
      register: { settings, 'processing-activities': [named('orders', { frequency })] },
      finds,
    })),
    ...(['required', 'done'] as const).map((status) => ({
      says: `an impact assessment is ${status}`,
      register: { settings, 'processing-activities': [named('profiles', { dpia: { status } })] },
      finds,
    })),
    ...[large, largest].map((organisation) => ({
      says: `one organisation has ${organisation.employees} employees`,
      register: {
        settings,
        organisations: [small, organisation],
        'processing-activities': [named('letters', { parties: by(organisation.key) })],
      },
      finds,
    })),
    {
      says: 'a large organisation that acts for others only (Article 30(2))',
      register: {
        settings,
        organisations: [large],
        'processor-activities': [named('hosting', { processor: 'large', controllers: [] })],
      },
      finds,
    },
    {
      says: 'data on crimes, now and then',
      register: {
        settings,
        'data-categories': [named('crimes', { type: 'category', sensitivity: 'criminal-offence' })],
        'processing-activities': [
          named('checks', { frequency: 'occasional', data: [{ key: 'crimes', dataCategory: 'crimes' }] }),
        ],
      },
      finds,
    },
    {
      says: 'meals, which were found to reveal a faith, now and then',
      register: {
        settings,
        'data-categories': [
          named('meals', {
            type: 'category',
            sensitivity: 'ordinary',
            specialCategoryAssessment: { conclusion: 'reveals' },
          }),
        ],
        'processing-activities': [
          named('parties', { frequency: 'occasional', data: [{ key: 'meals', dataCategory: 'meals' }] }),
        ],
      },
      finds,
    },
  ],
}

/** The organisations and activities that the exemption does not reach, as paths. */
function uncovered(view: View): Set<string> {
  const found = new Set<string>()
  const addIfLarge = ({ key, employees }: OrganisationContent) => {
    if (employees === '250-to-749' || employees === '750-or-more') found.add(pathTo('organisations', key))
  }
  for (const activity of view.all('processor-activities').values())
    if (isUnderWay(activity, view.date)) addIfLarge(view.one('organisations', activity.processor))
  for (const activity of view.all('processing-activities').values()) {
    if (!isUnderWay(activity, view.date)) continue
    view.controllersOf(activity).forEach(addIfLarge)
    const { key, frequency, dpia } = activity
    const isFrequent = frequency === 'continuous' || frequency === 'regular'
    const isRisky = dpia?.status === 'required' || dpia?.status === 'done'
    if (isFrequent || isRisky || hasSensitiveData(view, activity))
      found.add(pathTo('processing-activities', key))
  }
  return found
}
