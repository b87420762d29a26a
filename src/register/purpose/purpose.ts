import Type from 'typebox'
import { CalendarDate, Entry, Key, LongText, OneOf, provenance, RefTo, Text } from '../../domain/entry.ts'
import { PAIR_RELATIONS } from '../../domain/gdpr/pair-relations.ts'
import { PURPOSE_TAGS } from '../../domain/gdpr/purpose-tags.ts'

const Scope = Type.Object(
  {
    key: Key('Key of the scope in its pair.'),
    dataSubjectCategory: Type.Optional(RefTo('data-subject-categories', 'People that the ground covers.')),
    dataCategory: Type.Optional(RefTo('data-categories', 'Data that the ground covers.')),
    operation: Type.Optional(Text(300, 'Operation that the ground covers.')),
    provenance,
  },
  {
    title: 'Scope',
    additionalProperties: false,
    description:
      'Which part of the purpose the ground covers: people, data, an operation, or a combination of them.',
    anyOf: [
      { required: ['dataSubjectCategory'] },
      { required: ['dataCategory'] },
      { required: ['operation'] },
    ],
    'x-message': 'needs at least one of dataSubjectCategory, dataCategory and operation',
  },
)

const SpecialCondition = Type.Object(
  {
    key: Key('Key of the condition in its pair.'),
    legalBasis: RefTo('legal-bases', 'Ground under Article 9(2), 10 or 87.'),
    dataCategory: Type.Optional(
      RefTo('data-categories', 'Data that needs it; left out when all data of the pair does.'),
    ),
    nationalCondition: Type.Optional(
      Text(300, 'Condition of national law, such as one of Schedule 1 to the Data Protection Act 2018 (UK).'),
    ),
    safeguards: Type.Optional(LongText),
    provenance,
  },
  {
    title: 'SpecialCondition',
    additionalProperties: false,
    description: 'A condition of Article 9(2), 10 or 87 beside the ground.',
  },
)

export const Pair = Type.Object(
  {
    legalBasis: RefTo('legal-bases', 'Ground that the purpose rests on: the key of the pair in its purpose.'),
    relation: OneOf(
      PAIR_RELATIONS,
      'How the ground stands to the purpose’s others: the only one; each its own part; one or the other; all together.',
    ),
    necessity: Type.Optional(LongText),
    allocation: Type.Optional(LongText),
    scope: Type.Optional(
      Type.Array(Scope, {
        maxItems: 100,
        'x-unique-by': 'key',
        description: 'Parts of the purpose that the ground covers; left out when it covers all.',
      }),
    ),
    specialConditions: Type.Optional(
      Type.Array(SpecialCondition, {
        maxItems: 100,
        'x-unique-by': 'key',
        description: 'Conditions of Articles 9, 10 and 87.',
      }),
    ),
    provenance,
  },
  {
    title: 'Pair',
    additionalProperties: false,
    description: 'A purpose’s legal basis: which ground it rests on, and how. Art. 6.',
  },
)
export type Pair = Type.Static<typeof Pair>

const CompatibilityAssessment = Type.Object(
  {
    key: Key('Key of the assessment in its purpose.'),
    from: RefTo('purposes', 'Purpose that the data was collected for.'),
    document: Type.Optional(RefTo('documents', 'Document that holds it.')),
    outcome: Type.Optional(
      OneOf(['compatible', 'incompatible', 'pending'], 'Whether the further use is compatible.'),
    ),
    performedOn: Type.Optional(CalendarDate('Day on which it was made.')),
    statement: Type.Optional(LongText),
    provenance,
  },
  {
    title: 'CompatibilityAssessment',
    additionalProperties: false,
    description: 'Whether use for this purpose is compatible with the purpose of collection. Art. 6(4).',
  },
)

/** Why data is processed, and on which grounds. Art. 30(1)(b), 6. */
export const Purpose = Entry(
  'Purpose',
  {
    parent: Type.Optional(RefTo('purposes', 'Purpose that this one is a part of.')),
    tags: Type.Optional(
      Type.Array(OneOf(PURPOSE_TAGS, 'A word of the controlled list.'), {
        maxItems: 20,
        uniqueItems: true,
        description: 'What it is about, in words of the controlled list.',
      }),
    ),
    origin: Type.Optional(
      OneOf(
        ['initial', 'further-use'],
        'Whether the data was collected for it, or is used further (Article 6(4)).',
      ),
    ),
    openEnded: Type.Optional(Type.Boolean({ description: 'Whether its wording leaves open what is done.' })),
    publicTask: Type.Optional(Type.Boolean({ description: 'Whether it is a task of a public authority.' })),
    benefitsThirdParty: Type.Optional(
      Type.Boolean({ description: 'Whether it serves somebody other than the controller.' }),
    ),
    materiallyChangedOn: Type.Optional(
      CalendarDate('Day of the last change that matters to its assessments.'),
    ),
    legalBases: Type.Optional(
      Type.Array(Pair, {
        maxItems: 50,
        'x-unique-by': 'legalBasis',
        description: 'Its own pairs; without any, those of its nearest ancestor are effective.',
      }),
    ),
    compatibilityAssessments: Type.Optional(
      Type.Array(CompatibilityAssessment, {
        maxItems: 50,
        'x-unique-by': 'key',
        description: 'Assessments of further use of data collected for other purposes (Article 6(4)).',
      }),
    ),
  },
  { description: 'Why data is processed, with its purpose–legal-basis pairs. Art. 30(1)(b), 6.' },
)
export type Purpose = Type.Static<typeof Purpose>
