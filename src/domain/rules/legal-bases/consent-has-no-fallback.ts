import type { PairContent, ScopeContent } from '../../contents.ts'
import { pathTo } from '../../subject-path.ts'
import { type ExampleEntries, named } from '../example.ts'
import type { Rule } from '../rule.ts'
import { PAIRING_KINDS, type Pairing, type View } from '../view.ts'
import { ground, purposeOn } from './examples.ts'
import { declaredTogether, isOfArticle6 } from './grounds.ts'

const finds = ['purposes/letters/legalBases/consent']

/** Letters on consent, and on another ground. */
const letters = (
  consent: Partial<PairContent>,
  other: Partial<PairContent>,
  provision: '6.1.f' | '9.2.a' = '6.1.f',
): ExampleEntries => ({
  'legal-bases': [ground('consent', '6.1.a'), ground('other', provision)],
  'data-subject-categories': [named('child'), named('customer')],
  purposes: [
    named('letters', {
      legalBases: [
        { legalBasis: 'consent', relation: 'allocated', ...consent },
        { legalBasis: 'other', relation: 'allocated', ...other },
      ],
    } as const),
  ],
})
const about = (...scopes: readonly Omit<ScopeContent, 'key'>[]): Partial<PairContent> => ({
  scope: scopes.map((scope, index) => ({ key: `scope-${index}`, ...scope })),
})

const CONTACT = {
  'data-categories': [
    named('contact', { type: 'category' }),
    named('address', { type: 'item', parent: 'contact' }),
    named('name', { type: 'item', parent: 'contact' }),
  ],
} as const

