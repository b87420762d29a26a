import Type from 'typebox'
import {
  CalendarDate,
  Country,
  Entry,
  Key,
  LongText,
  OneOf,
  provenance,
  RefTo,
  Text,
  Uri,
  when,
} from '../../domain/entry.ts'

export const ORGANISATION_TYPES = [
  'legal-person',
  'natural-person',
  'public-authority',
  'group',
  'unidentified',
] as const

const Address = Type.Object(
  {
    street: Type.Optional(Text(200, 'Street and number, or box.')),
    postalCode: Type.Optional(Text(20, 'Postal code.')),
    city: Type.Optional(Text(100, 'City or place.')),
    country: Type.Optional(Country('ISO 3166-1 alpha-2 code of the state.')),
  },
  { title: 'Address', additionalProperties: false, minProperties: 1, description: 'A postal address.' },
)

export const ContactPoint = Type.Object(
  {
    key: Key('Key of the contact point in its organisation.'),
    role: OneOf(
      ['general', 'privacy', 'dpo', 'representative'],
      'What it is for; `representative` is that of Article 27.',
    ),
    name: Type.Optional(Text(200, 'Person or unit.')),
    email: Type.Optional(Type.String({ format: 'email', maxLength: 254, description: 'E-mail address.' })),
    phone: Type.Optional(Text(40, 'Telephone number.')),
    address: Type.Optional(Address),
    external: Type.Optional(
      Type.Boolean({
        description:
          'Whether it is outside the organisation, as an external data protection officer is (Article 37(6)).',
      }),
    ),
    validFrom: Type.Optional(CalendarDate('First day on which it holds.')),
    validTo: Type.Optional(CalendarDate('Last day on which it holds.')),
    provenance,
  },
  {
    title: 'ContactPoint',
    additionalProperties: false,
    description: 'A way to reach an organisation: at least one of e-mail, telephone and address.',
    anyOf: [{ required: ['email'] }, { required: ['phone'] }, { required: ['address'] }],
    'x-message': 'needs at least one of email, phone and address',
  },
)
export type ContactPoint = Type.Static<typeof ContactPoint>

export const JointArrangement = Type.Object(
  {
    key: Key('Key of the arrangement in its organisation.'),
    parties: Type.Array(RefTo('organisations', 'A controller that is party to it.'), {
      minItems: 2,
      maxItems: 100,
      uniqueItems: true,
      description: 'The joint controllers, at least two.',
    }),
    document: Type.Optional(RefTo('documents', 'Document that holds it.')),
    essence: Type.Optional(LongText),
    essenceAddress: Type.Optional(Uri('Where people can read its essence (Article 26(2)).')),
    provenance,
  },
  {
    title: 'JointArrangement',
    additionalProperties: false,
    description: 'How joint controllers share their duties. Art. 26.',
  },
)
export type JointArrangement = Type.Static<typeof JointArrangement>

/** A party: a legal entity, or a gap that the documents leave (`unidentified`). Art. 30(1)(a). */
export const Organisation = Entry(
  'Organisation',
  {
    type: OneOf(
      ORGANISATION_TYPES,
      'What it is; `unidentified` when the documents mention it and do not name it.',
    ),
    legalName: Type.Optional(Text(300, 'Registered name; required unless unidentified.')),
    tradingName: Type.Optional(Text(300, 'Name that it is known by.')),
    registrationNumber: Type.Optional(Text(60, 'Number in the register of companies.')),
    registrationScheme: Type.Optional(Text(60, 'Register that the number belongs to.')),
    country: Type.Optional(Country('State of establishment, ISO 3166-1 alpha-2.')),
    address: Type.Optional(Address),
    parent: Type.Optional(RefTo('organisations', 'Organisation of the same group directly above it.')),
    employees: Type.Optional(
      OneOf(['under-250', '250-to-749', '750-or-more', 'unknown'], 'Size, for Article 30(5).'),
    ),
    dpoStatus: Type.Optional(
      OneOf(
        ['appointed', 'not-required', 'unknown'],
        'Whether a data protection officer is appointed (Article 37).',
      ),
    ),
    leadAuthority: Type.Optional(Text(100, 'Lead supervisory authority (Article 56).')),
    contactPoints: Type.Optional(
      Type.Array(ContactPoint, { maxItems: 50, 'x-unique-by': 'key', description: 'Ways to reach it.' }),
    ),
    jointArrangements: Type.Optional(
      Type.Array(JointArrangement, {
        maxItems: 50,
        'x-unique-by': 'key',
        description: 'Arrangements with controllers that it decides together with (Article 26).',
      }),
    ),
  },
  {
    description:
      'A party: a legal entity, or a gap that the documents leave (`unidentified`). Art. 30(1)(a).',
    allOf: [
      when(
        { properties: { type: { not: { const: 'unidentified' } } } },
        { required: ['legalName'] },
        'needs legalName, because its type is not unidentified',
      ),
    ],
  },
)
export type Organisation = Type.Static<typeof Organisation>
