import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'
import { PAIRING_KINDS } from '../view.ts'
import { ground, purposeOn } from './examples.ts'
import { declaredTogether, isOfArticle6 } from './grounds.ts'

export const article6StandsBesideArticle9: Rule = {
  id: 'ROPA-LB-002',
  severity: 'error',
  kinds: PAIRING_KINDS,
  articles: ['6.1', '9.2', '10', '87'],
  sources: ['Recital 51'],
  confidence: 'high',
  title: {
    en: 'A condition of Article 9, 10 or 87 stands beside a legal basis of Article 6, not in its place',
    sv: 'Ett villkor i artikel 9, 10 eller 87 gäller vid sidan av en rättslig grund i artikel 6, inte i dess ställe',
  },
  message: {
    en: 'For “{purposes}” the condition “{basis}” is recorded without any legal basis of Article 6(1); a condition of Article 9, 10 or 87 is asked for besides such a ground, and does not replace it.',
    sv: 'För ”{purposes}” är villkoret ”{basis}” registrerat utan någon rättslig grund i artikel 6.1; ett villkor i artikel 9, 10 eller 87 krävs utöver en sådan grund och ersätter den inte.',
  },
  remedy: {
    en: 'Add the ground of Article 6(1) that the processing rests on, and keep the condition beside it.',
    sv: 'Lägg till den grund i artikel 6.1 som behandlingen vilar på och behåll villkoret vid sidan av den.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const together of declaredTogether(view))
      if (!together.some(isOfArticle6))
        for (const { path, basis, purposes } of together) {
          const of = pathTo('legal-bases', basis.key)
          yield {
            subject: path,
            related: [of],
            parameters: { basis: of, purposes: pathTo('purposes', purposes[0].key) },
          }
        }
  },
  passing: [
    {
      says: 'health data on a contract, with explicit consent',
      register: {
        'legal-bases': [ground('contract', '6.1.b'), ground('explicit-consent', '9.2.a')],
        purposes: [
          named('health-advice', {
            legalBases: [
              { legalBasis: 'contract', relation: 'cumulative' },
              { legalBasis: 'explicit-consent', relation: 'cumulative' },
            ],
          }),
        ],
      },
    },
    { says: 'a purpose without any ground is another matter', register: { purposes: [named('marketing')] } },
  ],
  failing: [
    {
      says: 'explicit consent alone, for one of two purposes',
      register: {
        'legal-bases': [ground('contract', '6.1.b'), ground('explicit-consent', '9.2.a')],
        purposes: [purposeOn('billing', 'contract'), purposeOn('health-advice', 'explicit-consent')],
      },
      finds: ['purposes/health-advice/legalBases/explicit-consent'],
    },
    {
      says: 'data whose own ground is a condition only, in place of the contract',
      register: {
        'legal-bases': [ground('contract', '6.1.b'), ground('explicit-consent', '9.2.a')],
        purposes: [purposeOn('advice', 'contract')],
        'data-categories': [named('diagnosis', { type: 'category' })],
        'processing-activities': [
          named('advising', {
            purposes: [{ purpose: 'advice' }],
            data: [
              {
                key: 'diagnoses',
                dataCategory: 'diagnosis',
                purposes: [{ purpose: 'advice', grounds: 'own', legalBases: ['explicit-consent'] }],
              },
            ],
          }),
        ],
      },
      finds: ['processing-activities/advising/data/diagnoses/purposes/advice/legalBases/explicit-consent'],
    },
    {
      says: 'the condition for an identity number alone',
      register: {
        'legal-bases': [ground('number', '87.national-law')],
        purposes: [purposeOn('identification', 'number')],
      },
      finds: ['purposes/identification/legalBases/number'],
    },
  ],
}
