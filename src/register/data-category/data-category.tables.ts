import { ownTable, wordTable } from '../columns.ts'
import type { TableOf } from '../kind.ts'
import type { DataCategory } from './data-category.ts'

export const tables: [TableOf<DataCategory>, ...TableOf<DataCategory>[]] = [
  ownTable(
    'data_categories',
    {
      type: 'text',
      parent: 'text',
      sensitivity: 'text',
      special_category: 'text',
      may_reveal_special: 'boolean',
      credential: 'boolean',
      assessment_conclusion: 'text',
      assessment_statement: 'jsonb',
      assessment_performed_on: 'date',
      assessment_document: 'text',
    },
    ({ specialCategoryAssessment: assessment, ...content }) => ({
      type: content.type,
      parent: content.parent,
      sensitivity: content.sensitivity,
      special_category: content.specialCategory,
      may_reveal_special: content.mayRevealSpecial,
      credential: content.credential,
      assessment_conclusion: assessment?.conclusion,
      assessment_statement: assessment?.statement,
      assessment_performed_on: assessment?.performedOn,
      assessment_document: assessment?.document,
    }),
  ),
  wordTable('data_category_tags', 'data_category', 'tag', ({ tags }) => tags),
  wordTable(
    'data_category_reveals',
    'data_category',
    'special_category',
    ({ specialCategoryAssessment }) => specialCategoryAssessment?.reveals,
  ),
]
