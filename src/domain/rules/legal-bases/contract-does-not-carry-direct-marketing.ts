import { named } from '../example.ts'
import type { Rule } from '../rule.ts'
import { PAIRING_KINDS } from '../view.ts'
import { pairedWithTags } from './paired-with-tags.ts'

export const contractDoesNotCarryDirectMarketing: Rule = {
  id: 'ROPA-LB-005',
  severity: 'error',
  kinds: PAIRING_KINDS,
  articles: ['6.1.b', '21.2', '21.3'],
  sources: ['EDPB Guidelines 2/2019, 2.4', 'EDPB Guidelines 2/2019, 3.3 (behavioural advertising)'],
  confidence: 'medium',
  confidenceNote: {
    en: 'Section 3.3 is about behavioural advertising; that it reaches all direct marketing is read from 2.4.',
    sv: 'Avsnitt 3.3 gäller beteendebaserad reklam; att det når all direktmarknadsföring utläses av 2.4.',
  },
  title: {
    en: 'A contract is no ground for direct marketing',
    sv: 'Ett avtal är ingen grund för direktmarknadsföring',
  },
  message: {
    en: 'Direct marketing ({purposes}) is recorded on the contract “{basis}”; Article 6(1)(b) covers what performing a contract needs, and people may object to marketing at any time (Article 21(2)).',
    sv: 'Direktmarknadsföring ({purposes}) är registrerad på avtalet ”{basis}”; artikel 6.1 b täcker det som avtalet kräver, och man får när som helst invända mot marknadsföring (artikel 21.2).',
  },
  remedy: {
    en: 'Take the contract off the marketing; rest it on legitimate interests with a balancing test (6(1)(f)) or on consent (6(1)(a)).',
    sv: 'Ta bort avtalet från marknadsföringen; stöd den på berättigat intresse med intresseavvägning (6.1 f) eller på samtycke (6.1 a).',
  },
  validFrom: '2018-05-25',
  judge: (view) => pairedWithTags(view, 'ROPA-LB-005'),
  passing: [
    {
      says: 'marketing on consent, billing on the contract',
      register: {
        'legal-bases': [named('consent', { provision: '6.1.a' }), named('contract', { provision: '6.1.b' })],
        purposes: [
          named('marketing', {
            tags: ['direct-marketing'],
            legalBases: [{ legalBasis: 'consent', relation: 'sole' }],
          }),
          named('billing', {
            tags: ['billing'],
            legalBases: [{ legalBasis: 'contract', relation: 'sole' }],
          }),
        ],
      },
    },
    {
      says: 'a part of marketing that is about billing',
      register: {
        'legal-bases': [named('contract', { provision: '6.1.b' })],
        purposes: [
          named('customers', { tags: ['direct-marketing'] }),
          named('invoices', {
            parent: 'customers',
            tags: ['billing'],
            legalBases: [{ legalBasis: 'contract', relation: 'sole' }],
          }),
        ],
      },
    },
  ],
  failing: [
    {
      says: 'marketing on the contract',
      register: {
        'legal-bases': [named('contract', { provision: '6.1.b' })],
        purposes: [
          named('marketing', {
            tags: ['direct-marketing'],
            legalBases: [{ legalBasis: 'contract', relation: 'sole' }],
          }),
        ],
      },
      finds: ['purposes/marketing/legalBases/contract'],
    },
    {
      says: 'a part about marketing inherits the contract',
      register: {
        'legal-bases': [named('contract', { provision: '6.1.b' })],
        purposes: [
          named('customers', { legalBases: [{ legalBasis: 'contract', relation: 'sole' }] }),
          named('offers', { parent: 'customers', tags: ['direct-marketing'] }),
        ],
      },
      finds: ['purposes/customers/legalBases/contract'],
    },
    {
      says: 'a part of marketing on the contract, which does not say what it is about itself',
      register: {
        'legal-bases': [named('contract', { provision: '6.1.b' })],
        purposes: [
          named('marketing', { tags: ['direct-marketing'] }),
          named('letters', {
            parent: 'marketing',
            legalBases: [{ legalBasis: 'contract', relation: 'sole' }],
          }),
        ],
      },
      finds: ['purposes/letters/legalBases/contract'],
    },
  ],
}
