import { ownTable, wordTable } from '../columns.ts'
import type { TableOf } from '../kind.ts'
import type { Transfer } from './transfer.ts'

export const tables: [TableOf<Transfer>, ...TableOf<Transfer>[]] = [
  ownTable(
    'transfers',
    {
      recipient: 'text',
      exporter: 'text',
      country: 'text',
      international_organisation: 'text',
      tool: 'text',
      adequacy_decision: 'text',
      safeguards_document: 'text',
      transfer_assessment: 'text',
      nature: 'text',
      how_to_get_copy: 'jsonb',
      valid_from: 'date',
      valid_to: 'date',
    },
    (content) => ({
      recipient: content.recipient,
      exporter: content.exporter,
      country: content.country,
      international_organisation: content.internationalOrganisation,
      tool: content.tool,
      adequacy_decision: content.adequacyDecision,
      safeguards_document: content.safeguardsDocument,
      transfer_assessment: content.transferAssessment,
      nature: content.nature,
      how_to_get_copy: content.howToGetCopy,
      valid_from: content.validFrom,
      valid_to: content.validTo,
    }),
  ),
  wordTable(
    'transfer_supplementary_measures',
    'transfer',
    'security_measure',
    ({ supplementaryMeasures }) => supplementaryMeasures,
  ),
]
