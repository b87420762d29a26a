import { byMember } from '../../db/filter.ts'
import { kind } from '../kind.ts'
import { tables } from './data-subject-category.tables.ts'
import { DataSubjectCategory } from './data-subject-category.ts'

export const dataSubjectCategories = kind({
  name: 'data-subject-categories',
  schema: DataSubjectCategory,
  tables,
  filters: [
    byMember('contractParty', 'contract_party', {
      description: 'Whether they are party to a contract.',
      words: ['always', 'sometimes', 'never', 'unknown'],
    }),
  ],
})
