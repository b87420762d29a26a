import type { LegalBasisContent } from '../../contents.ts'
import { pathTo } from '../../subject-path.ts'
import { type ExampleEntries, named } from '../example.ts'
import type { Rule } from '../rule.ts'
import { PAIRING_KINDS, type Pairing, type View } from '../view.ts'
import { ground, purposeOn } from './examples.ts'

type Counterparty = NonNullable<NonNullable<LegalBasisContent['contract']>['counterparty']>

const PEOPLE = [
  named('consumer', { contractParty: 'always' }),
  named('contact', { contractParty: 'never' }),
  named('user', { contractParty: 'sometimes' }),
] as const

/** Billing on a contract, for some people. */
const billing = (counterparty: Counterparty, ...people: readonly string[]): ExampleEntries => ({
  'data-subject-categories': PEOPLE,
  'legal-bases': [ground('contract', '6.1.b', { contract: { counterparty } })],
  purposes: [
    purposeOn(
      'billing',
      'contract',
      {},
      {
        scope: people.map((dataSubjectCategory) => ({ key: dataSubjectCategory, dataSubjectCategory })),
      },
    ),
  ],
})

/** The same, for the people of a data line with the contract as its own ground. */
const billingOnALine = (counterparty: Counterparty, ...people: readonly string[]): ExampleEntries => ({
  ...billing(counterparty, 'consumer'),
  'data-categories': [named('address', { type: 'category' })],
  'processing-activities': [
    named('invoicing', {
      purposes: [{ purpose: 'billing' }],
      data: [
        {
          key: 'addresses',
          dataCategory: 'address',
          dataSubjectCategories: people,
          purposes: [{ purpose: 'billing', grounds: 'own', legalBases: ['contract'] }],
        },
      ],
    }),
  ],
})

export const contractBindsThePerson: Rule = {
  id: 'ROPA-LB-004',
  severity: 'error',
  kinds: PAIRING_KINDS,
  articles: ['6.1.b'],
  sources: ['EDPB Guidelines 2/2019, para 26'],
  confidence: 'medium',
  confidenceNote: {
    en: 'The wording of the article is plain; the paragraph of the guidelines was read in a summary only.',
    sv: 'Artikelns lydelse är tydlig; riktlinjernas punkt är läst bara i sammanfattning.',
  },
  title: {
    en: 'A contract is a ground for the people who are party to it',
    sv: 'Ett avtal är en grund för dem som är part i det',
  },
  message: {
    en: 'The contract “{basis}” is recorded as a ground for people who are not, or not all, party to it; Article 6(1)(b) covers contracts of the person concerned, not those of a company that the person represents.',
    sv: 'Avtalet ”{basis}” är registrerat som grund för personer som inte, eller inte alla, är part i det; artikel 6.1 b omfattar avtal där den registrerade är part, inte avtal med ett företag som personen företräder.',
  },
  remedy: {
    en: 'Limit the pair to people who always are party to the contract, such as consumers and sole traders, and rest the data of representatives on legitimate interests (6(1)(f)) with a balancing test.',
    sv: 'Begränsa paret till dem som alltid är part i avtalet, såsom konsumenter och enskilda näringsidkare, och stöd behandlingen av företrädares uppgifter på berättigat intresse (6.1 f) med intresseavvägning.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const pairing of view.pairingsOn('6.1.b')) {
      const { path, basis } = pairing
      if (!isForOthers(view, pairing)) continue
      yield { subject: path, parameters: { basis: pathTo('legal-bases', basis.key) } }
    }
  },
  passing: [
    { says: 'a contract with the person', register: billing('data-subject') },
    {
      says: 'a contract with the person, for users some of whom made it',
      register: billing('data-subject', 'user'),
    },
    { says: 'a contract with either, limited to consumers', register: billing('either', 'consumer') },
    {
      says: 'data about consumers on a contract with either',
      register: billingOnALine('either', 'consumer'),
    },
    {
      says: 'an interest in serving companies',
      register: {
        'legal-bases': [ground('interest', '6.1.f')],
        purposes: [purposeOn('billing', 'interest')],
      },
    },
    {
      says: 'a contract whose party nobody has written down',
      register: {
        'legal-bases': [ground('contract', '6.1.b')],
        purposes: [purposeOn('billing', 'contract')],
      },
    },
    {
      says: 'steps that people ask for before they are party',
      register: {
        'data-subject-categories': PEOPLE,
        'legal-bases': [
          ground('offer', '6.1.b', { contract: { counterparty: 'data-subject', stage: 'pre-contract' } }),
        ],
        purposes: [
          purposeOn('offers', 'offer', {}, { scope: [{ key: 'contacts', dataSubjectCategory: 'contact' }] }),
        ],
      },
    },
  ],
  failing: [
    {
      says: 'a contract with the company that people represent',
      register: billing('represented-legal-person'),
      finds: ['purposes/billing/legalBases/contract'],
    },
    {
      says: 'a contract with one or the other',
      register: billing('either'),
      finds: ['purposes/billing/legalBases/contract'],
    },
    {
      says: 'limited to people of whom some are party',
      register: billing('either', 'consumer', 'user'),
      finds: ['purposes/billing/legalBases/contract'],
    },
    {
      says: 'limited in data, not in people',
      register: {
        'legal-bases': [ground('contract', '6.1.b', { contract: { counterparty: 'either' } })],
        purposes: [
          purposeOn('billing', 'contract', {}, { scope: [{ key: 'invoices', operation: 'Invoicing' }] }),
        ],
      },
      finds: ['purposes/billing/legalBases/contract'],
    },
    {
      says: 'a contract with the person, for people who never are party',
      register: billing('data-subject', 'consumer', 'contact'),
      finds: ['purposes/billing/legalBases/contract'],
    },
    {
      says: 'data about contacts on the contract',
      register: billingOnALine('data-subject', 'contact'),
      finds: ['processing-activities/invoicing/data/addresses/purposes/billing/legalBases/contract'],
    },
    {
      says: 'steps before a contract with the company that people represent',
      register: {
        ...billing('either', 'contact'),
        'legal-bases': [
          ground('contract', '6.1.b', { contract: { counterparty: 'either', stage: 'pre-contract' } }),
        ],
      },
      finds: ['purposes/billing/legalBases/contract'],
    },
  ],
}

/** Whether a contract is to cover people who are not, or may not be, party to it. */
function isForOthers(view: View, { basis, pair, line }: Pairing): boolean {
  const people = line
    ? (line.line.dataSubjectCategories ?? [])
    : (pair?.scope ?? []).map(({ dataSubjectCategory }) => dataSubjectCategory)
  const parties = people.map((key) => view.find('data-subject-categories', key)?.contractParty)
  // Who asks for steps before a contract is not party to one yet.
  if (parties.includes('never') && basis.contract?.stage !== 'pre-contract') return true
  const isWithOthers = ['represented-legal-person', 'either'].includes(basis.contract?.counterparty ?? '')
  return isWithOthers && (parties.length === 0 || parties.some((party) => party !== 'always'))
}