export const consentHasNoFallback: Rule = {
  id: 'ROPA-LB-024',
  severity: 'warning',
  kinds: PAIRING_KINDS,
  articles: ['5.1.a', '6.1.a', '7.3'],
  sources: ['EDPB Guidelines 5/2020, section 6, paras 121-123'],
  confidence: 'medium',
  confidenceNote: {
    en: 'What the section says is certain, the paragraph numbers are to be checked.',
    sv: 'Vad avsnittet säger är säkert; punktnumren återstår att kontrollera.',
  },
  title: {
    en: 'Consent has no other ground to fall back on',
    sv: 'Ett samtycke har ingen annan grund i reserv',
  },
  message: {
    en: 'For “{purposes}” the consent “{basis}” stands beside {others} for the same processing; people would be led to believe that it ends when they withdraw (Articles 5(1)(a) and 7(3)).',
    sv: 'För ”{purposes}” står samtycket ”{basis}” bredvid {others} för samma behandling; den registrerade förleds att tro att behandlingen upphör vid återkallelse (artiklarna 5.1 a och 7.3).',
  },
  remedy: {
    en: 'Choose one ground, or give each a scope of its own, so that what people refuse is not done after all.',
    sv: 'Välj en grund, eller ge var och en sin egen omfattning, så att det som någon säger nej till inte ändå görs.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const together of declaredTogether(view))
      for (const consent of together) {
        if (consent.basis.provision !== '6.1.a') continue
        const others = together.filter(
          (other) =>
            isOfArticle6(other) && other.basis.provision !== '6.1.a' && overlap(view, consent, other),
        )
        if (others.length > 0)
          yield {
            subject: consent.path,
            related: others.map(({ path }) => path),
            parameters: {
              basis: pathTo('legal-bases', consent.basis.key),
              purposes: pathTo('purposes', consent.purposes[0].key),
              others: others.map(({ basis }) => pathTo('legal-bases', basis.key)).join(', '),
            },
          }
      }
  },
  passing: [
    {
      says: 'consent for children, an interest for customers',
      register: letters(about({ dataSubjectCategory: 'child' }), about({ dataSubjectCategory: 'customer' })),
    },
    {
      says: 'as the text of the pair says',
      register: letters({ allocation: { en: 'Letters to people who are no customers.' } }, {}),
    },
    {
      says: 'consent to calls, an interest in letters',
      register: letters(about({ operation: 'Calling' }), about({ operation: 'Writing' })),
    },
    {
      says: 'consent for addresses, an interest in names, both of which are contact details',
      register: {
        ...letters(about({ dataCategory: 'address' }), about({ dataCategory: 'name' })),
        ...CONTACT,
      },
    },
    { says: 'explicit consent, which is a condition only', register: letters({}, {}, '9.2.a') },
    {
      says: 'two consents, and a purpose on another ground',
      register: {
        'legal-bases': [ground('to-mail', '6.1.a'), ground('to-sms', '6.1.a'), ground('contract', '6.1.b')],
        purposes: [
          named('letters', {
            legalBases: [
              { legalBasis: 'to-mail', relation: 'alternative' },
              { legalBasis: 'to-sms', relation: 'alternative' },
            ],
          }),
          purposeOn('orders', 'contract'),
        ],
      },
    },
  ],
  failing: [
    {
      says: 'consent, or else an interest',
      register: letters({ relation: 'alternative' }, { relation: 'alternative' }),
      finds,
    },
    {
      says: 'consent for some, and an interest for everybody',
      register: letters(about({ dataSubjectCategory: 'child' }), {}),
      finds,
    },
    {
      says: 'a text that allots nothing, since both hold together',
      register: letters({ relation: 'cumulative', allocation: { en: 'All.' } }, { relation: 'cumulative' }),
      finds,
    },
    {
      says: 'scopes that meet in one of their parts',
      register: letters(
        about({ dataSubjectCategory: 'child', operation: 'Sending' }),
        about({ dataSubjectCategory: 'customer' }, { operation: 'Sending' }),
      ),
      finds,
    },
    {
      says: 'scopes of which one of several meets another',
      register: letters(
        about({ dataSubjectCategory: 'child' }, { operation: 'Sending' }),
        about({ dataSubjectCategory: 'customer' }),
      ),
      finds,
    },
    ...[
      ['address', 'address'],
      ['contact', 'address'],
      ['address', 'contact'],
    ].map(([consent = '', other = '']) => ({
      says: `consent for ${consent}, an interest in ${other}`,
      register: {
        ...letters(about({ dataCategory: consent }), about({ dataCategory: other })),
        ...CONTACT,
      },
      finds,
    })),
    {
      says: 'consent for addresses, an interest in customers, who have addresses',
      register: {
        ...letters(about({ dataCategory: 'address' }), about({ dataSubjectCategory: 'customer' })),
        ...CONTACT,
      },
      finds,
    },
    {
      says: 'consent of children, an interest in addresses, which children have',
      register: {
        ...letters(about({ dataSubjectCategory: 'child' }), about({ dataCategory: 'address' })),
        ...CONTACT,
      },
      finds,
    },
    {
      says: 'data with both as grounds of its own',
      register: {
        ...letters({}, {}),
        'data-categories': [named('address', { type: 'category' })],
        purposes: [purposeOn('letters', 'other')],
        'processing-activities': [
          named('mailings', {
            purposes: [{ purpose: 'letters' }],
            data: [
              {
                key: 'addresses',
                dataCategory: 'address',
                purposes: [{ purpose: 'letters', grounds: 'own', legalBases: ['consent', 'other'] }],
              },
            ],
          }),
        ],
      },
      finds: ['processing-activities/mailings/data/addresses/purposes/letters/legalBases/consent'],
    },
  ],
}

/** Whether two grounds may cover the same processing, by their scopes or by what they say. */
function overlap(view: View, { pair: one }: Pairing, { pair: other }: Pairing): boolean {
  if (isAllottedByText(one) || isAllottedByText(other)) return false
  const [scopes = [], others = []] = [one?.scope, other?.scope]
  if (scopes.length === 0 || others.length === 0) return true
  return scopes.some((scope) => others.some((each) => meet(view, scope, each)))
}

const isAllottedByText = (pair: PairContent | undefined): boolean =>
  pair?.relation === 'allocated' && pair.allocation !== undefined

/** Whether two scopes have something in common: in no respect do they name things apart. */
const meet = (view: View, one: ScopeContent, other: ScopeContent): boolean =>
  (['dataSubjectCategory', 'operation'] as const).every(
    (respect) =>
      one[respect] === undefined || other[respect] === undefined || one[respect] === other[respect],
  ) &&
  (one.dataCategory === undefined ||
    other.dataCategory === undefined ||
    isWithin(view, one.dataCategory, other.dataCategory) ||
    isWithin(view, other.dataCategory, one.dataCategory))

/** Whether a category of data is another, or lies below it. */
const isWithin = (view: View, category: string, other: string): boolean =>
  view.lineageOf(category).some(({ key }) => key === other)
