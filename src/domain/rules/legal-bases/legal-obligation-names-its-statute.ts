import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'
import { PAIRING_KINDS } from '../view.ts'

export const legalObligationNamesItsStatute: Rule = {
  id: 'ROPA-LB-018',
  severity: 'error',
  kinds: PAIRING_KINDS,
  articles: ['6.1.c', '6.3'],
  sources: ['Recital 41', 'Recital 45'],
  confidence: 'high',
  title: {
    en: 'A legal obligation names the statute that imposes it',
    sv: 'En rättslig förpliktelse anger den författning som föreskriver den',
  },
  message: {
    en: 'The legal obligation “{basis}” that “{subject}” rests on names no statute; Article 6(3) asks for Union or Member State law that lays it down.',
    sv: 'Den rättsliga förpliktelsen ”{basis}” som ”{subject}” vilar på anger ingen författning; artikel 6.3 kräver unionsrätt eller nationell rätt som fastställer den.',
  },
  remedy: {
    en: 'Add the statute, with its section, to the legal basis: one legal basis for each law, where several states’ laws apply.',
    sv: 'Ange författningen, med paragraf, i den rättsliga grunden: en grund per lag där flera länders lagar gäller.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const { path, basis } of view.pairingsOn('6.1.c'))
      if (basis.statute === undefined) {
        const of = pathTo('legal-bases', basis.key)
        yield {
          subject: path,
          related: [of],
          parameters: { basis: of },
          missing: { of, member: 'statute' },
        }
      }
  },
  passing: [
    {
      says: 'bookkeeping under the law on accounting',
      register: {
        statutes: [named('accounting-act', { jurisdiction: 'SE', citation: 'SFS 1999:1078' })],
        'legal-bases': [named('accounting-duty', { provision: '6.1.c', statute: 'accounting-act' })],
        purposes: [
          named('bookkeeping', { legalBases: [{ legalBasis: 'accounting-duty', relation: 'sole' }] }),
        ],
      },
    },
    {
      says: 'a contract needs no statute',
      register: {
        'legal-bases': [named('contract', { provision: '6.1.b' })],
        purposes: [named('billing', { legalBases: [{ legalBasis: 'contract', relation: 'sole' }] })],
      },
    },
  ],
  failing: [
    {
      says: 'a duty without its law',
      register: {
        'legal-bases': [named('some-duty', { provision: '6.1.c' })],
        purposes: [named('reporting', { legalBases: [{ legalBasis: 'some-duty', relation: 'sole' }] })],
      },
      finds: ['purposes/reporting/legalBases/some-duty'],
    },
  ],
}
