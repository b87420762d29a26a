import type { LinePurposeContent, ProcessingActivityContent } from '../../contents.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'

/** Examples of sources with names, and without. */
export const NAME_EXAMPLES: Pick<Rule, 'passing' | 'failing'> = {
  passing: [
    {
      says: 'a named register',
      register: { sources: [named('trade', { origin: 'public-register', named: true })] },
    },
    { says: 'nobody has looked', register: { sources: [named('trade', { origin: 'public-register' })] } },
    {
      says: 'the person needs no name',
      register: { sources: [named('person', { origin: 'data-subject', named: false })] },
    },
    {
      says: 'a group whose members are named',
      register: {
        sources: [
          named('registers', { origin: 'public-register', named: false }),
          named('trade', { origin: 'public-register', named: true, parent: 'registers' }),
        ],
      },
    },
    { says: 'whoever reports misconduct is kept secret (Article 14(5)(d))', register: reports('14.5.d') },
    {
      says: 'another line about people who are told, whose data is not used',
      register: reports('14.5.d', ['named-person'], ['witness'], 'excluded'),
    },
  ],
  failing: [
    {
      says: 'companies, registers and databases of some kind',
      register: {
        sources: [
          named('companies', { origin: 'third-party', named: false }),
          named('databases', { origin: 'public-other', named: false }),
          named('registers', { origin: 'public-register', named: false }),
        ],
      },
      finds: ['sources/companies', 'sources/databases', 'sources/registers'],
    },
    {
      says: 'whoever reports misconduct, where people are told',
      register: reports(undefined),
      finds: ['sources/reporters'],
    },
    {
      says: 'only some of the people need not be told',
      register: reports('14.5.d', ['named-person', 'witness']),
      finds: ['sources/reporters'],
    },
    {
      says: 'data on nobody in particular',
      register: reports('14.5.d', []),
      finds: ['sources/reporters'],
    },
    {
      says: 'another line about people who are told',
      register: reports('14.5.d', ['named-person'], ['witness']),
      finds: ['sources/reporters'],
    },
  ],
}

/** Reports about people, who need not be told for a reason. */
function reports(
  exemption: '14.5.d' | undefined,
  people: readonly string[] = ['named-person'],
  others: readonly string[] = people,
  grounds: LinePurposeContent['grounds'] = 'inherited',
) {
  const line = { dataCategory: 'reports', sources: ['reporters'] }
  const notice = exemption === undefined ? { timing: 'first-contact' as const } : { exemption }
  const activity: Partial<ProcessingActivityContent> = {
    purposes: [{ purpose: 'follow-up' }],
    data: [
      { ...line, key: 'reports', dataSubjectCategories: people },
      {
        ...line,
        key: 'follow-up',
        dataSubjectCategories: others,
        purposes: [{ purpose: 'follow-up', grounds }],
      },
    ],
    article14Notices: [
      { key: 'named', dataSubjectCategory: 'named-person', ...notice },
      { key: 'witness', dataSubjectCategory: 'witness', timing: 'first-contact' },
    ],
  }
  return {
    purposes: [named('follow-up')],
    'data-categories': [named('reports', { type: 'category' as const })],
    'data-subject-categories': [named('named-person'), named('witness')],
    sources: [named('reporters', { origin: 'third-party' as const, named: false })],
    'processing-activities': [named('reports', activity)],
  }
}
