import { byMember, byPart } from '../../db/filter.ts'
import { kind } from '../kind.ts'
import { tables } from './data-category.tables.ts'
import { DataCategory, SENSITIVITIES } from './data-category.ts'

export const dataCategories = kind({
  name: 'data-categories',
  schema: DataCategory,
  tables,
  filters: [
    byMember('sensitivity', 'sensitivity', {
      description: 'Ordinary, or under Article 9, 10 or 87.',
      words: SENSITIVITIES,
    }),
    byMember('parent', 'parent', { description: 'Category that it belongs to.' }),
    byMember('type', 'type', { description: 'A category or an item.', words: ['category', 'item'] }),
    byPart(
      'tag',
      { table: 'data_category_tags', owner: 'data_category', column: 'tag', path: '$.tags[*]' },
      { description: 'A word that it is sorted by.' },
    ),
  ],
})
