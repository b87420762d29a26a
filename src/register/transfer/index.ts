import { byMember, byPart } from '../../db/filter.ts'
import { ADEQUACY_KEYS } from '../../domain/gdpr/adequacy-decisions.ts'
import { TRANSFER_TOOLS } from '../../domain/gdpr/transfer-tools.ts'
import { datesInOrder } from '../date-order.ts'
import { kind } from '../kind.ts'
import { tables } from './transfer.tables.ts'
import { TRANSFER_NATURES, Transfer } from './transfer.ts'

export const transfers = kind({
  name: 'transfers',
  schema: Transfer,
  tables,
  contradictions: (content) => datesInOrder(content, '', 'validFrom', 'validTo'),
  filters: [
    byMember('recipient', 'recipient', { description: 'Recipient that the data goes to.' }),
    byMember('exporter', 'exporter', { description: 'Organisation that sends it.' }),
    byMember('country', 'country', { description: 'Third country that it goes to.' }),
    byMember('tool', 'tool', { description: 'Point of Chapter V that it rests on.', words: TRANSFER_TOOLS }),
    byMember('adequacyDecision', 'adequacy_decision', {
      description: 'Decision of the Commission that it rests on.',
      words: ADEQUACY_KEYS,
    }),
    byMember('nature', 'nature', { description: 'How often data goes.', words: TRANSFER_NATURES }),
    byPart(
      'supplementaryMeasure',
      {
        table: 'transfer_supplementary_measures',
        owner: 'transfer',
        column: 'security_measure',
        path: '$.supplementaryMeasures[*]',
      },
      { description: 'Measure that makes up for what the law there lacks.' },
    ),
  ],
})
