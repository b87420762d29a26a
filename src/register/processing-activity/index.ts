import { CONTROLLER_LIMBS } from '../../domain/gdpr/article-30.ts'
import { byCountry, byEvidence, byOwner, byStatus } from '../activity/filters.ts'
import { byReference } from '../by-reference.ts'
import { kind } from '../kind.ts'
import { contradictions } from './contradictions.ts'
import { tables } from './processing-activity.tables.ts'
import { ProcessingActivity } from './processing-activity.ts'

const refersTo = (name: string, target: string, description: string) =>
  byReference(ProcessingActivity, name, target, { description })

export const processingActivities = kind({
  name: 'processing-activities',
  schema: ProcessingActivity,
  tables,
  contradictions,
  filters: [
    byStatus,
    refersTo('purpose', 'purposes', 'Purpose that it serves.'),
    refersTo('dataCategory', 'data-categories', 'Data that one of its lines is about.'),
    refersTo('dataSubjectCategory', 'data-subject-categories', 'People concerned, in a line or without one.'),
    refersTo('source', 'sources', 'Where the data of one of its lines comes from.'),
    refersTo('recipient', 'recipients', 'Who data is given to, of a line or of the activity.'),
    byCountry('activity_transfers'),
    byOwner,
    byEvidence(CONTROLLER_LIMBS, 'activity_limbs'),
  ],
})
