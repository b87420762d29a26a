import type { ColumnType, Row } from '../../db/stored-kind.ts'
import { ACTIVITY_COLUMNS, activityRow, activityTables } from '../activity/parts.tables.ts'
import { ownTable, partTable, placed } from '../columns.ts'
import type { TableOf } from '../kind.ts'
import type { ProcessorActivity } from './processor-activity.ts'

const part = (
  name: string,
  key: readonly string[],
  columns: Readonly<Record<string, ColumnType>>,
  rows: (content: ProcessorActivity) => readonly Row[],
): TableOf<ProcessorActivity> => partTable(name, 'activity', key, columns, rows)

const categories = part(
  'processor_categories',
  ['controller', 'key'],
  { controller: 'text', key: 'text', label: 'jsonb' },
  ({ controllers }) =>
    controllers.flatMap(({ key: controller, categories: given }) =>
      placed(given, ({ key, label }) => ({ controller, key, label })),
    ),
)

const categoryMappings = part(
  'processor_category_mappings',
  ['controller', 'category', 'position'],
  {
    controller: 'text',
    category: 'text',
    scheme: 'text',
    version: 'text',
    concept: 'text',
    match: 'text',
  },
  ({ controllers }) =>
    controllers.flatMap(({ key: controller, categories: given = [] }) =>
      given.flatMap(({ key: category, mappings }) =>
        placed(mappings, (mapping) => ({ controller, category, ...mapping })),
      ),
    ),
)

export const tables: [TableOf<ProcessorActivity>, ...TableOf<ProcessorActivity>[]] = [
  ownTable('processor_activities', { ...ACTIVITY_COLUMNS, processor: 'text' }, (content) => ({
    ...activityRow(content),
    processor: content.processor,
  })),
  part(
    'processor_controllers',
    ['key'],
    {
      key: 'text',
      organisation: 'text',
      representative: 'text',
      contract: 'text',
      contract_from: 'date',
      contract_to: 'date',
    },
    ({ controllers }) =>
      placed(controllers, ({ key, organisation, representative, contract, contractFrom, contractTo }) => ({
        key,
        organisation,
        representative,
        contract,
        contract_from: contractFrom,
        contract_to: contractTo,
      })),
  ),
  categories,
  categoryMappings,
  part(
    'processor_subprocessors',
    ['key'],
    { key: 'text', recipient: 'text', authorisation: 'text', contract: 'text' },
    ({ subprocessors }) =>
      placed(subprocessors, ({ key, recipient, authorisation, contract }) => ({
        key,
        recipient,
        authorisation,
        contract,
      })),
  ),
  ...activityTables<ProcessorActivity>('processor'),
]
