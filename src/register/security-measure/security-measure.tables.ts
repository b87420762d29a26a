import { ownTable, wordTable } from '../columns.ts'
import type { TableOf } from '../kind.ts'
import type { SecurityMeasure } from './security-measure.ts'

export const tables: [TableOf<SecurityMeasure>, ...TableOf<SecurityMeasure>[]] = [
  ownTable(
    'security_measures',
    { type: 'text', point: 'text', status: 'text', technology: 'text', document: 'text' },
    ({ type, point, status, technology, document }) => ({ type, point, status, technology, document }),
  ),
  wordTable('security_measure_tags', 'security_measure', 'tag', ({ tags }) => tags),
]
