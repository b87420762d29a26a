import { ownTable, partTable, placed } from '../columns.ts'
import type { TableOf } from '../kind.ts'
import type { Recipient } from './recipient.ts'

export const tables: [TableOf<Recipient>, ...TableOf<Recipient>[]] = [
  ownTable(
    'recipients',
    { type: 'text', parent: 'text', organisation: 'text', country: 'text', inquiry_only: 'boolean' },
    ({ type, parent, organisation, country, inquiryOnly }) => ({
      type,
      parent,
      organisation,
      country,
      inquiry_only: inquiryOnly,
    }),
  ),
  partTable(
    'recipient_contracts',
    'recipient',
    ['key'],
    {
      key: 'text',
      controller: 'text',
      document: 'text',
      in_force_from: 'date',
      in_force_to: 'date',
      subprocessing: 'text',
    },
    ({ contracts }) =>
      placed(contracts, ({ key, controller, document, inForceFrom, inForceTo, subprocessing }) => ({
        key,
        controller,
        document,
        in_force_from: inForceFrom,
        in_force_to: inForceTo,
        subprocessing,
      })),
  ),
  partTable(
    'recipient_contract_clauses',
    'recipient',
    ['contract', 'clause'],
    { contract: 'text', clause: 'text' },
    ({ contracts = [] }) =>
      contracts.flatMap(({ key: contract, clauses }) => placed(clauses, (clause) => ({ contract, clause }))),
  ),
]
