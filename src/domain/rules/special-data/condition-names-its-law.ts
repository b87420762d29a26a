import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'
import { PAIRING_KINDS } from '../view.ts'
import { clinic, HEALTH } from './examples.ts'
import { allConditions, namesItsLaw } from './sensitive-data.ts'

const OF_LAW = ['9.2.b', '9.2.g', '9.2.h', '9.2.i', '9.2.j'] as const

export const conditionNamesItsLaw: Rule = {
  id: 'ROPA-SC-002',
  severity: 'error',
  kinds: PAIRING_KINDS,
  articles: OF_LAW,
  sources: [],
  confidence: 'high',
  confidenceNote: {
    en: 'Point (h) may rest on a contract with a health professional instead: say so in the condition of national law.',
    sv: 'Led h kan i stället vila på ett avtal med yrkesverksamma på hälsoområdet: ange det i villkoret i nationell rätt.',
  },
  title: {
    en: 'A condition of Article 9(2) that rests on law names it',
    sv: 'Ett undantag i artikel 9.2 som vilar på lag anger lagen',
  },
  message: {
    en: '“{subject}” uses the condition “{condition}”, which names no law; Article 9(2)(b), (g), (h), (i) and (j) hold on the basis of Union or Member State law.',
    sv: '”{subject}” använder undantaget ”{condition}”, som inte anger någon lag; artikel 9.2 b, g, h, i och j gäller på grundval av unionsrätten eller nationell rätt.',
  },
  remedy: {
    en: 'Add the statute, with its section, to the condition; or name the condition of national law where it is used.',
    sv: 'Ange författningen, med paragraf, i undantaget; eller ange det nationella villkoret där det används.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const condition of allConditions(view)) {
      const { path, basis } = condition
      if (!OF_LAW.some((provision) => provision === basis.provision) || namesItsLaw(condition)) continue
      const of = pathTo('legal-bases', basis.key)
      yield {
        subject: path,
        related: [of],
        parameters: { condition: of },
        missing: { of, member: 'statute' },
      }
    }
  },
  passing: [
    {
      says: 'the law is named, as a statute and in words',
      register: clinic(
        HEALTH,
        {
          specialConditions: [
            { key: 'health', legalBasis: 'healthcare' },
            { key: 'work', legalBasis: 'employment', nationalCondition: 'DPA 2018, Schedule 1, paragraph 1' },
          ],
        },
        {
          more: {
            statutes: [named('patients-act', { jurisdiction: 'SE', citation: 'SFS 2008:355' })],
            'legal-bases': [
              named('healthcare', { provision: '9.2.h', statute: 'patients-act' }),
              named('employment', { provision: '9.2.b' }),
            ],
          },
        },
      ),
    },
    {
      says: 'explicit consent needs no law, nor is a ground of Article 6 a condition',
      register: clinic(
        HEALTH,
        { specialConditions: [{ key: 'health', legalBasis: 'explicit-consent' }] },
        { more: { 'legal-bases': [named('explicit-consent', { provision: '9.2.a' })] } },
      ),
    },
  ],
  failing: [
    {
      says: 'no condition that rests on law names one',
      register: clinic(
        HEALTH,
        {
          specialConditions: OF_LAW.map((provision) => ({
            key: provision.replaceAll('.', '-'),
            legalBasis: `condition-${provision.replaceAll('.', '-')}`,
          })),
        },
        {
          more: {
            'legal-bases': OF_LAW.map((provision) =>
              named(`condition-${provision.replaceAll('.', '-')}`, { provision }),
            ),
          },
        },
      ),
      finds: OF_LAW.map(
        (provision) => `purposes/care/legalBases/duty/specialConditions/${provision.replaceAll('.', '-')}`,
      ),
    },
    {
      says: 'the condition is a pair of the purpose, and a ground of the line',
      register: clinic(
        HEALTH,
        { legalBasis: 'healthcare' },
        {
          use: { grounds: 'own', legalBases: ['duty', 'healthcare'] },
          more: { 'legal-bases': [named('healthcare', { provision: '9.2.h' })] },
        },
      ),
      finds: [
        'purposes/care/legalBases/healthcare',
        'processing-activities/treatment/data/journals/purposes/care/legalBases/healthcare',
      ],
    },
  ],
}
