import Type from 'typebox'
import { Key, LongText, OneOf, provenance, RefTo, Uri, when } from '../../domain/entry.ts'
import { DATA_SUBJECT_RIGHTS } from '../../domain/gdpr/data-subject-rights.ts'

const DataProvision = Type.Object(
  {
    type: OneOf(
      ['statutory', 'contractual', 'needed-for-contract', 'voluntary', 'mixed', 'unknown'],
      'Whether a law or a contract requires it, it is necessary to enter into a contract, or people may choose.',
    ),
    refusalConsequence: Type.Optional(LongText),
    provenance,
  },
  {
    title: 'DataProvision',
    additionalProperties: false,
    description: 'Whether people have to provide the data, and what follows if they do not. Art. 13(2)(e).',
  },
)

const AutomatedDecisions = Type.Object(
  {
    status: OneOf(
      ['none', 'profiling', 'article-22', 'unknown'],
      'Whether there is none, profiling only, or a decision by automated means alone that Article 22 is about.',
    ),
    logic: Type.Optional(LongText),
    consequences: Type.Optional(LongText),
    ground: Type.Optional(
      OneOf(
        ['22.2.a', '22.2.b', '22.2.c'],
        'Why Article 22 allows the decision: a contract, a law, explicit consent.',
      ),
    ),
    provenance,
  },
  {
    title: 'AutomatedDecisions',
    additionalProperties: false,
    description: 'Decisions by automated means, and profiling. Art. 13(2)(f), 14(2)(g), 22.',
    allOf: [
      when(
        { required: ['ground'] },
        { properties: { status: { const: 'article-22' } } },
        'has a ground only when its status is article-22',
      ),
    ],
  },
)

const ObjectionNotice = Type.Object(
  {
    separate: Type.Optional(
      Type.Boolean({ description: 'Whether it is given clearly and apart from other information.' }),
    ),
    method: Type.Optional(LongText),
    document: Type.Optional(RefTo('documents', 'Document that gives it.')),
    address: Type.Optional(Uri('Where it can be read.')),
    provenance,
  },
  {
    title: 'ObjectionNotice',
    additionalProperties: false,
    minProperties: 1,
    description: 'How people are told of their right to object. Art. 21(4).',
  },
)

const Article14Notice = Type.Object(
  {
    key: Key('Key of the notice in its activity.'),
    dataSubjectCategory: RefTo('data-subject-categories', 'People to inform.'),
    timing: Type.Optional(
      OneOf(
        ['within-one-month', 'first-contact', 'first-disclosure'],
        'When they are informed, at the latest (Article 14(3)).',
      ),
    ),
    method: Type.Optional(LongText),
    exemption: Type.Optional(
      OneOf(['14.5.a', '14.5.b', '14.5.c', '14.5.d'], 'Why they need not be informed (Article 14(5)).'),
    ),
    provenance,
  },
  {
    title: 'Article14Notice',
    additionalProperties: false,
    description: 'How and when people are informed whose data comes from elsewhere. Art. 14(3), (5).',
  },
)

const ActivityRight = Type.Object(
  {
    right: OneOf(DATA_SUBJECT_RIGHTS, 'Article, or paragraph, that gives the right: the key of the item.'),
    applies: Type.Boolean({ description: 'Whether people have it in this activity.' }),
    how: Type.Optional(LongText),
    limitation: Type.Optional(LongText),
    reason: Type.Optional(LongText),
    provenance,
  },
  {
    title: 'ActivityRight',
    additionalProperties: false,
    description:
      'A right as it stands in this activity, in place of what follows from the grounds of its purposes. Art. 12–22, 7(3), 77.',
    anyOf: [{ required: ['how'] }, { required: ['limitation'] }, { required: ['reason'] }],
    'x-message': 'needs at least one of how, limitation and reason',
  },
)

/** What people are told, and which rights they have. Art. 13, 14, 21, 22. */
export const informationParts = {
  dataProvision: Type.Optional(DataProvision),
  automatedDecisions: Type.Optional(AutomatedDecisions),
  combinesSources: Type.Optional(
    Type.Boolean({ description: 'Whether data from several sources is put together.' }),
  ),
  profilingDisclosed: Type.Optional(
    Type.Boolean({ description: 'Whether people are told that they are profiled.' }),
  ),
  objectionNotice: Type.Optional(ObjectionNotice),
  article14Notices: Type.Optional(
    Type.Array(Article14Notice, {
      maxItems: 100,
      'x-unique-by': 'key',
      description: 'How people are informed whose data comes from elsewhere.',
    }),
  ),
  rights: Type.Optional(
    Type.Array(ActivityRight, {
      maxItems: DATA_SUBJECT_RIGHTS.length,
      'x-unique-by': 'right',
      description: 'Rights that stand otherwise than follows from the grounds of its purposes.',
    }),
  ),
}
