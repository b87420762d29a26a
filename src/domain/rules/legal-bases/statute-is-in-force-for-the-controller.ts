import type { StatuteContent } from '../../contents.ts'
import { eeaState, isInEea } from '../../gdpr/eea-states.ts'
import { holdsOn } from '../../holds-on.ts'
import { pathTo } from '../../subject-path.ts'
import { type ExampleEntries, named } from '../example.ts'
import { placeName } from '../in-words.ts'
import type { Rule } from '../rule.ts'
import { PAIRING_KINDS } from '../view.ts'
import { authorityAndFirm, ground, purposeOn } from './examples.ts'
import { groundsOf, isOfArticle6, statesFor } from './grounds.ts'

const finds = ['purposes/reporting/legalBases/duty']

/** Reporting under a statute, as an activity of a Swedish firm. */
const reporting = (statute: Partial<StatuteContent>): ExampleEntries => ({
  organisations: authorityAndFirm,
  statutes: [named('reporting-act', { jurisdiction: 'SE', citation: 'SFS 2000:1', ...statute })],
  'legal-bases': [ground('duty', '6.1.c', { statute: 'reporting-act' })],
  purposes: [purposeOn('reporting', 'duty')],
  'processing-activities': [
    named('reports', {
      purposes: [{ purpose: 'reporting' }],
      parties: [{ key: 'controller', organisation: 'firm', role: 'controller' }],
    }),
  ],
})

/** Reporting on a contract, in a register of one state, with a condition of Article 9(2)(h) under a statute. */
const underCondition = (statute: Partial<StatuteContent>, state: string): ExampleEntries => ({
  settings: [named('register', { languages: ['en'], jurisdictions: [state] })],
  statutes: [named('health-act', { jurisdiction: 'SE', citation: 'SFS 2000:1', ...statute })],
  'legal-bases': [ground('contract', '6.1.b'), ground('care', '9.2.h', { statute: 'health-act' })],
  purposes: [
    purposeOn('reporting', 'contract', {}, { specialConditions: [{ key: 'health', legalBasis: 'care' }] }),
  ],
})

