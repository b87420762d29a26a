import type Type from 'typebox'
import type { AnyEntry } from '../../domain/entry.ts'
import { partTable, placed, wordTable } from '../columns.ts'
import type { TableOf } from '../kind.ts'
import { OWNER_COLUMNS, ownerRow } from '../owner.ts'
import type { Evidence } from './limbs.ts'
import type { activityParts } from './parts.ts'

type Activity = AnyEntry &
  Type.Static<Type.TObject<typeof activityParts>> & {
    readonly limbs?: readonly { limb: string; evidence: Evidence; note?: string }[]
  }

/** The columns that the records of a controller and of a processor have alike, in their own tables. */
export const ACTIVITY_COLUMNS = {
  status: 'text',
  ...OWNER_COLUMNS,
  started_on: 'date',
  ended_on: 'date',
  security_summary: 'jsonb',
  last_reviewed_on: 'date',
  next_review_on: 'date',
} as const

export const activityRow = (content: Activity) => ({
  status: content.status,
  ...ownerRow(content.owner),
  started_on: content.startedOn,
  ended_on: content.endedOn,
  security_summary: content.securitySummary,
  last_reviewed_on: content.lastReviewedOn,
  next_review_on: content.nextReviewOn,
})

/** The tables of the lists that both have: transfers, measures, systems, limbs; each name starts with `prefix`. */
export const activityTables = <Content extends Activity>(prefix: string): TableOf<Content>[] => [
  partTable(`${prefix}_transfers`, 'activity', ['transfer'], { transfer: 'text' }, ({ transfers }) =>
    placed(transfers, ({ transfer }) => ({ transfer })),
  ),
  wordTable(
    `${prefix}_security_measures`,
    'activity',
    'security_measure',
    ({ securityMeasures }) => securityMeasures,
  ),
  wordTable(`${prefix}_systems`, 'activity', 'system', ({ systems }) => systems),
  partTable(
    `${prefix}_limbs`,
    'activity',
    ['limb'],
    { limb: 'text', evidence: 'text', note: 'text' },
    ({ limbs }) => placed(limbs, ({ limb, evidence, note }) => ({ limb, evidence, note })),
  ),
]
