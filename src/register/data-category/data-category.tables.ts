import { ownTable } from '../columns.ts'
import type { TableOf } from '../kind.ts'
import type { DataCategory } from './data-category.ts'

export const tables: [TableOf<DataCategory>] = [
  ownTable(
    'data_categories',
    {
      type: 'text',
      parent: 'text',
      sensitivity: 'text',
      special_category: 'text',
      may_reveal_special: 'boolean',
      credential: 'boolean',
    },
    ({ type, parent, sensitivity, specialCategory, mayRevealSpecial, credential }) => ({
      type,
      parent,
      sensitivity,
      special_category: specialCategory,
      may_reveal_special: mayRevealSpecial,
      credential,
    }),
  ),
]
