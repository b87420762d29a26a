import type { ProcessorContractContent, RecipientContent } from '../../contents.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'

function bureau(contracts: readonly ProcessorContractContent[], bureau: Partial<RecipientContent> = {}) {
  return {
    organisations: [named('host', { type: 'legal-person' as const, legalName: 'Host AB' })],
    recipients: [
      named('bureau', {
        type: 'processor' as const,
        ...(contracts.length > 0 && { contracts }),
        ...bureau,
      }),
    ],
  }
}

/** A host that a processor engages, and perhaps a controller too. */
function engaged(activity: object) {
  return {
    organisations: [named('operator', { type: 'legal-person' as const, legalName: 'Operator AB' })],
    recipients: [named('host', { type: 'processor' as const })],
    'processor-activities': [
      named('registers', {
        processor: 'operator',
        controllers: [],
        subprocessors: [{ key: 'host', recipient: 'host' }],
      }),
    ],
    'processing-activities': [named('payroll', activity)],
  }
}

/** Examples of processors with contracts, and without. */
export const CONTRACT_EXAMPLES: Pick<Rule, 'passing' | 'failing'> = {
  passing: [
    { says: 'a contract without days', register: bureau([{ key: 'current' }]) },
    {
      says: 'a contract on its first and last day',
      register: bureau([{ key: 'day', inForceFrom: '2026-11-22', inForceTo: '2026-11-22' }]),
    },
    { says: 'a bank decides for itself', register: bureau([], { type: 'controller' }) },
    { says: 'a processor of a processor is bound by that one (Article 28(4))', register: engaged({}) },
    {
      says: 'a category has the contracts of its members, and they have its',
      register: {
        recipients: [
          named('bureaus', { type: 'processor' }),
          named('north', { type: 'processor', parent: 'bureaus', contracts: [{ key: 'current' }] }),
          named('west', { type: 'processor', parent: 'north' }),
        ],
      },
    },
  ],
  failing: [
    { says: 'no contract', register: bureau([]), finds: ['recipients/bureau'] },
    {
      says: 'a contract that has run out, and one to come',
      register: bureau([
        { key: 'former', inForceTo: '2026-11-21' },
        { key: 'next', inForceFrom: '2026-11-23' },
      ]),
      finds: ['recipients/bureau'],
    },
    {
      says: 'a processor of a processor that a controller gives data to as well',
      register: engaged({ recipients: [{ recipient: 'host' }] }),
      finds: ['recipients/host'],
    },
    {
      says: 'a processor with one below it, neither with a contract',
      register: {
        ...bureau([], { organisation: 'host' }),
        recipients: [
          ...bureau([], { organisation: 'host' }).recipients,
          named('branch', { type: 'processor', parent: 'bureau' }),
        ],
      },
      finds: ['recipients/bureau', 'recipients/branch'],
    },
  ],
}
