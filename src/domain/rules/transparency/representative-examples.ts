import type { OrganisationContent, ProcessingActivityContent } from '../../contents.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'

/** Examples of controllers outside the EEA. */
export const REPRESENTATIVE_EXAMPLES: Pick<Rule, 'passing' | 'failing'> = {
  passing: [
    { says: 'the representative is a party', register: sale({}, 'SE') },
    { says: 'a representative whose state is not recorded', register: sale({}, 'unsaid') },
    {
      says: 'the representative is a contact point',
      register: sale({ contactPoints: [{ key: 'in-ireland', role: 'representative', phone: '+353 00' }] }),
    },
    {
      says: 'the representative has an address in the EEA',
      register: sale({
        contactPoints: [{ key: 'in-ireland', role: 'representative', address: { country: 'IE' } }],
      }),
    },
    { says: 'people in the EEA are not turned to', register: sale({}, 'none', { targetsEea: false }) },
    { says: 'the activity is over', register: sale({}, 'none', { status: 'ended' }) },
    { says: 'the controller is in the EEA', register: sale({ country: 'IE' }) },
    {
      says: 'a public authority needs none (Article 27(2)(b))',
      register: sale({ type: 'public-authority' }),
    },
    { says: 'the British company was within until 2020', register: sale({}), date: '2020-12-31' },
    { says: 'a processor is not asked here', register: sale({}, 'none', {}, 'processor') },
  ],
  failing: [
    {
      says: 'nobody represents the British company',
      register: sale({}),
      finds: ['processing-activities/orders/parties/seller'],
    },
    {
      says: 'a joint controller outside the EEA',
      register: sale({}, 'none', {}, 'joint-controller'),
      finds: ['processing-activities/orders/parties/seller'],
    },
    {
      says: 'a representative outside the EEA',
      register: sale({}, 'CH'),
      finds: ['processing-activities/orders/parties/seller'],
    },
    {
      says: 'a representative with an address outside the EEA',
      register: sale({
        contactPoints: [{ key: 'in-bern', role: 'representative', address: { country: 'CH' } }],
      }),
      finds: ['processing-activities/orders/parties/seller'],
    },
    {
      says: 'a representative who no longer is',
      register: sale({
        contactPoints: [
          { key: 'former', role: 'representative', phone: '+353 00', validTo: '2026-11-21' },
          { key: 'post', role: 'general', phone: '+44 00' },
        ],
      }),
      finds: ['processing-activities/orders/parties/seller'],
    },
  ],
}

/** A British shop that sells to people in the EEA, and perhaps has somebody in a state to represent it. */
function sale(
  shop: Partial<OrganisationContent>,
  representative = 'none',
  activity: Partial<ProcessingActivityContent> = {},
  role: 'controller' | 'joint-controller' | 'processor' = 'controller',
) {
  const country = representative.length === 2 ? { country: representative } : {}
  return {
    organisations: [
      named('shop', { type: 'legal-person' as const, legalName: 'Shop Ltd', country: 'GB', ...shop }),
      named('other', { type: 'legal-person' as const, legalName: 'Other AB', ...country }),
    ],
    'processing-activities': [
      named('orders', {
        targetsEea: true,
        ...activity,
        parties: [
          { key: 'seller', organisation: 'shop', role },
          ...(representative === 'none'
            ? [{ key: 'host', organisation: 'other', role: 'processor' as const }]
            : [{ key: 'here', organisation: 'other', role: 'representative' as const }]),
        ],
      }),
    ],
  }
}
