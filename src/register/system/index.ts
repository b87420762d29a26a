import { byMember, byPart } from '../../db/filter.ts'
import { kind } from '../kind.ts'
import { tables } from './system.tables.ts'
import { SYSTEM_TYPES, System } from './system.ts'

export const systems = kind({
  name: 'systems',
  schema: System,
  tables,
  filters: [
    byMember('type', 'type', { description: 'What it is.', words: SYSTEM_TYPES }),
    byMember('operator', 'operator', { description: 'Organisation that runs it.' }),
    byMember('hostingCountry', 'hosting_country', { description: 'State in which it stores data.' }),
    byMember('externallyHosted', 'externally_hosted', {
      description: 'Whether somebody else hosts it.',
      words: ['true', 'false'],
    }),
    byPart(
      'securityMeasure',
      {
        table: 'system_security_measures',
        owner: 'system',
        column: 'security_measure',
        path: '$.securityMeasures[*]',
      },
      { description: 'Measure that protects what is in it.' },
    ),
  ],
})
