import { ownTable, wordTable } from '../columns.ts'
import type { TableOf } from '../kind.ts'
import type { System } from './system.ts'

export const tables: [TableOf<System>, ...TableOf<System>[]] = [
  ownTable(
    'systems',
    {
      type: 'text',
      operator: 'text',
      hosting_country: 'text',
      location: 'text',
      externally_hosted: 'boolean',
    },
    ({ type, operator, hostingCountry, location, externallyHosted }) => ({
      type,
      operator,
      hosting_country: hostingCountry,
      location,
      externally_hosted: externallyHosted,
    }),
  ),
  wordTable(
    'system_security_measures',
    'system',
    'security_measure',
    ({ securityMeasures }) => securityMeasures,
  ),
]
