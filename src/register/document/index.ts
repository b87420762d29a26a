import { byMember } from '../../db/filter.ts'
import { kind } from '../kind.ts'
import { tables } from './document.tables.ts'
import { Document } from './document.ts'
import { innerReferences } from './inner-references.ts'

export const documents = kind({
  name: 'documents',
  schema: Document,
  tables,
  innerReferences,
  filters: [
    byMember('type', 'type', { description: 'What it is.' }),
    byMember('owner', 'owner', { description: 'Organisation whose document it is.' }),
  ],
})
