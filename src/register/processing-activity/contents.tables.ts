import { placed, wordTable } from '../columns.ts'
import type { TableOf } from '../kind.ts'
import { activityTable } from './activity-table.ts'
import type { ProcessingActivity } from './processing-activity.ts'

export const contentsTables: readonly TableOf<ProcessingActivity>[] = [
  wordTable('activity_contexts', 'activity', 'context', ({ contexts }) => contexts),
  activityTable('activity_purposes', ['purpose'], { purpose: 'text', weight: 'text' }, ({ purposes }) =>
    placed(purposes, ({ purpose, weight }) => ({ purpose, weight })),
  ),
  wordTable('activity_operations', 'activity', 'operation', ({ operations }) => operations),
  activityTable(
    'activity_subjects',
    ['data_subject_category'],
    { data_subject_category: 'text' },
    ({ dataSubjectCategories }) =>
      placed(dataSubjectCategories, ({ dataSubjectCategory }) => ({
        data_subject_category: dataSubjectCategory,
      })),
  ),
  activityTable('activity_recipients', ['recipient'], { recipient: 'text' }, ({ recipients }) =>
    placed(recipients, ({ recipient }) => ({ recipient })),
  ),
]
