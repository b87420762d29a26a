import Type from 'typebox'
import { CalendarDate, Country, Entry, Key, OneOf, provenance, RefTo, when } from '../../domain/entry.ts'
import { PROCESSOR_CLAUSES } from '../../domain/gdpr/processor-clauses.ts'

export const RECIPIENT_TYPES = [
  'internal-unit',
  'group-company',
  'processor',
  'joint-controller',
  'controller',
  'public-authority',
  'adviser',
  'public',
] as const

export const ProcessorContract = Type.Object(
  {
    key: Key('Key of the contract in its recipient.'),
    controller: Type.Optional(RefTo('organisations', 'Controller that is party to it.')),
    document: Type.Optional(RefTo('documents', 'Document that holds the contract.')),
    inForceFrom: Type.Optional(CalendarDate('First day in force.')),
    inForceTo: Type.Optional(CalendarDate('Last day in force.')),
    clauses: Type.Optional(
      Type.Array(OneOf(PROCESSOR_CLAUSES, 'A point of Article 28(3).'), {
        maxItems: PROCESSOR_CLAUSES.length,
        uniqueItems: true,
        description: 'Points of Article 28(3) that the contract has; left out while nobody has looked.',
      }),
    ),
    subprocessing: Type.Optional(
      OneOf(['none', 'specific', 'general'], 'Authorisation to engage other processors (Article 28(2)).'),
    ),
    provenance,
  },
  {
    title: 'ProcessorContract',
    additionalProperties: false,
    description: 'The contract by which a controller binds the processor. Art. 28(3).',
  },
)
export type ProcessorContract = Type.Static<typeof ProcessorContract>

/** Who data is disclosed to, or a category of them. Art. 30(1)(d), 4(9). */
export const Recipient = Entry(
  'Recipient',
  {
    type: OneOf(RECIPIENT_TYPES, 'What the recipient is to the controller.'),
    parent: Type.Optional(RefTo('recipients', 'Category of recipients that it belongs to.')),
    organisation: Type.Optional(RefTo('organisations', 'Organisation that it is.')),
    country: Type.Optional(Country('State that it is in, ISO 3166-1 alpha-2.')),
    inquiryOnly: Type.Optional(
      Type.Boolean({
        description:
          'Whether it is an authority that gets data in a particular inquiry, and so no recipient (Article 4(9)).',
      }),
    ),
    contracts: Type.Optional(
      Type.Array(ProcessorContract, {
        maxItems: 100,
        'x-unique-by': 'key',
        description: 'Contracts with the processor (Article 28(3)); only of a processor.',
      }),
    ),
  },
  {
    description: 'Who data is disclosed to, or a category of them. Art. 30(1)(d), 4(9).',
    allOf: [
      when(
        { required: ['contracts'] },
        { properties: { type: { const: 'processor' } } },
        'has contracts only when its type is processor',
      ),
      when(
        { properties: { inquiryOnly: { const: true } }, required: ['inquiryOnly'] },
        { properties: { type: { const: 'public-authority' } } },
        'has inquiryOnly only when its type is public-authority',
      ),
    ],
  },
)
export type Recipient = Type.Static<typeof Recipient>
