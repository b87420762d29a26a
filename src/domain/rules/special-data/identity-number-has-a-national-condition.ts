import { citationsOf, IDENTITY_NUMBER_LAWS, lawsIn } from '../../gdpr/national-laws.ts'
import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import { placeName } from '../in-words.ts'
import type { Rule } from '../rule.ts'
import type { View } from '../view.ts'
import { clinic, USE } from './examples.ts'
import { conditionsOf, type DataUse, usesOf } from './sensitive-data.ts'

const NUMBER = { sensitivity: 'national-id' } as const
const CONDITION = { specialConditions: [{ key: 'number', legalBasis: 'identification' }] }
const established = (...jurisdictions: string[]) => ({
  settings: [named('register', { languages: ['en'], jurisdictions })],
})

export const identityNumberHasANationalCondition: Rule = {
  id: 'ROPA-SC-007',
  severity: 'error',
  kinds: ['processing-activities'],
  articles: ['87'],
  sources: citationsOf(IDENTITY_NUMBER_LAWS),
  confidence: 'high',
  confidenceNote: {
    en: 'The Swedish section was read; the Finnish and the Norwegian are named from secondary sources.',
    sv: 'Den svenska bestämmelsen är läst; den finska och den norska anges efter andrahandskällor.',
  },
  title: {
    en: 'A national identity number is used under the condition of each state’s law',
    sv: 'Ett personnummer används enligt villkoret i varje lands lag',
  },
  message: {
    en: '“{data}” is used in “{subject}” for “{purpose}” without the condition that the law of {states} sets for it; Article 87 leaves those conditions to the states.',
    sv: '”{data}” används i ”{subject}” för ”{purpose}” utan det villkor som rätten i {states} uppställer; artikel 87 överlåter villkoren åt staterna.',
  },
  remedy: {
    en: 'Add a condition under Article 87 with the statute of each of these states, and say why the number is needed, as for secure identification; or leave the number out.',
    sv: 'Lägg till ett villkor enligt artikel 87 med författningen i vart och ett av länderna, och ange varför numret behövs, till exempel för säker identifiering; eller avstå från numret.',
  },
  inWords: { states: placeName },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const each of usesOf(view, ({ sensitivity }) => sensitivity === 'national-id')) {
      const laws = lawsIn(IDENTITY_NUMBER_LAWS, view.statesOf(each.activity), view.date)
      const covered = statesCovered(view, each)
      const lacking = laws.filter(({ state }) => !covered.has('any') && !covered.has(state))
      if (lacking.length === 0) continue
      const data = pathTo('data-categories', each.category.key)
      const purpose = pathTo('purposes', each.use.purpose)
      const states = lacking.map(({ state }) => state).join(', ')
      yield { subject: each.usePath, related: [data, purpose], parameters: { data, purpose, states } }
    }
  },
  passing: [
    {
      says: 'the law of the state',
      register: clinic(NUMBER, CONDITION, {
        more: {
          ...established('SE'),
          statutes: [named('act', { jurisdiction: 'SE', citation: 'Lag (2018:218)' })],
          'legal-bases': [named('identification', { provision: '87.national-law', statute: 'act' })],
        },
      }),
    },
    {
      says: 'a condition that is named in words',
      register: clinic(
        NUMBER,
        {
          specialConditions: [
            { key: 'number', legalBasis: 'identification', nationalCondition: 'SE, FI: identification' },
          ],
        },
        {
          more: {
            ...established('FI', 'SE'),
            'legal-bases': [named('identification', { provision: '87.national-law' })],
          },
        },
      ),
    },
    {
      says: 'a state whose conditions are not known here',
      register: clinic(NUMBER, {}, { more: established('DE') }),
    },
    {
      says: 'before the Finnish law held',
      date: '2018-12-31',
      register: clinic(NUMBER, {}, { more: established('FI') }),
    },
    { says: 'other data', register: clinic({ sensitivity: 'ordinary' }, {}, { more: established('SE') }) },
  ],
  failing: [
    {
      says: 'no condition, from the first day of the law',
      date: '2019-01-01',
      register: clinic(NUMBER, {}, { more: established('FI') }),
      finds: [USE],
    },
    {
      says: 'the law of one of two states',
      register: clinic(NUMBER, CONDITION, {
        more: {
          ...established('NO', 'SE'),
          statutes: [named('act', { jurisdiction: 'SE', citation: 'Lag (2018:218)' })],
          'legal-bases': [named('identification', { provision: '87.national-law', statute: 'act' })],
        },
      }),
      finds: [USE],
    },
    {
      says: 'a condition without its law',
      register: clinic(NUMBER, CONDITION, {
        more: {
          ...established('SE'),
          'legal-bases': [named('identification', { provision: '87.national-law' })],
        },
      }),
      finds: [USE],
    },
    {
      says: 'a condition under another article',
      register: clinic(NUMBER, CONDITION, {
        more: {
          ...established('SE'),
          statutes: [named('act', { jurisdiction: 'SE', citation: 'Lag (2018:218)' })],
          'legal-bases': [named('identification', { provision: '9.2.g', statute: 'act' })],
        },
      }),
      finds: [USE],
    },
  ],
}

/** The states whose law the conditions of a use name; `any` when one is named in words. */
function statesCovered(view: View, use: DataUse): ReadonlySet<string> {
  return new Set(
    conditionsOf(view, use).flatMap(({ basis, nationalCondition }) => {
      if (basis.provision !== '87.national-law') return []
      if (nationalCondition !== undefined) return ['any']
      return view.find('statutes', basis.statute)?.jurisdiction ?? []
    }),
  )
}
