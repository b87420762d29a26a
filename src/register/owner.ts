import Type from 'typebox'
import { RefTo, Text } from '../domain/entry.ts'

/** Who answers for something in the register: an organisation, a unit of it, a person; at least one of them. */
export const Owner = Type.Object(
  {
    organisation: Type.Optional(RefTo('organisations', 'Organisation that answers for it.')),
    unit: Type.Optional(Text(200, 'Unit or function that answers for it.')),
    person: Type.Optional(Text(200, 'Person who answers for it.')),
  },
  {
    title: 'Owner',
    additionalProperties: false,
    minProperties: 1,
    description: 'Who answers for it: an organisation, a unit, a person. Art. 24.',
  },
)
export type Owner = Type.Static<typeof Owner>

/** The columns of an owner, in a kind's own table. */
export const OWNER_COLUMNS = { owner_organisation: 'text', owner_unit: 'text', owner_person: 'text' } as const

export const ownerRow = (owner: Owner | undefined) => ({
  owner_organisation: owner?.organisation,
  owner_unit: owner?.unit,
  owner_person: owner?.person,
})
