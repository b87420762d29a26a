import Type from 'typebox'
import { Entry, LongText, OneOf, Period, RefTo } from '../../domain/entry.ts'

export const RETENTION_TRIGGERS = [
  'collection',
  'end-of-contract',
  'end-of-relationship',
  'last-contact',
  'end-of-fiscal-year',
  'consent-withdrawn',
  'objection',
  'case-closed',
  'account-closed',
  'recording',
  'event-end',
] as const

/** How long data is kept and what then happens. Art. 30(1)(f). A document that states neither period nor criterion leaves both out. */
export const RetentionRule = Entry(
  'RetentionRule',
  {
    period: Type.Optional(Period('How long, as an ISO 8601 period; needs a trigger.')),
    criterion: Type.Optional(LongText),
    trigger: Type.Optional(OneOf(RETENTION_TRIGGERS, 'Event from which the period runs.')),
    anchor: Type.Optional(
      OneOf(
        ['exact', 'end-of-month', 'end-of-calendar-year', 'end-of-fiscal-year'],
        'What the period is counted from, after the event.',
      ),
    ),
    statute: Type.Optional(RefTo('statutes', 'Law that demands it.')),
    schedule: Type.Optional(RefTo('documents', 'Retention schedule that it is taken from.')),
    justification: Type.Optional(LongText),
    disposal: Type.Optional(
      OneOf(['erase', 'anonymise', 'archive', 'restrict', 'suppress', 'return'], 'What happens at the end.'),
    ),
    reviewInterval: Type.Optional(Period('How often a criterion is looked at again.')),
    renewsOnUpdate: Type.Optional(
      Type.Boolean({ description: 'Whether the period starts again at each update.' }),
    ),
  },
  {
    description: 'How long data is kept, from which event, and what then happens. Art. 30(1)(f).',
    dependentRequired: { period: ['trigger'] },
  },
)
export type RetentionRule = Type.Static<typeof RetentionRule>
