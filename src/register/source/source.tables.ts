import { ownTable } from '../columns.ts'
import type { TableOf } from '../kind.ts'
import type { Source } from './source.ts'

export const tables: [TableOf<Source>] = [
  ownTable(
    'sources',
    {
      origin: 'text',
      parent: 'text',
      publicly_accessible: 'boolean',
      named: 'boolean',
      organisation: 'text',
      list_issuer: 'text',
      agreement: 'text',
    },
    ({ origin, parent, publiclyAccessible, named, organisation, listIssuer, agreement }) => ({
      origin,
      parent,
      publicly_accessible: publiclyAccessible,
      named,
      organisation,
      list_issuer: listIssuer,
      agreement,
    }),
  ),
]
