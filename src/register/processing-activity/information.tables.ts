import { placed } from '../columns.ts'
import type { TableOf } from '../kind.ts'
import { activityTable } from './activity-table.ts'
import type { ProcessingActivity } from './processing-activity.ts'

export const informationTables: readonly TableOf<ProcessingActivity>[] = [
  activityTable(
    'activity_article_14_notices',
    ['key'],
    { key: 'text', data_subject_category: 'text', timing: 'text', method: 'jsonb', exemption: 'text' },
    ({ article14Notices }) =>
      placed(article14Notices, ({ key, dataSubjectCategory, timing, method, exemption }) => ({
        key,
        data_subject_category: dataSubjectCategory,
        timing,
        method,
        exemption,
      })),
  ),
  activityTable(
    'activity_rights',
    ['right'],
    { right: 'text', applies: 'boolean', how: 'jsonb', limitation: 'jsonb', reason: 'jsonb' },
    ({ rights }) =>
      placed(rights, ({ right, applies, how, limitation, reason }) => ({
        right,
        applies,
        how,
        limitation,
        reason,
      })),
  ),
]
