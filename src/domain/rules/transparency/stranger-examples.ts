import type { Article14NoticeContent } from '../../contents.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'

/** Examples of people whom a company knows through others. */
export const STRANGER_EXAMPLES: Pick<Rule, 'passing' | 'failing'> = {
  passing: [
    { says: 'told within a month', register: owners({ notice: { timing: 'within-one-month' } }) },
    {
      says: 'a law lays down that the data is obtained',
      register: owners({ notice: { exemption: '14.5.c' } }),
    },
    { says: 'people whom the company knows', register: owners({ directRelationship: true }) },
    { says: 'nobody knows whether it knows them', register: owners({ directRelationship: undefined }) },
    { says: 'all of it comes from them', register: owners({ sources: ['person'] }) },
    { says: 'a line about them whose data is not used', register: owners({ isExcluded: true }) },
    { says: 'over', register: owners({ status: 'ended' }) },
  ],
  failing: [
    {
      says: 'data from the company that they own',
      register: owners({}),
      finds: ['processing-activities/due-diligence'],
    },
    {
      says: 'a notice that says neither when nor why not',
      register: owners({ notice: {} }),
      finds: ['processing-activities/due-diligence'],
    },
    {
      says: 'a notice to others',
      register: owners({ notice: { dataSubjectCategory: 'customer', timing: 'first-contact' } }),
      finds: ['processing-activities/due-diligence'],
    },
    {
      says: 'people whom the activity names without data',
      register: {
        'data-subject-categories': [named('owner', { directRelationship: false })],
        'processing-activities': [
          named('due-diligence', { dataSubjectCategories: [{ dataSubjectCategory: 'owner' }] }),
        ],
      },
      finds: ['processing-activities/due-diligence'],
    },
    {
      says: 'data whose source is not recorded',
      register: owners({ sources: [] }),
      finds: ['processing-activities/due-diligence'],
    },
    {
      says: 'data from them and from the company',
      register: owners({ sources: ['person', 'company'] }),
      finds: ['processing-activities/due-diligence'],
    },
    {
      says: 'a line from them, and another from the company',
      register: owners({ sources: ['person'], also: 'company' }),
      finds: ['processing-activities/due-diligence'],
    },
    {
      says: 'people whom no activity names',
      register: { 'data-subject-categories': [named('owner', { directRelationship: false })] },
      finds: ['data-subject-categories/owner'],
    },
  ],
}

interface Case {
  readonly notice?: Partial<Article14NoticeContent>
  readonly directRelationship?: boolean | undefined
  readonly sources?: readonly string[]
  /** Source of a second line about them. */
  readonly also?: string
  /** Whether a line says of the data about them that it is not used. */
  readonly isExcluded?: boolean
  readonly status?: 'active' | 'ended'
}

/** Due diligence on the owners of a company, of whom the company tells. */
function owners(given: Case) {
  const { notice, sources = ['company'], also, isExcluded = false, status = 'active' } = given
  const known = 'directRelationship' in given ? given.directRelationship : false
  const purposes = isExcluded ? [{ purpose: 'checks', grounds: 'excluded' as const }] : []
  return {
    purposes: [named('checks')],
    'data-categories': [named('names', { type: 'category' as const })],
    'data-subject-categories': [
      named('customer'),
      named('owner', known === undefined ? {} : { directRelationship: known }),
    ],
    sources: [
      named('company', { origin: 'third-party' as const }),
      named('person', { origin: 'data-subject' as const }),
    ],
    'processing-activities': [
      named('due-diligence', {
        status,
        purposes: [{ purpose: 'checks' }],
        data: [
          { key: 'owners', dataCategory: 'names', dataSubjectCategories: ['owner'], sources, purposes },
          ...(also === undefined
            ? []
            : [{ key: 'also', dataCategory: 'names', dataSubjectCategories: ['owner'], sources: [also] }]),
          { key: 'customers', dataCategory: 'names', dataSubjectCategories: ['customer'] },
        ],
        ...(notice && { article14Notices: [{ key: 'owners', dataSubjectCategory: 'owner', ...notice }] }),
      }),
    ],
  }
}
