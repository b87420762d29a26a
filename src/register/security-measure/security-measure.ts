import Type from 'typebox'
import { Entry, OneOf, RefTo, Text } from '../../domain/entry.ts'

export const MEASURE_TYPES = ['technical', 'organisational', 'physical'] as const

/** The points of Article 32(1): pseudonymisation and encryption; lasting security; restoring; regular testing. */
export const MEASURE_POINTS = ['32.1.a', '32.1.b', '32.1.c', '32.1.d'] as const

export const MEASURE_STATUSES = ['planned', 'implemented', 'retired'] as const

/** What a measure does, in the words that rules know. */
export const MEASURE_TAGS = [
  'encryption',
  'pseudonymisation',
  'access-control',
  'password-hashing',
  'backup',
  'logging',
  'software-protection',
  'control-of-processors',
  'training',
  'incident-response',
  'physical-access',
  'resilience',
  'testing',
  'network-security',
  'data-minimisation',
] as const

/** A measure that protects data. Art. 30(1)(g), 32(1). */
export const SecurityMeasure = Entry(
  'SecurityMeasure',
  {
    type: OneOf(MEASURE_TYPES, 'What kind of measure it is.'),
    point: Type.Optional(OneOf(MEASURE_POINTS, 'Point of Article 32(1) that it answers to.')),
    tags: Type.Optional(
      Type.Array(OneOf(MEASURE_TAGS, 'A word of the controlled list.'), {
        maxItems: MEASURE_TAGS.length,
        uniqueItems: true,
        description: 'What it does, in words of the controlled list.',
      }),
    ),
    status: Type.Optional(OneOf(MEASURE_STATUSES, 'Whether it is planned, in place, or given up.')),
    technology: Type.Optional(Text(300, 'Technology, product or standard that it uses.')),
    document: Type.Optional(RefTo('documents', 'Document that describes it.')),
  },
  {
    description: 'A technical, organisational or physical measure that protects data. Art. 30(1)(g), 32(1).',
  },
)
export type SecurityMeasure = Type.Static<typeof SecurityMeasure>
