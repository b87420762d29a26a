import Type from 'typebox'
import { CalendarDate, LongText, OneOf, provenance, RefsTo, RefTo } from '../../domain/entry.ts'
import { Owner } from '../owner.ts'

export const ACTIVITY_STATUSES = ['planned', 'active', 'suspended', 'ended'] as const

/** A transfer that takes place in an activity. */
export const ActivityTransfer = Type.Object(
  { transfer: RefTo('transfers', 'Transfer that takes place: the key of the item.'), provenance },
  {
    title: 'ActivityTransfer',
    additionalProperties: false,
    description: 'A transfer that takes place in an activity. Art. 30(1)(e), 30(2)(c).',
  },
)

/** What the records of a controller and of a processor have alike. */
export const activityParts = {
  status: Type.Optional(OneOf(ACTIVITY_STATUSES, 'Where the activity itself stands, whatever its record.')),
  owner: Type.Optional(Owner),
  startedOn: Type.Optional(CalendarDate('First day of the activity.')),
  endedOn: Type.Optional(CalendarDate('Last day of the activity.')),
  transfers: Type.Optional(
    Type.Array(ActivityTransfer, {
      maxItems: 200,
      'x-unique-by': 'transfer',
      description: 'Transfers that take place in it.',
    }),
  ),
  securityMeasures: Type.Optional(RefsTo('security-measures', 200, 'Measures that protect its data.')),
  securitySummary: Type.Optional(LongText),
  systems: Type.Optional(RefsTo('systems', 200, 'Systems that its data lives in.')),
  lastReviewedOn: Type.Optional(CalendarDate('Day on which somebody last looked at whether it is right.')),
  nextReviewOn: Type.Optional(CalendarDate('Day by which somebody looks at it again.')),
}
