import Type from 'typebox'
import { LongText, OneOf, provenance, RefsTo, RefTo } from '../../domain/entry.ts'
import { PROCESSING_OPERATIONS } from '../../domain/gdpr/processing-operations.ts'
import { DataLine } from './data-line.ts'

export const ActivityPurpose = Type.Object(
  {
    purpose: RefTo('purposes', 'Purpose that the activity serves: the key of the item.'),
    weight: Type.Optional(OneOf(['main', 'auxiliary'], 'Whether it is what the activity is for.')),
    provenance,
  },
  {
    title: 'ActivityPurpose',
    additionalProperties: false,
    description: 'A purpose that an activity serves. Art. 30(1)(b).',
  },
)
export type ActivityPurpose = Type.Static<typeof ActivityPurpose>

const ActivitySubject = Type.Object(
  {
    dataSubjectCategory: RefTo('data-subject-categories', 'People concerned: the key of the item.'),
    provenance,
  },
  {
    title: 'ActivitySubject',
    additionalProperties: false,
    description: 'People whom the documents tie to the activity, and to none of its data lines.',
  },
)

const ActivityRecipient = Type.Object(
  { recipient: RefTo('recipients', 'Who data is given to: the key of the item.'), provenance },
  {
    title: 'ActivityRecipient',
    additionalProperties: false,
    description: 'A recipient whom the documents tie to the activity, and to none of its data lines.',
  },
)

/** What an activity processes, for what, about whom, for whom, and for how long. Art. 30(1)(b)–(d), (f). */
export const contentsParts = {
  contexts: Type.Optional(RefsTo('contexts', 100, 'Business contexts that it takes place in.')),
  purposes: Type.Optional(
    Type.Array(ActivityPurpose, {
      maxItems: 100,
      'x-unique-by': 'purpose',
      description: 'Purposes that it serves.',
    }),
  ),
  operations: Type.Optional(
    Type.Array(OneOf(PROCESSING_OPERATIONS, 'An operation that Article 4(2) names.'), {
      maxItems: PROCESSING_OPERATIONS.length,
      uniqueItems: true,
      description: 'What is done with the data, in words of Article 4(2).',
    }),
  ),
  data: Type.Optional(
    Type.Array(DataLine, {
      maxItems: 1000,
      'x-unique-by': 'key',
      description: 'Its data lines. Each asserts all that it combines; what differs is split into lines.',
    }),
  ),
  dataMapping: Type.Optional(
    OneOf(['complete', 'partial', 'unknown'], 'What the data lines claim together: whether they are all.'),
  ),
  dataSubjectCategories: Type.Optional(
    Type.Array(ActivitySubject, {
      maxItems: 100,
      'x-unique-by': 'dataSubjectCategory',
      description: 'People whom the documents tie to the activity, and to none of its data lines.',
    }),
  ),
  recipients: Type.Optional(
    Type.Array(ActivityRecipient, {
      maxItems: 200,
      'x-unique-by': 'recipient',
      description: 'Recipients whom the documents tie to the activity, and to none of its data lines.',
    }),
  ),
  retentionRule: Type.Optional(
    RefTo('retention-rules', 'How long the data of the lines that name no rule is kept.'),
  ),
  retentionAdherence: Type.Optional(
    Type.Object(
      {
        followed: Type.Boolean({ description: 'Whether data is kept and erased as the rules say.' }),
        reason: Type.Optional(LongText),
      },
      {
        title: 'RetentionAdherence',
        additionalProperties: false,
        description: 'Whether the retention rules are followed, or why not. Art. 5(1)(e), 5(2).',
      },
    ),
  ),
}
