import Type from 'typebox'
import { Entry, OneOf } from '../../domain/entry.ts'

/** A category of people whose data is processed. Art. 30(1)(c). */
export const DataSubjectCategory = Entry(
  'DataSubjectCategory',
  {
    contractParty: Type.Optional(
      OneOf(
        ['always', 'sometimes', 'never', 'unknown'],
        'Whether these people are themselves party to a contract with the controller.',
      ),
    ),
    directRelationship: Type.Optional(
      Type.Boolean({ description: 'Whether they deal with the controller themselves.' }),
    ),
    includesChildren: Type.Optional(Type.Boolean({ description: 'Whether there are children among them.' })),
    employees: Type.Optional(Type.Boolean({ description: 'Whether they are employees of the controller.' })),
    vulnerable: Type.Optional(Type.Boolean({ description: 'Whether they need particular protection.' })),
  },
  { description: 'A category of people whose data is processed. Art. 30(1)(c).' },
)
export type DataSubjectCategory = Type.Static<typeof DataSubjectCategory>
