import { byMember } from '../../db/filter.ts'
import { kind } from '../kind.ts'
import { tables } from './organisation.tables.ts'
import { Organisation } from './organisation.ts'

export const organisations = kind({
  name: 'organisations',
  schema: Organisation,
  tables,
  filters: [
    byMember('type', 'type', { description: 'What it is.' }),
    byMember('country', 'country', { description: 'State of establishment.' }),
    byMember('parent', 'parent', { description: 'Organisation directly above it.' }),
  ],
})
