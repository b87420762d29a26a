import type { OrganisationContent, ProcessingActivityContent } from '../../contents.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'

type Parties = NonNullable<ProcessingActivityContent['parties']>

const controller = (organisation: string) => ({
  key: organisation,
  organisation,
  role: 'controller' as const,
})
const joint = (organisation: string) => ({
  key: organisation,
  organisation,
  role: 'joint-controller' as const,
})

/** Two companies, and the activity of a club; perhaps with an arrangement between some companies. */
function club(activity: Partial<ProcessingActivityContent>, parties: Parties, arranged?: readonly string[]) {
  const arrangement: Partial<OrganisationContent> =
    arranged === undefined ? {} : { jointArrangements: [{ key: 'club', parties: arranged }] }
  return {
    organisations: [
      named('norwegian', { type: 'legal-person' as const, legalName: 'Club AS' }),
      named('swedish', { type: 'legal-person' as const, legalName: 'Club AB', ...arrangement }),
      named('third', { type: 'legal-person' as const, legalName: 'Club Oy' }),
    ],
    'processing-activities': [named('club', { ...activity, parties })],
  }
}

const category = { 'data-categories': [named('names', { type: 'category' as const })] }
const group = {
  sources: [
    named('person', { origin: 'data-subject' as const }),
    named('sister-companies', { origin: 'group-company' as const }),
  ],
  recipients: [
    named('bank', { type: 'controller' as const }),
    named('group', { type: 'group-company' as const }),
  ],
}
const lineFrom = (source: string) => [{ key: 'names', dataCategory: 'names', sources: [source] }]
const both = [controller('swedish'), controller('norwegian')]

/** Examples of controllers that share data. */
export const GROUP_EXAMPLES: Pick<Rule, 'passing' | 'failing'> = {
  passing: [
    { says: 'two controllers, each on its own', register: club({ controllership: 'separate' }, both) },
    { says: 'one controller, which need say nothing', register: club({}, [controller('swedish')]) },
    {
      says: 'joint controllers under an arrangement',
      register: club({ controllership: 'joint' }, both, ['swedish', 'norwegian', 'third']),
    },
    { says: 'over', register: club({ status: 'ended' }, both) },
    {
      says: 'a single controller gets data from companies of its group, and gives them some',
      register: {
        ...club(
          {
            controllership: 'sole',
            recipients: [{ recipient: 'group' }],
            data: lineFrom('sister-companies'),
          },
          [controller('swedish')],
        ),
        ...category,
        ...group,
      },
    },
    {
      says: 'companies of the group that no activity speaks of, where another says how controllers stand',
      register: { ...club({ controllership: 'separate' }, []), ...group },
    },
    {
      says: 'data from the person, to a bank',
      register: {
        ...club({ recipients: [{ recipient: 'bank' }], data: lineFrom('person') }, [controller('swedish')]),
        ...category,
        sources: [named('person', { origin: 'data-subject' })],
        recipients: [named('bank', { type: 'controller' })],
      },
    },
  ],
  failing: [
    { says: 'two controllers', register: club({}, both), finds: ['processing-activities/club'] },
    {
      says: 'nobody knows',
      register: club({ controllership: 'unknown' }, both),
      finds: ['processing-activities/club'],
    },
    {
      says: 'sole, of two',
      register: club({ controllership: 'sole' }, both),
      finds: ['processing-activities/club'],
    },
    {
      says: 'joint without an arrangement',
      register: club({ controllership: 'joint' }, [controller('swedish')]),
      finds: ['processing-activities/club'],
    },
    {
      says: 'a joint controller that says separate',
      register: club({ controllership: 'separate' }, [joint('swedish'), controller('norwegian')]),
      finds: ['processing-activities/club'],
    },
    {
      says: 'an arrangement that one of them is not party to',
      register: club({}, [joint('swedish'), joint('norwegian')], ['swedish', 'third']),
      finds: ['processing-activities/club'],
    },
    {
      says: 'data from companies of the group',
      register: {
        ...club({ data: lineFrom('sister-companies') }, [controller('swedish')]),
        ...category,
        sources: group.sources,
      },
      finds: ['processing-activities/club'],
    },
    {
      says: 'an activity gives data to companies of the group',
      register: {
        ...club({ recipients: [{ recipient: 'group' }] }, [controller('swedish')]),
        recipients: group.recipients,
      },
      finds: ['processing-activities/club'],
    },
    {
      says: 'an activity of a single controller gives data to a joint one',
      register: {
        ...club({ recipients: [{ recipient: 'partner' }] }, [controller('swedish')]),
        recipients: [named('partner', { type: 'joint-controller' })],
      },
      finds: ['processing-activities/club'],
    },
    {
      says: 'a line goes to companies of the group',
      register: {
        ...club({ data: [{ key: 'names', dataCategory: 'names', recipients: ['group'] }] }, [
          controller('swedish'),
        ]),
        ...category,
        recipients: group.recipients,
      },
      finds: ['processing-activities/club'],
    },
    {
      says: 'companies of the group that no activity speaks of, and none says how controllers stand',
      register: {
        organisations: [named('company-in-oslo', { type: 'unidentified' })],
        'processing-activities': [named('club')],
        ...group,
      },
      finds: ['sources/sister-companies', 'recipients/group'],
    },
  ],
}
