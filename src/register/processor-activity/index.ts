import { byMember, byPart } from '../../db/filter.ts'
import { PROCESSOR_LIMBS } from '../../domain/gdpr/article-30.ts'
import { byCountry, byEvidence, byOwner, byStatus } from '../activity/filters.ts'
import { byReference } from '../by-reference.ts'
import { kind } from '../kind.ts'
import { contradictions } from './contradictions.ts'
import { tables } from './processor-activity.tables.ts'
import { ProcessorActivity } from './processor-activity.ts'

export const processorActivities = kind({
  name: 'processor-activities',
  schema: ProcessorActivity,
  tables,
  contradictions,
  filters: [
    byStatus,
    byMember('processor', 'processor', { description: 'Organisation that processes on behalf of others.' }),
    byPart(
      'controller',
      {
        table: 'processor_controllers',
        owner: 'activity',
        column: 'organisation',
        path: '$.controllers[*].organisation',
      },
      { description: 'Organisation on whose behalf it acts.' },
    ),
    byReference(ProcessorActivity, 'recipient', 'recipients', {
      description: 'Sub-processor that it engages.',
    }),
    byCountry('processor_transfers'),
    byOwner,
    byEvidence(PROCESSOR_LIMBS, 'processor_limbs'),
  ],
})
