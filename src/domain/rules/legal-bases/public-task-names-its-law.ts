import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'
import { PAIRING_KINDS } from '../view.ts'
import { aimAbout, ground, purposeOn } from './examples.ts'

export const publicTaskNamesItsLaw: Rule = {
  id: 'ROPA-LB-027',
  severity: 'error',
  kinds: PAIRING_KINDS,
  articles: ['6.1.e', '6.3'],
  sources: ['Recital 45'],
  confidence: 'high',
  title: {
    en: 'A public task names the law that lays it down',
    sv: 'En uppgift av allmänt intresse anger den författning som fastställer den',
  },
  message: {
    en: 'The public task “{basis}” that “{purposes}” rests on names no statute; Article 6(3) asks for Union or Member State law that lays it down.',
    sv: 'Uppgiften ”{basis}” som ”{purposes}” vilar på anger ingen författning; artikel 6.3 kräver att uppgiften är fastställd i unionsrätt eller nationell rätt.',
  },
  remedy: {
    en: 'Add the statute that gives the task or the authority, with its section; where there is none, the purpose needs another ground.',
    sv: 'Ange den författning, med paragraf, som ger uppgiften eller befogenheten; finns ingen behöver ändamålet en annan grund.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const { path, basis, purposes } of view.pairingsOn('6.1.e'))
      if (basis.statute === undefined) {
        const of = pathTo('legal-bases', basis.key)
        yield {
          subject: path,
          related: [of],
          parameters: { basis: of, purposes: pathTo('purposes', purposes[0].key) },
          missing: { of, member: 'statute' },
        }
      }
  },
  passing: [
    {
      says: 'schools under the law on education',
      register: {
        statutes: [named('education-act', { jurisdiction: 'SE', citation: 'SFS 2010:800' })],
        'legal-bases': [ground('teaching', '6.1.e', { statute: 'education-act' })],
        purposes: [purposeOn('grading', 'teaching')],
      },
    },
    { says: 'a contract needs no statute', register: aimAbout('billing', '6.1.b') },
  ],
  failing: [
    {
      says: 'a task that no law is named for',
      register: aimAbout('statistics', '6.1.e'),
      finds: ['purposes/aim/legalBases/ground'],
    },
  ],
}
