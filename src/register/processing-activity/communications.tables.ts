import { placed, wordTable } from '../columns.ts'
import type { TableOf } from '../kind.ts'
import { activityTable } from './activity-table.ts'
import type { ProcessingActivity } from './processing-activity.ts'

export const communicationsTables: readonly TableOf<ProcessingActivity>[] = [
  wordTable('activity_channels', 'activity', 'channel', ({ channels }) => channels),
  activityTable(
    'activity_tracking',
    ['key'],
    { key: 'text', type: 'text', strictly_necessary: 'boolean', lifetime: 'text' },
    ({ tracking }) =>
      placed(tracking, ({ key, type, strictlyNecessary, lifetime }) => ({
        key,
        type,
        strictly_necessary: strictlyNecessary,
        lifetime,
      })),
  ),
  activityTable(
    'activity_eprivacy_grounds',
    ['key'],
    {
      key: 'text',
      country: 'text',
      covers: 'text',
      ground: 'text',
      legal_basis: 'text',
      statute: 'text',
    },
    ({ eprivacyGrounds }) =>
      placed(eprivacyGrounds, ({ key, country, covers, ground, legalBasis, statute }) => ({
        key,
        country,
        covers,
        ground,
        legal_basis: legalBasis,
        statute,
      })),
  ),
]
