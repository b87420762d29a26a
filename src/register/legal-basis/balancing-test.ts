import Type from 'typebox'
import { CalendarDate, Key, LongText, OneOf, provenance, RefsTo, RefTo } from '../../domain/entry.ts'

/** A test of a legitimate interest against the interests and rights of the people concerned. Art. 6(1)(f). */
export const BalancingTest = Type.Object(
  {
    key: Key('Key of the test in its legal basis.'),
    document: Type.Optional(RefTo('documents', 'Document that holds it.')),
    covers: OneOf(
      ['processing', 'ai-development', 'ai-deployment'],
      'What it looks at: the processing, or the making or use of a model.',
    ),
    status: OneOf(['draft', 'final'], 'Whether it is finished.'),
    performedOn: Type.Optional(CalendarDate('Day on which it was made.')),
    dpoConsulted: Type.Optional(
      Type.Boolean({ description: 'Whether the data protection officer was consulted.' }),
    ),
    legitimacy: Type.Optional(LongText),
    necessity: Type.Optional(LongText),
    expectations: Type.Optional(LongText),
    impact: Type.Optional(LongText),
    safeguards: Type.Optional(LongText),
    outcome: Type.Optional(
      OneOf(
        ['in-favour', 'in-favour-with-safeguards', 'overridden', 'not-necessary', 'not-legitimate'],
        'What it comes to; `overridden` by the interests of the people concerned.',
      ),
    ),
    nextReviewOn: Type.Optional(CalendarDate('Day by which it is looked at again.')),
    purposes: Type.Optional(RefsTo('purposes', 100, 'Purposes that it covers; left out when it covers all.')),
    provenance,
  },
  {
    title: 'BalancingTest',
    additionalProperties: false,
    description:
      'A test of a legitimate interest against the interests and rights of the people concerned. Art. 6(1)(f).',
  },
)
export type BalancingTest = Type.Static<typeof BalancingTest>
