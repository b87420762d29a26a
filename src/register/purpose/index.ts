import { byMember, byPart } from '../../db/filter.ts'
import { kind } from '../kind.ts'
import { tables } from './purpose.tables.ts'
import { PURPOSE_TAGS, Purpose } from './purpose.ts'

export const purposes = kind({
  name: 'purposes',
  schema: Purpose,
  tables,
  filters: [
    byMember('parent', 'parent', { description: 'Purpose that it is a part of.' }),
    byMember('origin', 'origin', {
      description: 'Whether the data was collected for it.',
      words: ['initial', 'further-use'],
    }),
    byPart(
      'tag',
      { table: 'purpose_tags', owner: 'purpose', column: 'tag', path: '$.tags[*]' },
      { description: 'What it is about.', words: PURPOSE_TAGS },
    ),
    byPart(
      'legalBasis',
      {
        table: 'purpose_legal_bases',
        owner: 'purpose',
        column: 'legal_basis',
        path: '$.legalBases[*].legalBasis',
      },
      { description: 'Ground of one of its own pairs.' },
    ),
  ],
})
