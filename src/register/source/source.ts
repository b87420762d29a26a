import Type from 'typebox'
import { Entry, OneOf, RefTo, Text } from '../../domain/entry.ts'

export const SOURCE_ORIGINS = [
  'data-subject',
  'generated-by-use',
  'observed',
  'derived',
  'group-company',
  'third-party',
  'public-register',
  'public-other',
  'mixed',
] as const

/** Where data comes from. Art. 14(2)(f). */
export const Source = Entry(
  'Source',
  {
    origin: OneOf(
      SOURCE_ORIGINS,
      'Who or what the data comes from; `mixed` for a group whose members differ.',
    ),
    parent: Type.Optional(RefTo('sources', 'Group of sources that it belongs to.')),
    publiclyAccessible: Type.Optional(
      Type.Boolean({ description: 'Whether anybody can look it up; left out when it is not known.' }),
    ),
    named: Type.Optional(
      Type.Boolean({ description: 'Whether the documents name it, rather than describe it.' }),
    ),
    organisation: Type.Optional(RefTo('organisations', 'Organisation that it is.')),
    listIssuer: Type.Optional(Text(200, 'Who issues the list, for lists such as those of sanctions.')),
    agreement: Type.Optional(RefTo('documents', 'Terms on which the data is obtained.')),
  },
  {
    description: 'Where data comes from: the person, use of a service, a company, a register. Art. 14(2)(f).',
  },
)
export type Source = Type.Static<typeof Source>
