import Type from 'typebox'
import { Key, OneOf, provenance, RefTo } from '../../domain/entry.ts'

export const PARTY_ROLES = ['controller', 'joint-controller', 'representative', 'processor', 'dpo'] as const

export const Party = Type.Object(
  {
    key: Key('Key of the party in its activity.'),
    organisation: RefTo('organisations', 'Organisation that takes part.'),
    role: OneOf(
      PARTY_ROLES,
      'What it is in the activity; `representative` is that of Article 27, `dpo` the organisation that the officer belongs to.',
    ),
    provenance,
  },
  {
    title: 'Party',
    additionalProperties: false,
    description: 'An organisation that takes part in an activity. Art. 30(1)(a).',
  },
)
export type Party = Type.Static<typeof Party>

export const partiesParts = {
  parties: Type.Optional(
    Type.Array(Party, { maxItems: 100, 'x-unique-by': 'key', description: 'Organisations that take part.' }),
  ),
  controllership: Type.Optional(
    OneOf(
      ['sole', 'joint', 'separate', 'unknown'],
      'How controllers stand to one another: one alone, several jointly (Article 26), or each on its own.',
    ),
  ),
  targetsEea: Type.Optional(
    Type.Boolean({
      description:
        'Whether people in the EEA are offered goods or services, or monitored, from outside it (Article 3(2)).',
    }),
  ),
}
