import { byMember } from '../../db/filter.ts'
import { kind } from '../kind.ts'
import { tables } from './statute.tables.ts'
import { Statute } from './statute.ts'

export const statutes = kind({
  name: 'statutes',
  schema: Statute,
  tables,
  filters: [byMember('jurisdiction', 'jurisdiction', { description: 'EU, or the state whose law it is.' })],
})
