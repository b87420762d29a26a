import { ownTable } from '../columns.ts'
import type { TableOf } from '../kind.ts'
import type { Statute } from './statute.ts'

export const tables: [TableOf<Statute>] = [
  ownTable(
    'statutes',
    {
      jurisdiction: 'text',
      citation: 'text',
      section: 'text',
      address: 'text',
      in_force_from: 'date',
      in_force_to: 'date',
      min_retention: 'text',
      max_retention: 'text',
      retention_anchor: 'text',
    },
    (content) => ({
      jurisdiction: content.jurisdiction,
      citation: content.citation,
      section: content.section,
      address: content.address,
      in_force_from: content.inForceFrom,
      in_force_to: content.inForceTo,
      min_retention: content.minRetention,
      max_retention: content.maxRetention,
      retention_anchor: content.retentionAnchor,
    }),
  ),
]
