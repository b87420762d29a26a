import type { ColumnType, Row } from '../../db/stored-kind.ts'
import { partTable } from '../columns.ts'
import type { TableOf } from '../kind.ts'
import type { ProcessingActivity } from './processing-activity.ts'

/** A table of a part of a processing activity. */
export const activityTable = (
  name: string,
  key: readonly string[],
  columns: Readonly<Record<string, ColumnType>>,
  rows: (content: ProcessingActivity) => readonly Row[],
): TableOf<ProcessingActivity> => partTable(name, 'activity', key, columns, rows)
