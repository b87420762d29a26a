import Type from 'typebox'
import { Country, Entry, OneOf, RefsTo, RefTo, Text } from '../../domain/entry.ts'

export const SYSTEM_TYPES = [
  'application',
  'database',
  'file-store',
  'communication',
  'device',
  'paper',
  'other',
] as const

/** Where data lives. */
export const System = Entry(
  'System',
  {
    type: OneOf(SYSTEM_TYPES, 'What it is.'),
    operator: Type.Optional(RefTo('organisations', 'Organisation that runs it.')),
    hostingCountry: Type.Optional(Country('State in which it stores data, ISO 3166-1 alpha-2.')),
    location: Type.Optional(Text(300, 'Place, data centre or cupboard.')),
    externallyHosted: Type.Optional(
      Type.Boolean({ description: 'Whether somebody other than the controller hosts it.' }),
    ),
    securityMeasures: Type.Optional(RefsTo('security-measures', 200, 'Measures that protect what is in it.')),
  },
  { description: 'Where data lives: an application, a database, a file store, a cupboard.' },
)
export type System = Type.Static<typeof System>
