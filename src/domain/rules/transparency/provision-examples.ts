import type { ProcessingActivityContent, SourceContent } from '../../contents.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'

/** Examples of what people learn of providing their data. */
export const PROVISION_EXAMPLES: Pick<Rule, 'passing' | 'failing'> = {
  passing: [
    { says: 'people may choose', register: asking({ dataProvision: { type: 'voluntary' } }) },
    {
      says: 'a law requires it, and what follows is said',
      register: asking({
        dataProvision: { type: 'statutory', refusalConsequence: { en: 'No account is opened.' } },
      }),
    },
    { says: 'over', register: asking({ endedOn: '2026-11-21' }) },
    { says: 'data from others only', register: asking({}, 'third-party') },
  ],
  failing: [
    { says: 'nothing is said', register: asking({}), finds: ['processing-activities/accounts'] },
    {
      says: 'its last day',
      register: asking({ endedOn: '2026-11-22' }),
      finds: ['processing-activities/accounts'],
    },
    {
      says: 'nobody knows',
      register: asking({ dataProvision: { type: 'unknown', refusalConsequence: { en: 'None.' } } }),
      finds: ['processing-activities/accounts'],
    },
    {
      says: 'a contract requires it, and what follows is not said',
      register: asking({ dataProvision: { type: 'contractual' } }),
      finds: ['processing-activities/accounts'],
    },
    {
      says: 'data that comes of using the service',
      register: asking({}, 'generated-by-use'),
      finds: ['processing-activities/accounts'],
    },
    {
      says: 'data that comes of watching people',
      register: asking({}, 'observed'),
      finds: ['processing-activities/accounts'],
    },
    {
      says: 'a group of sources, the person perhaps among them',
      register: asking({}, 'mixed'),
      finds: ['processing-activities/accounts'],
    },
    {
      says: 'a line whose sources are not recorded',
      register: {
        'data-categories': [named('names', { type: 'category' })],
        'processing-activities': [named('accounts', { data: [{ key: 'names', dataCategory: 'names' }] })],
      },
      finds: ['processing-activities/accounts'],
    },
    {
      says: 'no lines at all',
      register: { 'processing-activities': [named('accounts')] },
      finds: ['processing-activities/accounts'],
    },
  ],
}

function asking(
  activity: Partial<ProcessingActivityContent>,
  origin: SourceContent['origin'] = 'data-subject',
) {
  return {
    'data-categories': [named('names', { type: 'category' as const })],
    sources: [named('register', { origin: 'public-register' as const }), named('other', { origin })],
    'processing-activities': [
      named('accounts', {
        data: [
          { key: 'names', dataCategory: 'names', sources: ['register', 'other'] },
          { key: 'addresses', dataCategory: 'names', sources: ['register'] },
        ],
        ...activity,
      }),
    ],
  }
}
