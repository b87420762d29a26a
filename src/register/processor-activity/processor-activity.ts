import Type from 'typebox'
import { CalendarDate, Entry, Key, Label, Mapping, OneOf, provenance, RefTo } from '../../domain/entry.ts'
import { PROCESSOR_LIMBS } from '../../domain/gdpr/article-30.ts'
import { LimbOf } from '../activity/limbs.ts'
import { activityParts } from '../activity/parts.ts'

const ProcessingCategory = Type.Object(
  {
    key: Key('Key of the category of processing for its controller.'),
    label: Label,
    mappings: Type.Optional(
      Type.Array(Mapping, {
        maxItems: 50,
        description: 'Concepts of shared vocabularies that it corresponds to.',
      }),
    ),
  },
  {
    title: 'ProcessingCategory',
    additionalProperties: false,
    description: 'A category of processing that is carried out on behalf of a controller. Art. 30(2)(b).',
  },
)

export const ServedController = Type.Object(
  {
    key: Key('Key of the controller in its activity.'),
    organisation: RefTo('organisations', 'Controller on whose behalf the processor acts.'),
    representative: Type.Optional(RefTo('organisations', 'Its representative (Article 27).')),
    contract: Type.Optional(RefTo('documents', 'Contract with it (Article 28(3)).')),
    contractFrom: Type.Optional(CalendarDate('First day on which the contract holds.')),
    contractTo: Type.Optional(CalendarDate('Last day on which the contract holds.')),
    categories: Type.Optional(
      Type.Array(ProcessingCategory, {
        maxItems: 100,
        'x-unique-by': 'key',
        description: 'Categories of processing that are carried out on its behalf.',
      }),
    ),
    provenance,
  },
  {
    title: 'ServedController',
    additionalProperties: false,
    description:
      'A controller on whose behalf the processor acts, and what it does for it. Art. 30(2)(a), (b).',
  },
)
export type ServedController = Type.Static<typeof ServedController>

const Subprocessor = Type.Object(
  {
    key: Key('Key of the sub-processor in its activity.'),
    recipient: RefTo('recipients', 'Processor that is engaged.'),
    authorisation: Type.Optional(
      OneOf(['specific', 'general'], 'How controllers have authorised it (Article 28(2)).'),
    ),
    contract: Type.Optional(RefTo('documents', 'Contract with it (Article 28(4)).')),
    provenance,
  },
  {
    title: 'Subprocessor',
    additionalProperties: false,
    description: 'Another processor that the processor engages. Art. 28(2), (4).',
  },
)

/** What a processor does on behalf of controllers: an entry of its record. Art. 30(2). */
export const ProcessorActivity = Entry(
  'ProcessorActivity',
  {
    ...activityParts,
    processor: RefTo('organisations', 'Organisation that processes on behalf of others.'),
    controllers: Type.Array(ServedController, {
      maxItems: 5000,
      'x-unique-by': 'key',
      description: 'Controllers on whose behalf it acts; empty while none is known.',
    }),
    subprocessors: Type.Optional(
      Type.Array(Subprocessor, {
        maxItems: 200,
        'x-unique-by': 'key',
        description: 'Other processors that it engages.',
      }),
    ),
    limbs: Type.Optional(
      Type.Array(LimbOf('ProcessorLimb', PROCESSOR_LIMBS), {
        maxItems: PROCESSOR_LIMBS.length,
        'x-unique-by': 'limb',
        description: 'How the documents stand to each point of Article 30(2): silence is a fact too.',
      }),
    ),
  },
  {
    description:
      'What a processor does on behalf of controllers: for each of them the categories of processing, and transfers, security, sub-processors. Art. 30(2).',
  },
)
export type ProcessorActivity = Type.Static<typeof ProcessorActivity>
