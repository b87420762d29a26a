import { isInEea } from '../../gdpr/eea-states.ts'
import { pathTo } from '../../subject-path.ts'
import { type ExampleEntries, named } from '../example.ts'
import { placeName } from '../in-words.ts'
import type { Rule } from '../rule.ts'
import { PAIRING_KINDS } from '../view.ts'
import { ground, purposeOn } from './examples.ts'

/** Reporting under the law of somewhere. */
const reporting = (
  jurisdiction: string,
  provision: '6.1.c' | '6.1.e' | '9.2.g' = '6.1.c',
): ExampleEntries => ({
  statutes: [named('reporting-act', { jurisdiction, citation: 'Act 1' })],
  'legal-bases': [ground('duty', provision, { statute: 'reporting-act' })],
  purposes: [purposeOn('reporting', 'duty')],
})
const finds = ['purposes/reporting/legalBases/duty']

export const lawOfTheUnionOrAMemberState: Rule = {
  id: 'ROPA-LB-019',
  severity: 'error',
  kinds: PAIRING_KINDS,
  articles: ['6.1.c', '6.1.e', '6.3'],
  sources: ['EDPB Guidelines 1/2024, paras 135-136', 'Agreement on the European Economic Area'],
  confidence: 'high',
  title: {
    en: 'A duty or public task is laid down by the Union or by a state of the EEA',
    sv: 'En förpliktelse eller allmän uppgift fastställs av unionen eller av en EES-stat',
  },
  message: {
    en: 'The statute “{statute}” behind “{basis}” is law of a third country ({jurisdiction}); Article 6(3) asks for law of the Union or of a Member State (and so of the EEA).',
    sv: 'Författningen ”{statute}” bakom ”{basis}” är lag i ett tredjeland ({jurisdiction}); artikel 6.3 kräver unionsrätt eller en medlemsstats (och därmed en EES-stats) rätt.',
  },
  remedy: {
    en: 'Cite the law of the Union or of an EEA state that asks for it; what only a third country asks for may rest on legitimate interests (6(1)(f)), with a balancing test and Chapter V in mind.',
    sv: 'Ange den unionsrätt eller EES-stats rätt som kräver det; det som bara ett tredjeland kräver kan stödjas på berättigat intresse (6.1 f), med intresseavvägning och med hänsyn till kapitel V.',
  },
  inWords: { jurisdiction: placeName },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const { path, basis } of view.pairings()) {
      if (basis.provision !== '6.1.c' && basis.provision !== '6.1.e') continue
      const statute = view.find('statutes', basis.statute)
      if (statute === undefined || isOfTheEea(statute.jurisdiction, view.date)) continue
      const of = pathTo('legal-bases', basis.key)
      const law = pathTo('statutes', statute.key)
      yield {
        subject: path,
        related: [of, law],
        parameters: { basis: of, statute: law, jurisdiction: statute.jurisdiction },
      }
    }
  },
  passing: [
    { says: 'Swedish law', register: reporting('SE') },
    { says: 'law of the Union', register: reporting('EU', '6.1.e') },
    { says: 'Norwegian law, by the EEA Agreement', register: reporting('NO') },
    {
      says: 'British law while the United Kingdom was treated as a Member State',
      register: reporting('GB'),
      date: '2020-12-31',
    },
    { says: 'a condition of Article 9 is not a ground', register: reporting('US', '9.2.g') },
    {
      says: 'a duty whose statute is missing is another matter',
      register: { 'legal-bases': [ground('duty', '6.1.c')], purposes: [purposeOn('reporting', 'duty')] },
    },
  ],
  failing: [
    { says: 'a duty under American law', register: reporting('US'), finds },
    { says: 'a task under Swiss law', register: reporting('CH', '6.1.e'), finds },
    { says: 'British law after that', register: reporting('GB'), date: '2021-01-01', finds },
  ],
}

const isOfTheEea = (jurisdiction: string, date: string): boolean =>
  jurisdiction === 'EU' || isInEea(jurisdiction, date)
