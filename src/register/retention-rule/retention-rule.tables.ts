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
      disposal: 'text',
      review_interval: 'text',
      renews_on_update: 'boolean',
    },
    ({ period, criterion, trigger, anchor, statute, disposal, reviewInterval, renewsOnUpdate }) => ({
      period,
      criterion,
      trigger,
      anchor,
      statute,
      disposal,
      review_interval: reviewInterval,
      renews_on_update: renewsOnUpdate,
    }),
  ),
]
