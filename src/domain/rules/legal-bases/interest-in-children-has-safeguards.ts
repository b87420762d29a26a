import type { BalancingTestContent, DataSubjectCategoryContent } from '../../contents.ts'
import { pathTo } from '../../subject-path.ts'
import { type ExampleEntries, named } from '../example.ts'
import { has } from '../has.ts'
import type { Rule } from '../rule.ts'
import { PAIRING_KINDS } from '../view.ts'
import { testsFor } from './balancing-tests.ts'
import { ground, purposeOn, testedGround } from './examples.ts'
import { purposesAtHand } from './grounds.ts'

const finds = ['purposes/offers/legalBases/interest']

/** Offers to some people, on an interest with a balancing test. */
const offers = (people: string, outcome: BalancingTestContent['outcome']): ExampleEntries => ({
  'data-subject-categories': [
    named('member', { includesChildren: true }),
    named('adult', { includesChildren: false }),
  ],
  'legal-bases': [testedGround('interest', outcome === undefined ? { status: 'draft' } : { outcome })],
  purposes: [purposeOn('offers', 'interest')],
  'processing-activities': [
    named('club', {
      purposes: [{ purpose: 'offers' }],
      dataSubjectCategories: [{ dataSubjectCategory: people }],
    }),
  ],
})

/** Offers to adults, and data about members that is used for orders, and for offers in some way. */
const offersOnALine = (grounds: 'inherited' | 'own' | 'excluded', legalBasis?: string): ExampleEntries => ({
  ...offers('adult', undefined),
  'legal-bases': [ground('consent', '6.1.a'), ground('interest', '6.1.f')],
  purposes: [purposeOn('offers', 'interest'), named('orders')],
  'data-categories': [named('address', { type: 'category' })],
  'processing-activities': [
    named('club', {
      purposes: [{ purpose: 'offers' }, { purpose: 'orders' }],
      data: [
        {
          key: 'addresses',
          dataCategory: 'address',
          dataSubjectCategories: ['member'],
          purposes: [
            { purpose: 'orders', grounds: 'inherited' },
            { purpose: 'offers', grounds, ...(legalBasis !== undefined && { legalBases: [legalBasis] }) },
          ],
        },
      ],
    }),
  ],
})

export const interestInChildrenHasSafeguards: Rule = {
  id: 'ROPA-LB-028',
  severity: 'warning',
  kinds: PAIRING_KINDS,
  articles: ['6.1.f'],
  sources: ['Recital 38', 'EDPB Guidelines 1/2024, paras 91-97'],
  confidence: 'medium',
  confidenceNote: {
    en: 'What the guidelines ask for is certain; the paragraph numbers are of the first version.',
    sv: 'Vad riktlinjerna kräver är säkert; punktnumren är den första versionens.',
  },
  title: {
    en: 'Where children are concerned, the balancing test has safeguards for them',
    sv: 'När barn berörs innehåller intresseavvägningen skyddsåtgärder för dem',
  },
  message: {
    en: 'Legitimate interests (“{basis}”) are the ground for data about people who may be children ({people}), and no finished balancing test rests on safeguards; Article 6(1)(f) gives particular weight to a child’s interests.',
    sv: 'Berättigat intresse (”{basis}”) är grund för uppgifter om personer som kan vara barn ({people}) utan att någon färdig intresseavvägning bygger på skyddsåtgärder; artikel 6.1 f ger barns intressen särskild tyngd.',
  },
  remedy: {
    en: 'Limit the pair to adults, or balance the interest with children in mind and record the test as in favour with safeguards.',
    sv: 'Begränsa paret till vuxna, eller väg intresset med hänsyn till barn och registrera avvägningen som till fördel med skyddsåtgärder.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    if (!has(view, 'data-subject-categories', mayBeChildren)) return
    for (const pairing of view.pairingsOn('6.1.f')) {
      const { path, basis } = pairing
      const children = view.peopleOf(pairing).filter(mayBeChildren)
      if (children.length === 0) continue
      const isSafe = purposesAtHand(pairing).every((purpose) =>
        testsFor(view, basis, purpose).some(({ outcome }) => outcome === 'in-favour-with-safeguards'),
      )
      if (isSafe) continue
      const people = children.map(({ key }) => pathTo('data-subject-categories', key))
      yield {
        subject: path,
        related: people,
        parameters: { basis: pathTo('legal-bases', basis.key), people: people.join(', ') },
      }
    }
  },
  passing: [
    { says: 'adults only', register: offers('adult', 'in-favour') },
    { says: 'children, with safeguards', register: offers('member', 'in-favour-with-safeguards') },
    {
      says: 'a contract with children',
      register: {
        ...offers('member', undefined),
        'legal-bases': [ground('interest', '6.1.b')],
      },
    },
    { says: 'members whose data has a ground of its own', register: offersOnALine('own', 'consent') },
    { says: 'members whose data is used for something else', register: offersOnALine('excluded') },
    {
      says: 'a pair for adults',
      register: {
        ...offers('member', undefined),
        purposes: [
          purposeOn('offers', 'interest', {}, { scope: [{ key: 'adults', dataSubjectCategory: 'adult' }] }),
        ],
      },
    },
  ],
  failing: [
    {
      says: 'members whose data is used on the interest',
      register: offersOnALine('inherited'),
      finds,
    },
    {
      says: 'members whose data has the interest as its own ground',
      register: {
        ...offersOnALine('own', 'interest'),
        purposes: [purposeOn('offers', 'consent'), named('orders')],
      },
      finds: ['processing-activities/club/data/addresses/purposes/offers/legalBases/interest'],
    },
    {
      says: 'children, with a test that thinks of no safeguards',
      register: offers('member', 'in-favour'),
      finds,
    },
    { says: 'children, with a draft', register: offers('member', undefined), finds },
    {
      says: 'a part that the test with safeguards leaves out',
      register: {
        ...offers('member', undefined),
        'legal-bases': [
          testedGround('interest', { outcome: 'in-favour-with-safeguards', purposes: ['letters'] }),
        ],
        purposes: [
          purposeOn('offers', 'interest'),
          named('calls', { parent: 'offers' }),
          named('letters', { parent: 'offers' }),
        ],
      },
      finds,
    },
  ],
}

const mayBeChildren = ({ includesChildren }: DataSubjectCategoryContent): boolean => includesChildren === true
