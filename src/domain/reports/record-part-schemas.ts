import Type from 'typebox'
import { Country, Key, Label, LongText, OneOf, Text } from '../entry.ts'
import { EVIDENCE_FOUND } from './evidence.ts'

/** An object without further members, as all parts of a record are. */
export const Part = <const Members extends Type.TProperties>(
  title: string,
  description: string,
  members: Members,
) => Type.Object(members, { title, additionalProperties: false, description })

/** An entry by its key and label. */
export const Named = Part('NamedEntry', 'An entry by its key and label.', {
  key: Key('Key of the entry.'),
  label: Label,
})
export type Named = Type.Static<typeof Named>

const described = { ...Named.properties, description: Type.Optional(LongText) }

/** An entry that a record lists, with what else it says of it. */
export const Listed = <const Members extends Type.TProperties>(
  title: string,
  description: string,
  members: Members,
) => Part(title, description, { ...described, ...members })

export const Lines = Type.Array(Key('Key of a data line of the activity.'), {
  description: 'Data lines that it comes from; none when it is tied to the activity as a whole.',
})

/** What is found for a point of Article 30, and with it what the point asks for. */
export const Point = <const Members extends Type.TProperties>(
  title: string,
  article: string,
  asks: string,
  members: Members,
) =>
  Part(title, `${asks} Article ${article}.`, {
    point: Type.Literal(article, { description: 'The point of Article 30 that asks for it.' }),
    evidence: OneOf(
      EVIDENCE_FOUND,
      'What the activity claims of its documents; without a claim `recorded` when it has something, `unsaid` when it has nothing.',
    ),
    note: Type.Optional(Text(1000, 'What the evidence is read from.')),
    ...members,
  })

const Address = Part('RecordAddress', 'A postal address.', {
  street: Type.Optional(Type.String()),
  postalCode: Type.Optional(Type.String()),
  city: Type.Optional(Type.String()),
  country: Type.Optional(Country('ISO 3166-1 alpha-2 code of the state.')),
})

const reach = {
  name: Type.Optional(Type.String({ description: 'Person or unit.' })),
  email: Type.Optional(Type.String()),
  phone: Type.Optional(Type.String()),
  address: Type.Optional(Address),
  external: Type.Optional(Type.Boolean({ description: 'Whether it is outside the organisation.' })),
  validFrom: Type.Optional(Type.String({ description: 'First day on which it holds.' })),
  validTo: Type.Optional(Type.String({ description: 'Last day on which it holds.' })),
}

export const ContactDetails = Part('ContactDetails', 'A way to reach an organisation.', reach)
export type ContactDetails = Type.Static<typeof ContactDetails>

export const RecordParty = Listed('RecordParty', 'An organisation with its contact details.', {
  type: Type.String({ description: 'What it is; `unidentified` when the documents do not name it.' }),
  legalName: Type.Optional(Type.String()),
  registrationNumber: Type.Optional(Type.String()),
  country: Type.Optional(Country('State of establishment.')),
  address: Type.Optional(Address),
  contactDetails: Type.Array(ContactDetails, {
    description: 'How to reach it; its representative and its data protection officer are told apart.',
  }),
})
export type RecordParty = Type.Static<typeof RecordParty>

export const Delegate = Part('Delegate', 'A representative (Article 27), or a data protection officer.', {
  organisation: Named,
  contactDetails: Type.Array(ContactDetails, { description: 'How to reach the person or unit there.' }),
})
export type Delegate = Type.Static<typeof Delegate>

export const RecordTransfer = Listed('RecordTransfer', 'A transfer, and where it goes.', {
  recipient: Named,
  country: Type.Union([Country('Country that it goes to.'), Type.Null()]),
  eea: Type.Boolean({ description: 'Whether the country is in the EEA, and so no third country.' }),
  internationalOrganisation: Type.Union([Type.String(), Type.Null()]),
  tool: Type.Union([Type.String(), Type.Null()], {
    description: 'Point of Chapter V that it rests on; null while none is recorded.',
  }),
  adequacyDecision: Type.Optional(Type.String()),
  safeguards: Type.Union([Named, Type.Null()], {
    description: 'Documentation of the safeguards; null while none is recorded.',
  }),
})
export type RecordTransfer = Type.Static<typeof RecordTransfer>

export const RecordMeasure = Listed('RecordMeasure', 'A measure that protects the data.', {
  type: Type.String(),
  point: Type.Optional(Type.String({ description: 'Point of Article 32(1) that it answers to.' })),
  status: Type.Optional(Type.String({ description: 'Whether it is planned, in place, or given up.' })),
})
export type RecordMeasure = Type.Static<typeof RecordMeasure>
