import { byMember } from '../../db/filter.ts'
import { kind } from '../kind.ts'
import { tables } from './retention-rule.tables.ts'
import { RETENTION_TRIGGERS, RetentionRule } from './retention-rule.ts'

export const retentionRules = kind({
  name: 'retention-rules',
  schema: RetentionRule,
  tables,
  filters: [
    byMember('trigger', 'trigger', {
      description: 'Event from which the period runs.',
      words: RETENTION_TRIGGERS,
    }),
    byMember('statute', 'statute', { description: 'Law that demands it.' }),
    byMember('schedule', 'schedule', { description: 'Retention schedule that it is taken from.' }),
  ],
})
