import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'
import type { View } from '../view.ts'
import { ground, purposeOn } from './examples.ts'
import { isOfArticle6 } from './grounds.ts'

export const purposeRestsOnArticle6: Rule = {
  id: 'ROPA-LB-001',
  severity: 'error',
  kinds: ['purposes'],
  articles: ['5.1.a', '6.1', '13.1.c'],
  sources: ['IMY DI-2019-4062 (Klarna)'],
  confidence: 'high',
  title: {
    en: 'A purpose rests on a legal basis of Article 6',
    sv: 'Ett ändamål vilar på en rättslig grund i artikel 6',
  },
  message: {
    en: 'The purpose “{subject}” has no legal basis of Article 6(1), neither of its own nor from a purpose above it; Article 6(1) asks for at least one.',
    sv: 'Ändamålet ”{subject}” har ingen rättslig grund i artikel 6.1, varken en egen eller från ett överordnat ändamål; artikel 6.1 kräver minst en.',
  },
  remedy: {
    en: 'Add the ground that it rests on to the purpose, or make it a part of the purpose whose ground it shares.',
    sv: 'Lägg till den grund som det vilar på, eller gör det till en del av det ändamål vars grund det delar.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const { key } of view.all('purposes').values())
      if (
        view.parts(key).length === 0 &&
        !view.pairsOf(key).some(isOfArticle6) &&
        !hasGroundsOnLines(view, key)
      )
        yield { subject: pathTo('purposes', key), missing: { member: 'legalBases' } }
  },
  passing: [
    {
      says: 'a part inherits the ground of its purpose',
      register: {
        'legal-bases': [ground('consent', '6.1.a')],
        purposes: [purposeOn('marketing', 'consent'), named('newsletter', { parent: 'marketing' })],
      },
    },
    {
      says: 'a heading needs none when all its parts have theirs',
      register: {
        'legal-bases': [ground('consent', '6.1.a')],
        purposes: [named('marketing'), purposeOn('newsletter', 'consent', { parent: 'marketing' })],
      },
    },
    {
      says: 'all its data is used on grounds of their own',
      register: {
        'legal-bases': [
          ground('consent', '6.1.a'),
          ground('contract', '6.1.b'),
          ground('explicit-consent', '9.2.a'),
        ],
        purposes: [named('newsletter'), purposeOn('orders', 'contract')],
        'data-categories': [named('address', { type: 'category' })],
        'processing-activities': [
          named('mailings', {
            purposes: [{ purpose: 'newsletter' }, { purpose: 'orders' }],
            data: [
              {
                key: 'addresses',
                dataCategory: 'address',
                purposes: [
                  { purpose: 'newsletter', grounds: 'own', legalBases: ['consent', 'explicit-consent'] },
                  { purpose: 'orders', grounds: 'inherited' },
                ],
              },
            ],
          }),
        ],
      },
    },
  ],
  failing: [
    {
      says: 'a purpose without any ground',
      register: { purposes: [named('marketing')] },
      finds: ['purposes/marketing'],
    },
    {
      says: 'the part of a heading that has no ground, and not the heading',
      register: {
        'legal-bases': [ground('consent', '6.1.a')],
        purposes: [
          named('marketing'),
          purposeOn('newsletter', 'consent', { parent: 'marketing' }),
          named('surveys', { parent: 'marketing' }),
        ],
      },
      finds: ['purposes/surveys'],
    },
    {
      says: 'a condition of Article 9 alone',
      register: {
        'legal-bases': [ground('explicit-consent', '9.2.a')],
        purposes: [purposeOn('health-advice', 'explicit-consent')],
      },
      finds: ['purposes/health-advice'],
    },
    {
      says: 'some of its data is used on the grounds that it lacks, some on a condition of Article 9',
      register: {
        'legal-bases': [ground('consent', '6.1.a'), ground('explicit-consent', '9.2.a')],
        purposes: [named('advice'), named('care')],
        'data-categories': [named('address', { type: 'category' })],
        'processing-activities': [
          named('mailings', {
            purposes: [{ purpose: 'advice' }, { purpose: 'care' }],
            data: [
              {
                key: 'addresses',
                dataCategory: 'address',
                purposes: [
                  { purpose: 'advice', grounds: 'own', legalBases: ['consent'] },
                  { purpose: 'care', grounds: 'own', legalBases: ['explicit-consent'] },
                ],
              },
              {
                key: 'old-addresses',
                dataCategory: 'address',
                purposes: [{ purpose: 'advice', grounds: 'inherited' }],
              },
            ],
          }),
        ],
      },
      finds: ['purposes/advice', 'purposes/care'],
    },
  ],
}

/** Whether a purpose has data, all of which is used for it on grounds of Article 6 that its line names. */
function hasGroundsOnLines(view: View, key: string): boolean {
  const lines = view.linesFor(key)
  return (
    lines.length > 0 &&
    lines.every(({ line }) =>
      line.purposes?.some(
        ({ purpose, legalBases = [] }) =>
          purpose === key &&
          legalBases.some((each) => view.standing('legal-bases', each)?.provision.startsWith('6.')),
      ),
    )
  )
}
