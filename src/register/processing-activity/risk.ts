import Type from 'typebox'
import { CalendarDate, Key, LongText, OneOf, provenance, RefTo, Text } from '../../domain/entry.ts'

/** The nine criteria of the guidelines on impact assessments (WP 248 rev.01, III.B(a)). */
export const DPIA_CRITERIA = [
  'evaluation-or-scoring',
  'automated-decisions',
  'systematic-monitoring',
  'sensitive-data',
  'large-scale',
  'combining-datasets',
  'vulnerable-subjects',
  'new-technology',
  'prevents-rights',
] as const

const Dpia = Type.Object(
  {
    status: OneOf(
      ['not-screened', 'not-required', 'required', 'done'],
      'Whether an impact assessment is needed, and carried out.',
    ),
    criteria: Type.Optional(
      Type.Array(OneOf(DPIA_CRITERIA, 'A criterion of WP 248.'), {
        maxItems: DPIA_CRITERIA.length,
        uniqueItems: true,
        description: 'Criteria of WP 248 that the activity meets.',
      }),
    ),
    document: Type.Optional(RefTo('documents', 'Document with the assessment, or with the screening.')),
    outcome: Type.Optional(LongText),
    performedOn: Type.Optional(CalendarDate('Day on which it was carried out.')),
    priorConsultation: Type.Optional(
      OneOf(['not-needed', 'pending', 'done'], 'Whether the authority is to be consulted (Article 36).'),
    ),
    reviewOn: Type.Optional(CalendarDate('Day by which it is looked at again (Article 35(11)).')),
    provenance,
  },
  {
    title: 'Dpia',
    additionalProperties: false,
    description: 'The data protection impact assessment of the activity. Art. 35, 36.',
  },
)

const Model = Type.Object(
  {
    key: Key('Key of the model in its activity.'),
    name: Text(200, 'Name of the model, or of the system that it is part of.'),
    provider: Type.Optional(RefTo('organisations', 'Organisation that provides it.')),
    stage: OneOf(['development', 'deployment'], 'Whether data is used to make it, or it is used on data.'),
    usesProcessorData: Type.Optional(
      Type.Boolean({ description: 'Whether it uses data that is processed on behalf of others.' }),
    ),
    document: Type.Optional(RefTo('documents', 'Document that describes it.')),
    provenance,
  },
  {
    title: 'Model',
    additionalProperties: false,
    description: 'A machine-learning model that is made or used in the activity.',
  },
)

const Breach = Type.Object(
  {
    key: Key('Key of the breach in its activity.'),
    occurredOn: Type.Optional(CalendarDate('Day on which it happened.')),
    document: Type.Optional(RefTo('documents', 'Document that records it (Article 33(5)).')),
    notified: Type.Optional(
      Type.Boolean({ description: 'Whether the authority was notified (Article 33).' }),
    ),
    provenance,
  },
  {
    title: 'Breach',
    additionalProperties: false,
    description: 'A personal data breach in the activity. Art. 33.',
  },
)

/** The risks of an activity, and what was done about them. Art. 33, 35, 36. */
export const riskParts = {
  dpia: Type.Optional(Dpia),
  riskManagement: Type.Optional(LongText),
  models: Type.Optional(
    Type.Array(Model, {
      maxItems: 50,
      'x-unique-by': 'key',
      description: 'Machine-learning models that are made or used in it.',
    }),
  ),
  breaches: Type.Optional(
    Type.Array(Breach, {
      maxItems: 500,
      'x-unique-by': 'key',
      description: 'Personal data breaches in it.',
    }),
  ),
}
