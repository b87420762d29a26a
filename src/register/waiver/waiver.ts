import Type from 'typebox'
import { CalendarDate, Entry, LongText, Text } from '../../domain/entry.ts'
import { RULE_PATTERN, SUBJECT_PATTERN } from '../../domain/patterns.ts'
import { Owner } from '../owner.ts'

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
      pattern: RULE_PATTERN,
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
