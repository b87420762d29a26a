import { ownTable } from '../columns.ts'
import type { TableOf } from '../kind.ts'
import type { RetentionRule } from './retention-rule.ts'

export const tables: [TableOf<RetentionRule>] = [
  ownTable(
    'retention_rules',
    {
      period: 'text',
      criterion: 'jsonb',
      trigger: 'text',
      anchor: 'text',
      statute: 'text',
      schedule: 'text',
      justification: 'jsonb',
      disposal: 'text',
      review_interval: 'text',
      renews_on_update: 'boolean',
    },
    (content) => ({
      period: content.period,
      criterion: content.criterion,
      trigger: content.trigger,
      anchor: content.anchor,
      statute: content.statute,
      schedule: content.schedule,
      justification: content.justification,
      disposal: content.disposal,
      review_interval: content.reviewInterval,
      renews_on_update: content.renewsOnUpdate,
    }),
  ),
]
