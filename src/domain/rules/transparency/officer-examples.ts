import type { OrganisationContent } from '../../contents.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'

/** Examples of controllers with officers, and without. */
export const OFFICER_EXAMPLES: Pick<Rule, 'passing' | 'failing'> = {
  passing: [
    {
      says: 'no officer is needed',
      register: controllerOf({ dpoStatus: 'not-required' }),
    },
    {
      says: 'the officer has an address that holds',
      register: controllerOf({
        dpoStatus: 'appointed',
        contactPoints: [{ key: 'dpo', role: 'dpo', email: 'dpo@example.com', validTo: '2026-11-22' }],
      }),
    },
    {
      says: 'the officer of the group is reached at its parent',
      register: {
        ...controllerOf({ dpoStatus: 'appointed', parent: 'holding' }),
        organisations: [
          ...controllerOf({ dpoStatus: 'appointed', parent: 'holding' }).organisations,
          named('holding', {
            type: 'legal-person',
            legalName: 'Holding AB',
            contactPoints: [{ key: 'dpo', role: 'dpo', phone: '+46 00' }],
          }),
        ],
      },
    },
    {
      says: 'the officer belongs to a party that can be reached',
      register: officerFirm([{ key: 'office', role: 'general', email: 'office@example.org' }]),
    },
    {
      says: 'a named company that is no controller, and unnamed ones that data comes from or goes to',
      register: {
        organisations: [
          named('host', { type: 'legal-person', legalName: 'Host AB' }),
          named('data-broker', { type: 'unidentified' }),
          named('some-bank', { type: 'unidentified' }),
        ],
        sources: [named('broker', { origin: 'third-party', organisation: 'data-broker' })],
        recipients: [named('bank', { type: 'controller', organisation: 'some-bank' })],
      },
    },
    {
      says: 'where a controller is known, companies that are mentioned only are left aside',
      register: {
        ...controllerOf({ dpoStatus: 'not-required' }),
        organisations: [
          ...controllerOf({ dpoStatus: 'not-required' }).organisations,
          named('company-in-oslo', { type: 'unidentified' }),
        ],
      },
    },
  ],
  failing: [
    { says: 'nobody knows', register: controllerOf({ dpoStatus: 'unknown' }), finds: ['organisations/shop'] },
    { says: 'nothing is said', register: controllerOf({}), finds: ['organisations/shop'] },
    {
      says: 'an officer who cannot be reached any more',
      register: controllerOf({
        dpoStatus: 'appointed',
        contactPoints: [
          { key: 'dpo', role: 'dpo', email: 'dpo@example.com', validTo: '2026-11-21' },
          { key: 'privacy', role: 'privacy', email: 'privacy@example.com' },
        ],
      }),
      finds: ['organisations/shop'],
    },
    {
      says: 'an officer at a party that cannot be reached',
      register: officerFirm([]),
      finds: ['organisations/shop'],
    },
    {
      says: 'an officer at a party whose address held until yesterday',
      register: officerFirm([
        { key: 'office', role: 'general', email: 'office@example.org', validTo: '2026-11-21' },
      ]),
      finds: ['organisations/shop'],
    },
    {
      says: 'companies that are not named, in a register where nobody is controller',
      register: { organisations: [named('company-in-oslo', { type: 'unidentified' })] },
      finds: ['organisations/company-in-oslo'],
    },
  ],
}

function controllerOf(members: Partial<OrganisationContent>) {
  return {
    organisations: [named('shop', { type: 'legal-person' as const, legalName: 'Shop AB', ...members })],
    'processing-activities': [
      named('orders', { parties: [{ key: 'seller', organisation: 'shop', role: 'controller' }] }),
    ],
  }
}

function officerFirm(contactPoints: NonNullable<OrganisationContent['contactPoints']>) {
  return {
    organisations: [
      ...controllerOf({ dpoStatus: 'appointed' }).organisations,
      named('officers', { type: 'legal-person' as const, legalName: 'Officers AB', contactPoints }),
    ],
    'processing-activities': [
      named('orders', {
        parties: [
          { key: 'seller', organisation: 'shop', role: 'controller' },
          { key: 'officer', organisation: 'officers', role: 'dpo' },
        ],
      }),
    ],
  }
}
