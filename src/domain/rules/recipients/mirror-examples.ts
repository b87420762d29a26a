import type { ProcessingActivityContent, RecipientContent, SourceContent } from '../../contents.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'

/** Data from a company of the group, or from companies that are not named, and somebody who gets data. */
function group(
  recipient: Partial<RecipientContent>,
  source: Partial<SourceContent> = {},
  used?: Partial<ProcessingActivityContent>,
) {
  return {
    organisations: [
      named('other', { type: 'legal-person' as const, legalName: 'Other AB' }),
      named('sister', { type: 'legal-person' as const, legalName: 'Sister AB' }),
    ],
    'data-categories': [named('names', { type: 'category' as const })],
    sources: [named('sisters', { origin: 'group-company' as const, ...source })],
    recipients: [
      named('bank', { type: 'controller' as const }),
      named('recipient', { type: 'controller' as const, ...recipient }),
    ],
    'processing-activities':
      used === undefined
        ? []
        : [
            named('other', {
              data: [{ key: 'names', dataCategory: 'names', sources: ['sisters'] }],
              ...used,
            }),
            named('customers', {
              data: [{ key: 'names', dataCategory: 'names', sources: ['sisters'] }],
              limbs: [{ limb: 'recipients' as const, evidence: 'stated-none' as const }],
            }),
          ],
  }
}

/** Analysis that others benefit from, and somebody who gets data. */
function analysis(recipient: Partial<RecipientContent>, activity: Partial<ProcessingActivityContent> = {}) {
  return {
    recipients: [
      named('host', { type: 'processor' as const }),
      named('recipient', { type: 'controller' as const, ...recipient }),
    ],
    purposes: [named('analysis', { benefitsThirdParty: true })],
    'processing-activities': [
      named('analysis', {
        purposes: [{ purpose: 'analysis' }],
        recipients: [{ recipient: 'host' }, { recipient: 'recipient' }],
        ...activity,
      }),
    ],
  }
}

const none: Partial<ProcessingActivityContent> = {
  limbs: [{ limb: 'recipients', evidence: 'stated-none' }],
}

/** A line of names from a source, which perhaps is there to say what they are not used for. */
function namesFrom(source: string, unusedFor?: string) {
  const line = { key: 'names', dataCategory: 'names', sources: [source] }
  if (unusedFor === undefined) return [line]
  return [{ ...line, purposes: [{ purpose: unusedFor, grounds: 'excluded' as const }] }]
}

/** Examples of companies that give data, and of those that benefit from it. */
export const MIRROR_EXAMPLES: Pick<Rule, 'passing' | 'failing'> = {
  passing: [
    { says: 'companies of the group get data too', register: group({ type: 'group-company' }) },
    { says: 'joint controllers get data too', register: group({ type: 'joint-controller' }) },
    {
      says: 'the company that gives data gets some too',
      register: group({ organisation: 'sister' }, { organisation: 'sister' }),
    },
    {
      says: 'a company gives data, and the companies of the group get some',
      register: group({ type: 'group-company' }, { organisation: 'sister' }),
    },
    { says: 'nobody gets the data that they give', register: group({}, {}, none) },
    {
      says: 'a group of companies is what its members are, and a line that names it is about them',
      register: {
        ...group({ organisation: 'sister' }, {}, { ...none, data: namesFrom('all') }),
        sources: [
          named('all', { origin: 'group-company' }),
          named('sisters', { origin: 'group-company', parent: 'all' }),
        ],
      },
    },
    {
      says: 'a group of companies, whose member that gives data gets some too',
      register: {
        ...group({ organisation: 'sister' }),
        sources: [
          named('all', { origin: 'group-company' }),
          named('sisters', { origin: 'group-company', parent: 'all', organisation: 'sister' }),
        ],
      },
    },
    {
      says: 'nobody gets the data that they give; another activity does not use it',
      register: {
        ...group({}, {}, { purposes: [{ purpose: 'statistics' }], data: namesFrom('sisters', 'statistics') }),
        purposes: [named('statistics')],
      },
    },
    { says: 'a dealer need get nothing back', register: group({}, { origin: 'third-party' }) },
    { says: 'a partner gets data', register: analysis({ type: 'controller' }) },
    { says: 'an authority gets data', register: analysis({ type: 'public-authority' }) },
    {
      says: 'others benefit without any data',
      register: analysis({}, { ...none, recipients: [] }),
    },
    {
      says: 'a part of what others benefit from goes to a partner',
      register: {
        ...analysis({}, { purposes: [{ purpose: 'figures' }] }),
        purposes: [named('analysis', { benefitsThirdParty: true }), named('figures', { parent: 'analysis' })],
      },
    },
    {
      says: 'what others benefit from is a part of what is done, which goes to a partner',
      register: {
        ...analysis({}, { purposes: [{ purpose: 'figures' }] }),
        purposes: [
          named('figures'),
          named('sales-figures', { parent: 'figures' }),
          named('analysis', { parent: 'sales-figures', benefitsThirdParty: true }),
        ],
      },
    },
    {
      says: 'a purpose of no use to others, or of which nothing is said',
      register: { purposes: [named('sales', { benefitsThirdParty: false }), named('support')] },
    },
  ],
  failing: [
    {
      says: 'members of a group, one of which gives data and gets none',
      register: {
        ...group({ organisation: 'other' }),
        sources: [
          named('all', { origin: 'group-company' }),
          named('others', { origin: 'group-company', parent: 'all', organisation: 'other' }),
          named('sisters', { origin: 'group-company', parent: 'all', organisation: 'sister' }),
        ],
      },
      finds: ['sources/sisters'],
    },
    {
      says: 'a purpose beside the one whose data goes to a partner',
      register: {
        ...analysis({}, { purposes: [{ purpose: 'figures' }] }),
        purposes: [
          named('sales'),
          named('figures', { parent: 'sales' }),
          named('analysis', { parent: 'sales', benefitsThirdParty: true }),
        ],
      },
      finds: ['purposes/analysis'],
    },
    { says: 'a bank only', register: group({}), finds: ['sources/sisters'] },
    {
      says: 'another company of the group',
      register: group({ type: 'group-company', organisation: 'other' }, { organisation: 'sister' }),
      finds: ['sources/sisters'],
    },
    {
      says: 'only one of the activities gives data to nobody',
      register: group({}, {}, {}),
      finds: ['sources/sisters'],
    },
    { says: 'a processor only', register: analysis({ type: 'processor' }), finds: ['purposes/analysis'] },
    {
      says: 'a unit of its own only',
      register: analysis({ type: 'internal-unit' }),
      finds: ['purposes/analysis'],
    },
    {
      says: 'an authority that inquires',
      register: analysis({ type: 'public-authority', inquiryOnly: true }),
      finds: ['purposes/analysis'],
    },
    {
      says: 'a purpose that nothing is done for',
      register: { purposes: [named('analysis', { benefitsThirdParty: true })] },
      finds: ['purposes/analysis'],
    },
  ],
}