export const statuteIsInForceForTheController: Rule = {
  id: 'ROPA-LB-020',
  severity: 'warning',
  kinds: PAIRING_KINDS,
  articles: ['6.3', '9.2', '10', '87'],
  sources: [],
  confidence: 'high',
  title: {
    en: 'A statute behind a ground is in force, and one that the controller is under',
    sv: 'En författning bakom en grund är i kraft och gäller för den personuppgiftsansvarige',
  },
  message: {
    en: 'The statute “{statute}” behind “{basis}” is not in force on the day, or is the law of a state ({jurisdiction}) in which no controller of the purpose is established; Article 6(3), and for conditions Articles 9(2), 10 and 87, ask for law to which the controller is subject.',
    sv: 'Författningen ”{statute}” bakom ”{basis}” är inte i kraft den aktuella dagen, eller är lag i en stat ({jurisdiction}) där ingen personuppgiftsansvarig för ändamålet är etablerad; artikel 6.3, och för villkor artiklarna 9.2, 10 och 87, kräver rätt som den ansvarige omfattas av.',
  },
  remedy: {
    en: 'Cite the law that applies now, one legal basis for each state whose law a controller is under; or correct the dates of the statute, or the country of the controller.',
    sv: 'Ange den lag som gäller nu, en rättslig grund för varje stat vars lag en ansvarig lyder under; eller rätta författningens datum eller den ansvariges land.',
  },
  inWords: { jurisdiction: placeName },
  identity: ['cause'],
  validFrom: '2018-05-25',
  *judge(view) {
    for (const pairing of view.pairings())
      for (const { path, basis } of groundsOf(view, pairing)) {
        const statute = view.find('statutes', basis.statute)
        if (statute === undefined) continue
        const { jurisdiction } = statute
        const found = (cause: string) => {
          const of = pathTo('legal-bases', basis.key)
          const law = pathTo('statutes', statute.key)
          return {
            subject: path,
            related: [of, law],
            parameters: { basis: of, statute: law, jurisdiction, cause },
          }
        }
        if (!holdsOn(view.date, statute.inForceFrom, statute.inForceTo)) yield found('dates')
        if (jurisdiction === 'EU' || (isOfArticle6({ basis }) && !isInEea(jurisdiction, view.date))) continue
        const states = [...statesFor(view, pairing)].map((state) => wholeOf(state, view.date))
        if (states.length > 0 && !states.includes(wholeOf(jurisdiction, view.date)))
          yield found('jurisdiction')
      }
  },
  passing: [
    {
      says: 'on its first day, which is its last',
      register: reporting({ inForceFrom: '2026-11-22', inForceTo: '2026-11-22' }),
    },
    { says: 'law of the Union', register: reporting({ jurisdiction: 'EU' }) },
    { says: 'law of a third country is an error of its own', register: reporting({ jurisdiction: 'US' }) },
    {
      says: 'where no controller is known',
      register: {
        statutes: [named('reporting-act', { jurisdiction: 'FI', citation: '1/2000' })],
        'legal-bases': [ground('duty', '6.1.c', { statute: 'reporting-act' })],
        purposes: [purposeOn('reporting', 'duty')],
      },
    },
    {
      says: 'law of Åland for a Finnish controller',
      register: {
        settings: [named('register', { languages: ['fi'], jurisdictions: ['FI'] })],
        statutes: [named('reporting-act', { jurisdiction: 'AX', citation: 'ÅFS 2000:1' })],
        'legal-bases': [ground('duty', '6.1.c', { statute: 'reporting-act' })],
        purposes: [purposeOn('reporting', 'duty')],
      },
    },
    { says: 'a condition under law of the Union', register: underCondition({ jurisdiction: 'EU' }, 'SE') },
    {
      says: 'a condition under British law for a British controller',
      register: underCondition({ jurisdiction: 'GB' }, 'GB'),
    },
  ],
  failing: [
    {
      says: 'the day before it enters into force',
      register: reporting({ inForceFrom: '2026-11-23' }),
      finds,
    },
    { says: 'the day after it went out of force', register: reporting({ inForceTo: '2026-11-21' }), finds },
    { says: 'a Finnish law for a Swedish firm', register: reporting({ jurisdiction: 'FI' }), finds },
    {
      says: 'a Finnish law that is out of force, which are two things',
      register: reporting({ jurisdiction: 'FI', inForceTo: '2020-01-01' }),
      finds: [...finds, ...finds],
    },
    {
      says: 'a Finnish law in the register of a Swedish controller',
      register: {
        settings: [named('register', { languages: ['sv'], jurisdictions: ['SE'] })],
        statutes: [named('reporting-act', { jurisdiction: 'FI', citation: '1/2000' })],
        'legal-bases': [ground('duty', '6.1.c', { statute: 'reporting-act' })],
        purposes: [purposeOn('reporting', 'duty')],
      },
      finds,
    },
    {
      says: 'data on a Finnish law of its own, which the firm is not under',
      register: {
        ...reporting({ jurisdiction: 'FI' }),
        'legal-bases': [ground('contract', '6.1.b'), ground('duty', '6.1.c', { statute: 'reporting-act' })],
        purposes: [purposeOn('reporting', 'contract')],
        'data-categories': [named('address', { type: 'category' })],
        'processing-activities': [
          named('reports', {
            purposes: [{ purpose: 'reporting' }],
            parties: [{ key: 'controller', organisation: 'firm', role: 'controller' }],
            data: [
              {
                key: 'addresses',
                dataCategory: 'address',
                purposes: [{ purpose: 'reporting', grounds: 'own', legalBases: ['duty'] }],
              },
            ],
          }),
        ],
      },
      finds: ['processing-activities/reports/data/addresses/purposes/reporting/legalBases/duty'],
    },
    {
      says: 'a condition beside the ground, on a law that is out of force',
      register: underCondition({ inForceTo: '2026-11-21' }, 'SE'),
      finds: ['purposes/reporting/legalBases/contract/specialConditions/health'],
    },
    {
      says: 'a condition on the law of a third country, which is no error of its own',
      register: underCondition({ jurisdiction: 'US' }, 'SE'),
      finds: ['purposes/reporting/legalBases/contract/specialConditions/health'],
    },
  ],
}

/** The state that a country is, or is a part of: the law of Finland holds on Åland too. */
const wholeOf = (country: string, date: string): string => eeaState(country, date)?.partOf ?? country
