import Type from 'typebox'
import { CalendarDate, Entry, LongText, Text } from '../../domain/entry.ts'
import { Owner } from '../owner.ts'

/** Kind and key of an entry, and below it names of members and keys of items, such as `purposes/a/legalBases/b`. */
export const SUBJECT_PATTERN = '^[a-z]+(-[a-z]+)*/[a-z0-9]+(-[a-z0-9]+)*(/[A-Za-z0-9]+([.-][A-Za-z0-9]+)*)*$'

const Parameter = Type.Object(
  { name: Text(64, 'Name of the parameter.'), value: Text(500, 'Its value, as text.') },
  {
    title: 'WaiverParameter',
    additionalProperties: false,
    description: 'A parameter that tells one finding of the rule on the subject from another.',
  },
)

/** What accepts, for a time and with a reason, that a rule is not met. Art. 5(2). */
export const Waiver = Entry(
  'Waiver',
  {
    rule: Type.String({
      pattern: '^ROPA-[A-Z]{2}-[0-9]{3}$',
      description: 'Rule whose finding is accepted, such as ROPA-RT-001.',
    }),
    subject: Type.String({
      pattern: SUBJECT_PATTERN,
      maxLength: 500,
      description:
        'What the finding is about: kind and key of an entry, and below it member names and keys, such as `purposes/billing/legalBases/contract`.',
    }),
    parameters: Type.Optional(
      Type.Array(Parameter, {
        maxItems: 20,
        'x-unique-by': 'name',
        description:
          'What tells the finding from others of the rule on the subject; left out for all of them.',
      }),
    ),
    reason: LongText,
    owner: Type.Optional(Owner),
    expiresOn: CalendarDate('Last day on which it holds.'),
  },
  { description: 'What accepts, for a time and with a reason, that a rule is not met. Art. 5(2).' },
)
export type Waiver = Type.Static<typeof Waiver>
