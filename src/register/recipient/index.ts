import { byMember, byPart } from '../../db/filter.ts'
import { datesInOrder } from '../date-order.ts'
import { kind } from '../kind.ts'
import { tables } from './recipient.tables.ts'
import { RECIPIENT_TYPES, Recipient } from './recipient.ts'

export const recipients = kind({
  name: 'recipients',
  schema: Recipient,
  tables,
  contradictions: ({ contracts = [] }) =>
    contracts.flatMap((contract, index) =>
      datesInOrder(contract, `/contracts/${index}`, 'inForceFrom', 'inForceTo'),
    ),
  filters: [
    byMember('type', 'type', { description: 'What it is to the controller.', words: RECIPIENT_TYPES }),
    byMember('parent', 'parent', { description: 'Category of recipients that it belongs to.' }),
    byMember('organisation', 'organisation', { description: 'Organisation that it is.' }),
    byMember('country', 'country', { description: 'State that it is in.' }),
    byMember('inquiryOnly', 'inquiry_only', {
      description: 'Whether it gets data in particular inquiries only.',
      words: ['true', 'false'],
    }),
    byPart(
      'contract',
      {
        table: 'recipient_contracts',
        owner: 'recipient',
        column: 'document',
        path: '$.contracts[*].document',
      },
      { description: 'Document that holds one of its contracts.' },
    ),
  ],
})
