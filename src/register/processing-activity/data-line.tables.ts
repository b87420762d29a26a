import type { ColumnType, Row } from '../../db/stored-kind.ts'
import { placed } from '../columns.ts'
import type { TableOf } from '../kind.ts'
import { activityTable } from './activity-table.ts'
import type { DataLine, LinePurpose } from './data-line.ts'
import type { ProcessingActivity } from './processing-activity.ts'

/** A table of a part of a data line. */
const ofLines = (
  name: string,
  key: readonly string[],
  columns: Readonly<Record<string, ColumnType>>,
  rows: (line: DataLine) => readonly Row[],
): TableOf<ProcessingActivity> =>
  activityTable(name, ['line', ...key], { line: 'text', ...columns }, ({ data = [] }) =>
    data.flatMap((line) => rows(line).map((row) => ({ line: line.key, ...row }))),
  )

/** A table with the references of one list of each data line. */
const references = (name: string, column: string, keys: (line: DataLine) => readonly string[] | undefined) =>
  ofLines(name, [column], { [column]: 'text' }, (line) => placed(keys(line), (key) => ({ [column]: key })))

const grounds = ({ purpose, legalBases }: LinePurpose) =>
  placed(legalBases, (legalBasis) => ({ purpose, legal_basis: legalBasis }))

export const dataTables: readonly TableOf<ProcessingActivity>[] = [
  activityTable(
    'activity_data',
    ['key'],
    { key: 'text', data_category: 'text', retention_rule: 'text', mandatory: 'boolean' },
    ({ data }) =>
      placed(data, ({ key, dataCategory, retentionRule, mandatory }) => ({
        key,
        data_category: dataCategory,
        retention_rule: retentionRule,
        mandatory,
      })),
  ),
  references(
    'activity_data_subjects',
    'data_subject_category',
    ({ dataSubjectCategories }) => dataSubjectCategories,
  ),
  references('activity_data_sources', 'source', ({ sources }) => sources),
  references('activity_data_recipients', 'recipient', ({ recipients }) => recipients),
  ofLines(
    'activity_data_purposes',
    ['purpose'],
    { purpose: 'text', grounds: 'text', necessity: 'jsonb' },
    ({ purposes: given }) =>
      placed(given, ({ purpose, grounds: type, necessity }) => ({ purpose, grounds: type, necessity })),
  ),
  ofLines(
    'activity_data_legal_bases',
    ['purpose', 'legal_basis'],
    { purpose: 'text', legal_basis: 'text' },
    ({ purposes: given = [] }) => given.flatMap(grounds),
  ),
]
