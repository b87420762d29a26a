import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'
import { clinic, USE } from './examples.ts'
import { conditionsOf, namesItsLaw, usesOf } from './sensitive-data.ts'

const OFFENCES = { sensitivity: 'criminal-offence' } as const

export const offenceDataHasAnAuthorisingLaw: Rule = {
  id: 'ROPA-SC-005',
  severity: 'error',
  kinds: ['processing-activities'],
  articles: ['10'],
  sources: [],
  confidence: 'high',
  title: {
    en: 'Data on offences is used under official authority or a law that allows it',
    sv: 'Uppgifter om lagöverträdelser används under myndighets kontroll eller med stöd av lag',
  },
  message: {
    en: '“{data}” falls under Article 10, and neither official authority nor a law that authorises its use in “{subject}” for “{purpose}” is recorded.',
    sv: '”{data}” omfattas av artikel 10, men varken kontroll av en myndighet eller en lag som tillåter användningen i ”{subject}” för ”{purpose}” är registrerad.',
  },
  remedy: {
    en: 'Add a condition under Article 10 with the statute that authorises the use, one for each state; for lists of sanctions, the regulation that orders them.',
    sv: 'Lägg till ett villkor enligt artikel 10 med den författning som tillåter användningen, en för varje land; för sanktionslistor den förordning som föreskriver dem.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const each of usesOf(view, ({ sensitivity }) => sensitivity === 'criminal-offence')) {
      const isAuthorised = conditionsOf(view, each).some(
        (condition) =>
          condition.basis.provision === '10.authority' ||
          (condition.basis.provision === '10.law' && namesItsLaw(condition)),
      )
      if (isAuthorised) continue
      const data = pathTo('data-categories', each.category.key)
      const purpose = pathTo('purposes', each.use.purpose)
      yield { subject: each.usePath, related: [data, purpose], parameters: { data, purpose } }
    }
  },
  passing: [
    {
      says: 'a law that authorises it',
      register: clinic(
        OFFENCES,
        { specialConditions: [{ key: 'law', legalBasis: 'law' }] },
        {
          more: {
            statutes: [named('aml-act', { jurisdiction: 'SE', citation: 'SFS 2017:630' })],
            'legal-bases': [named('law', { provision: '10.law', statute: 'aml-act' })],
          },
        },
      ),
    },
    {
      says: 'official authority',
      register: clinic(
        OFFENCES,
        { specialConditions: [{ key: 'authority', legalBasis: 'authority' }] },
        { more: { 'legal-bases': [named('authority', { provision: '10.authority' })] } },
      ),
    },
    { says: 'data under Article 9 is another matter', register: clinic({ sensitivity: 'ordinary' }) },
  ],
  failing: [
    { says: 'a duty alone', register: clinic(OFFENCES), finds: [USE] },
    {
      says: 'law that is not named',
      register: clinic(
        OFFENCES,
        { specialConditions: [{ key: 'law', legalBasis: 'law' }] },
        { more: { 'legal-bases': [named('law', { provision: '10.law' })] } },
      ),
      finds: [USE],
    },
    {
      says: 'a condition of Article 9 with its law',
      register: clinic(
        OFFENCES,
        { specialConditions: [{ key: 'law', legalBasis: 'law', nationalCondition: '3 kap. 3 §' }] },
        { more: { 'legal-bases': [named('law', { provision: '9.2.g' })] } },
      ),
      finds: [USE],
    },
  ],
}
