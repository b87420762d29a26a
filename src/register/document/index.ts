import { byMember } from '../../db/filter.ts'
import { kind } from '../kind.ts'
import { contradictions } from './contradictions.ts'
import { tables } from './document.tables.ts'
import { DOCUMENT_TYPES, Document } from './document.ts'
import { innerReferences } from './inner-references.ts'

export const documents = kind({
  name: 'documents',
  schema: Document,
  tables,
  innerReferences,
  contradictions,
  filters: [
    byMember('type', 'type', { description: 'What it is.', words: DOCUMENT_TYPES }),
    byMember('owner', 'owner', { description: 'Organisation whose document it is.' }),
  ],
})
