import { byMember, byPart } from '../../db/filter.ts'
import { kind } from '../kind.ts'
import { tables } from './organisation.tables.ts'
import { ORGANISATION_TYPES, Organisation } from './organisation.ts'

export const organisations = kind({
  name: 'organisations',
  schema: Organisation,
  tables,
  filters: [
    byMember('type', 'type', { description: 'What it is.', words: ORGANISATION_TYPES }),
    byMember('country', 'country', { description: 'State of establishment.' }),
    byMember('parent', 'parent', { description: 'Organisation directly above it.' }),
    byPart(
      'jointController',
      {
        table: 'joint_arrangement_parties',
        owner: 'organisation',
        column: 'party',
        path: '$.jointArrangements[*].parties[*]',
      },
      { description: 'Party to one of its joint arrangements.' },
    ),
  ],
})
