import { byMember } from '../../db/filter.ts'
import { PROVISIONS } from '../../domain/gdpr/provisions.ts'
import { kind } from '../kind.ts'
import { tables } from './legal-basis.tables.ts'
import { LegalBasis } from './legal-basis.ts'

export const legalBases = kind({
  name: 'legal-bases',
  schema: LegalBasis,
  tables,
  alike: ['provision'],
  filters: [
    byMember('provision', 'provision', { description: 'Provision that it falls under.', words: PROVISIONS }),
    byMember('statute', 'statute', { description: 'Law that it rests on.' }),
  ],
})
