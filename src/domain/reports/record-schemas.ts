import Type from 'typebox'
import { Key, LongText, OneOf } from '../entry.ts'
import {
  Delegate,
  Lines,
  Listed,
  Named,
  Part,
  Point,
  RecordMeasure,
  RecordParty,
  RecordTransfer,
} from './record-part-schemas.ts'
import { RULE_HOLDERS } from './stats-of-activities.ts'

const delegates = {
  representatives: Type.Array(Delegate),
  dataProtectionOfficers: Type.Array(Delegate),
}

const transfersAsked =
  'Transfers to third countries or international organisations, with their identification and, for Article 49(1) second subparagraph, the safeguards.'
const measuresAsked = 'A general description of the technical and organisational security measures.'

const measures = {
  summary: Type.Union([LongText, Type.Null()], { description: 'The measures in general words.' }),
  items: Type.Array(RecordMeasure),
}

const ListedPurpose = Listed('RecordPurpose', 'A purpose of the activity.', {
  weight: Type.Optional(OneOf(['main', 'auxiliary'], 'Whether it is what the activity is for.')),
  lines: Lines,
})
const ListedPeople = Listed('RecordDataSubjects', 'A category of people.', { lines: Lines })
const ListedData = Listed('RecordDataCategory', 'A category of data.', {
  sensitivity: Type.Optional(Type.String()),
  specialCategory: Type.Optional(Type.String()),
  lines: Lines,
})
const ListedRecipient = Listed('RecordRecipient', 'A recipient, or a category of them.', {
  type: Type.String({ description: 'What the recipient is to the controller.' }),
  country: Type.Optional(Type.String()),
  inquiryOnly: Type.Optional(
    Type.Boolean({
      description:
        'Whether it is an authority that gets data in a particular inquiry, and so no recipient (Article 4(9)).',
    }),
  ),
  lines: Lines,
})
const ListedTransfer = Listed('RecordTransferOfLines', 'A transfer, and where it goes.', {
  ...RecordTransfer.properties,
  lines: Type.Array(Key('Key of a data line of the activity.'), {
    description: 'Data lines that give data to its recipient.',
  }),
})
const Rule = Listed('RecordRetentionRule', 'How long data is kept.', {
  period: Type.Optional(Type.String({ description: 'ISO 8601 period.' })),
  criterion: Type.Optional(LongText),
  trigger: Type.Optional(Type.String()),
  anchor: Type.Optional(Type.String()),
  disposal: Type.Optional(Type.String()),
  statute: Type.Union([Named, Type.Null()], {
    description: 'Law that demands it; null while none is recorded.',
  }),
})
const TimeLimit = Part('RecordTimeLimit', 'How long the data of a category is kept.', {
  dataCategory: Type.Union([Named, Type.Null()], {
    description: 'Data that it is about; null for a rule of the activity that has no data lines.',
  }),
  rule: Type.Union([Rule, Type.Null()], { description: 'The rule; null where none is recorded.' }),
  heldBy: OneOf(RULE_HOLDERS, 'Whether the lines name the rule themselves, or that of the activity holds.'),
  lines: Lines,
})
export type TimeLimit = Type.Static<typeof TimeLimit>

const activity = {
  key: Key('Key of the activity.'),
  label: Named.properties.label,
  description: Type.Optional(LongText),
  status: Type.Optional(Type.String({ description: 'Where the activity itself stands.' })),
}

/** What Article 30(1) asks of one activity of a controller, as its entry has it. */
export const ControllerRecord = Part(
  'ControllerRecord',
  'What Article 30(1) asks of one processing activity, as the register has it: nothing is added, and silence is told.',
  {
    kind: Type.Literal('processing-activities'),
    ...activity,
    dataMapping: Type.Union([OneOf(['complete', 'partial', 'unknown'], 'The claim.'), Type.Null()], {
      description: 'What the data lines claim together: whether they are all; null while they claim nothing.',
    }),
    controller: Point('ControllerPoint', '30.1.a', 'Names and contact details.', {
      controllers: Type.Array(RecordParty),
      jointControllers: Type.Array(RecordParty),
      ...delegates,
    }),
    purposes: Point('PurposesPoint', '30.1.b', 'The purposes.', { items: Type.Array(ListedPurpose) }),
    dataSubjects: Point('DataSubjectsPoint', '30.1.c', 'The categories of data subjects.', {
      items: Type.Array(ListedPeople),
    }),
    dataCategories: Point('DataCategoriesPoint', '30.1.c', 'The categories of personal data.', {
      items: Type.Array(ListedData),
    }),
    recipients: Point('RecipientsPoint', '30.1.d', 'The categories of recipients.', {
      items: Type.Array(ListedRecipient),
    }),
    transfers: Point('TransfersPoint', '30.1.e', transfersAsked, { items: Type.Array(ListedTransfer) }),
    retention: Point('RetentionPoint', '30.1.f', 'The time limits for erasure of the categories of data.', {
      items: Type.Array(TimeLimit),
    }),
    securityMeasures: Point('SecurityMeasuresPoint', '30.1.g', measuresAsked, measures),
  },
)
export type ControllerRecord = Type.Static<typeof ControllerRecord>

const Served = Part('RecordServedController', 'A controller on whose behalf the processor acts.', {
  key: Key('Key of the controller in the activity.'),
  controller: RecordParty,
  contractFrom: Type.Optional(Type.String({ description: 'First day on which the contract holds.' })),
  contractTo: Type.Optional(Type.String({ description: 'Last day on which the contract holds.' })),
  ...delegates,
})
const Category = Part('RecordProcessingCategory', 'A category of processing on behalf of a controller.', {
  controller: Key('Key of the controller in the activity.'),
  key: Key('Key of the category for its controller.'),
  label: Named.properties.label,
})

/** What Article 30(2) asks of one activity of a processor, as its entry has it. */
export const ProcessorRecord = Part(
  'ProcessorRecord',
  'What Article 30(2) asks of one activity of a processor, as the register has it: nothing is added, and silence is told.',
  {
    kind: Type.Literal('processor-activities'),
    ...activity,
    controllers: Point(
      'ProcessorPoint',
      '30.2.a',
      'Names and contact details of the processor and of each controller.',
      {
        processor: RecordParty,
        ...delegates,
        items: Type.Array(Served),
      },
    ),
    categories: Point(
      'CategoriesPoint',
      '30.2.b',
      'The categories of processing on behalf of each controller.',
      {
        items: Type.Array(Category),
      },
    ),
    transfers: Point('ProcessorTransfersPoint', '30.2.c', transfersAsked, {
      items: Type.Array(RecordTransfer),
    }),
    securityMeasures: Point('ProcessorMeasuresPoint', '30.2.d', measuresAsked, measures),
  },
)
export type ProcessorRecord = Type.Static<typeof ProcessorRecord>
