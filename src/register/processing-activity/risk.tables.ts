import { placed, wordTable } from '../columns.ts'
import type { TableOf } from '../kind.ts'
import { activityTable } from './activity-table.ts'
import type { ProcessingActivity } from './processing-activity.ts'

export const riskTables: readonly TableOf<ProcessingActivity>[] = [
  wordTable('activity_dpia_criteria', 'activity', 'criterion', ({ dpia }) => dpia?.criteria),
  activityTable(
    'activity_models',
    ['key'],
    {
      key: 'text',
      name: 'text',
      provider: 'text',
      stage: 'text',
      uses_processor_data: 'boolean',
      document: 'text',
    },
    ({ models }) =>
      placed(models, ({ key, name, provider, stage, usesProcessorData, document }) => ({
        key,
        name,
        provider,
        stage,
        uses_processor_data: usesProcessorData,
        document,
      })),
  ),
  activityTable(
    'activity_breaches',
    ['key'],
    { key: 'text', occurred_on: 'date', document: 'text', notified: 'boolean' },
    ({ breaches }) =>
      placed(breaches, ({ key, occurredOn, document, notified }) => ({
        key,
        occurred_on: occurredOn,
        document,
        notified,
      })),
  ),
]
