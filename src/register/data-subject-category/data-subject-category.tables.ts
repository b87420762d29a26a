import { ownTable } from '../columns.ts'
import type { TableOf } from '../kind.ts'
import type { DataSubjectCategory } from './data-subject-category.ts'

export const tables: [TableOf<DataSubjectCategory>] = [
  ownTable(
    'data_subject_categories',
    {
      contract_party: 'text',
      direct_relationship: 'boolean',
      includes_children: 'boolean',
      employees: 'boolean',
      vulnerable: 'boolean',
    },
    ({ contractParty, directRelationship, includesChildren, employees, vulnerable }) => ({
      contract_party: contractParty,
      direct_relationship: directRelationship,
      includes_children: includesChildren,
      employees,
      vulnerable,
    }),
  ),
]
