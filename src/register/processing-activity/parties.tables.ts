import { placed } from '../columns.ts'
import { activityTable } from './activity-table.ts'

export const partiesTable = activityTable(
  'activity_parties',
  ['key'],
  { key: 'text', organisation: 'text', role: 'text' },
  ({ parties }) => placed(parties, ({ key, organisation, role }) => ({ key, organisation, role })),
)
