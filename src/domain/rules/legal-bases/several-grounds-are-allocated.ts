import type { PairContent } from '../../contents.ts'
import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'
import { ground, purposeOn } from './examples.ts'
import { declaredTogether, isOfArticle6 } from './grounds.ts'

const GROUNDS = [ground('contract', '6.1.b'), ground('interest', '6.1.f')]

/** A purpose with a contract and an interest. */
const onBoth = (contract: Partial<PairContent>, interest: Partial<PairContent>) =>
  named('customers', {
    legalBases: [
      { legalBasis: 'contract', relation: 'allocated', ...contract },
      { legalBasis: 'interest', relation: 'allocated', ...interest },
    ],
  } as const)

export const severalGroundsAreAllocated: Rule = {
  id: 'ROPA-LB-003',
  severity: 'warning',
  kinds: ['purposes'],
  articles: ['5.1.a', '5.2', '13.1.c'],
  sources: ['EDPB Guidelines 5/2020, section 6, paras 121-123', 'IMY DI-2019-4062 (Klarna)'],
  confidence: 'medium',
  confidenceNote: {
    en: 'The articles were read; the paragraph numbers of the guidelines are to be checked.',
    sv: 'Artiklarna är lästa; riktlinjernas punktnummer återstår att kontrollera.',
  },
  title: {
    en: 'Where a purpose has several legal bases, the register says which covers what',
    sv: 'När ett ändamål har flera rättsliga grunder framgår vilken som täcker vad',
  },
  message: {
    en: 'The purpose “{subject}” rests on several legal bases ({bases}), and nothing says which of them covers which people, data or operations; Articles 5(1)(a) and 13(1)(c) ask that people can tell.',
    sv: 'Ändamålet ”{subject}” vilar på flera rättsliga grunder ({bases}) utan att det framgår vilken som täcker vilka personer, uppgifter eller åtgärder; artiklarna 5.1 a och 13.1 c kräver att den registrerade kan se det.',
  },
  remedy: {
    en: 'Give each pair its scope, by people, data or operation, and record them as allocated; or split the purpose into parts with one ground each.',
    sv: 'Ange för varje par vad det omfattar, i fråga om personer, uppgifter eller åtgärder, och registrera paren som fördelade; eller dela ändamålet i delar med var sin grund.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const together of declaredTogether(view)) {
      const pairings = together.filter(isOfArticle6)
      const [first, second] = pairings
      if (first === undefined || second === undefined) continue
      if (!pairings.some(({ pair }) => pair !== undefined && !isAllocated(pair))) continue
      yield {
        subject: pathTo('purposes', first.purposes[0].key),
        related: pairings.map(({ path }) => path),
        parameters: { bases: pairings.map(({ basis }) => pathTo('legal-bases', basis.key)).join(', ') },
      }
    }
  },
  passing: [
    {
      says: 'the contract for consumers, the interest as its text says',
      register: {
        'legal-bases': GROUNDS,
        'data-subject-categories': [named('consumer')],
        purposes: [
          onBoth(
            { scope: [{ key: 'consumers', dataSubjectCategory: 'consumer' }] },
            { allocation: { en: 'Contacts at companies.' } },
          ),
        ],
      },
    },
    {
      says: 'both together, for all of it',
      register: {
        'legal-bases': GROUNDS,
        purposes: [onBoth({ relation: 'cumulative' }, { relation: 'cumulative' })],
      },
    },
    {
      says: 'one ground, and a condition of Article 9 that is not a second',
      register: {
        'legal-bases': [...GROUNDS, ground('explicit-consent', '9.2.a')],
        purposes: [
          purposeOn('billing', 'contract'),
          named('advice', {
            legalBases: [
              { legalBasis: 'contract', relation: 'sole' },
              { legalBasis: 'explicit-consent', relation: 'sole' },
            ],
          }),
        ],
      },
    },
    {
      says: 'data with several grounds of its own, which no relation describes',
      register: {
        'legal-bases': GROUNDS,
        purposes: [purposeOn('billing', 'contract')],
        'data-categories': [named('address', { type: 'category' })],
        'processing-activities': [
          named('invoicing', {
            purposes: [{ purpose: 'billing' }],
            data: [
              {
                key: 'addresses',
                dataCategory: 'address',
                purposes: [{ purpose: 'billing', grounds: 'own', legalBases: ['contract', 'interest'] }],
              },
            ],
          }),
        ],
      },
    },
  ],
  failing: [
    {
      says: 'one or the other, even with a scope',
      register: {
        'legal-bases': GROUNDS,
        purposes: [
          onBoth(
            { relation: 'alternative', scope: [{ key: 'orders', operation: 'Orders' }] },
            { relation: 'cumulative' },
          ),
        ],
      },
      finds: ['purposes/customers'],
    },
    {
      says: 'allocated, but one of them to nothing',
      register: {
        'legal-bases': GROUNDS,
        purposes: [onBoth({ scope: [{ key: 'orders', operation: 'Orders' }] }, { scope: [] })],
      },
      finds: ['purposes/customers'],
    },
  ],
}

/** Whether a pair says what it covers, or that it covers all of it together with the others. */
function isAllocated({ relation, scope = [], allocation }: PairContent): boolean {
  if (relation === 'alternative') return false
  return relation === 'cumulative' || scope.length > 0 || allocation !== undefined
}
