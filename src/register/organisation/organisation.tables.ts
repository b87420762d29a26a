import { ownTable, partTable, placed } from '../columns.ts'
import type { TableOf } from '../kind.ts'
import type { Organisation } from './organisation.ts'

const address = (given: Organisation['address']) => ({
  street: given?.street,
  postal_code: given?.postalCode,
  city: given?.city,
  address_country: given?.country,
})

const contactPoints: TableOf<Organisation> = {
  name: 'contact_points',
  owner: { key: 'organisation' },
  key: ['organisation', 'key'],
  columns: {
    organisation: 'text',
    key: 'text',
    role: 'text',
    name: 'text',
    email: 'text',
    phone: 'text',
    street: 'text',
    postal_code: 'text',
    city: 'text',
    address_country: 'text',
    external: 'boolean',
    valid_from: 'date',
    valid_to: 'date',
  },
  rows: ({ key: organisation, contactPoints = [] }) =>
    contactPoints.map(({ key, role, name, email, phone, address: place, external, validFrom, validTo }) => ({
      organisation,
      key,
      role,
      name,
      email,
      phone,
      ...address(place),
      external,
      valid_from: validFrom,
      valid_to: validTo,
    })),
}

const jointArrangements = partTable(
  'joint_arrangements',
  'organisation',
  ['key'],
  { key: 'text', document: 'text', essence: 'jsonb', essence_address: 'text' },
  (content: Organisation) =>
    placed(content.jointArrangements, ({ key, document, essence, essenceAddress }) => ({
      key,
      document,
      essence,
      essence_address: essenceAddress,
    })),
)

const jointArrangementParties = partTable(
  'joint_arrangement_parties',
  'organisation',
  ['arrangement', 'party'],
  { arrangement: 'text', party: 'text' },
  (content: Organisation) =>
    (content.jointArrangements ?? []).flatMap(({ key: arrangement, parties }) =>
      placed(parties, (party) => ({ arrangement, party })),
    ),
)

export const tables: [TableOf<Organisation>, ...TableOf<Organisation>[]] = [
  ownTable(
    'organisations',
    {
      type: 'text',
      legal_name: 'text',
      trading_name: 'text',
      registration_number: 'text',
      registration_scheme: 'text',
      country: 'text',
      street: 'text',
      postal_code: 'text',
      city: 'text',
      address_country: 'text',
      parent: 'text',
      employees: 'text',
      dpo_status: 'text',
      lead_authority: 'text',
    },
    (content) => ({
      type: content.type,
      legal_name: content.legalName,
      trading_name: content.tradingName,
      registration_number: content.registrationNumber,
      registration_scheme: content.registrationScheme,
      country: content.country,
      ...address(content.address),
      parent: content.parent,
      employees: content.employees,
      dpo_status: content.dpoStatus,
      lead_authority: content.leadAuthority,
    }),
  ),
  contactPoints,
  jointArrangements,
  jointArrangementParties,
]
