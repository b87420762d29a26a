import { byMember, byPart } from '../../db/filter.ts'
import { kind } from '../kind.ts'
import { tables } from './security-measure.tables.ts'
import {
  MEASURE_POINTS,
  MEASURE_STATUSES,
  MEASURE_TAGS,
  MEASURE_TYPES,
  SecurityMeasure,
} from './security-measure.ts'

export const securityMeasures = kind({
  name: 'security-measures',
  schema: SecurityMeasure,
  tables,
  filters: [
    byMember('type', 'type', { description: 'What kind of measure it is.', words: MEASURE_TYPES }),
    byMember('point', 'point', { description: 'Point of Article 32(1).', words: MEASURE_POINTS }),
    byMember('status', 'status', {
      description: 'Whether it is planned, in place, or given up.',
      words: MEASURE_STATUSES,
    }),
    byPart(
      'tag',
      { table: 'security_measure_tags', owner: 'security_measure', column: 'tag', path: '$.tags[*]' },
      { description: 'What it does.', words: MEASURE_TAGS },
    ),
  ],
})
