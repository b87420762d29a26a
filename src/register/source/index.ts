import { byMember } from '../../db/filter.ts'
import { kind } from '../kind.ts'
import { tables } from './source.tables.ts'
import { SOURCE_ORIGINS, Source } from './source.ts'

export const sources = kind({
  name: 'sources',
  schema: Source,
  tables,
  filters: [
    byMember('origin', 'origin', { description: 'Who or what the data comes from.', words: SOURCE_ORIGINS }),
    byMember('parent', 'parent', { description: 'Group of sources that it belongs to.' }),
    byMember('publiclyAccessible', 'publicly_accessible', {
      description: 'Whether anybody can look it up.',
      words: ['true', 'false'],
    }),
  ],
})
