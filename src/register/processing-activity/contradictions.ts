import type { Flaw } from '../../domain/errors.ts'
import { heldByController } from '../../domain/reports/evidence.ts'
import { unfitEvidence } from '../activity/limbs.ts'
import { datesInOrder } from '../date-order.ts'
import type { ProcessingActivity } from './processing-activity.ts'

/**
 * What an activity says that cannot be: an end before its start, a line's purpose that is none of its own, evidence that
 * does not fit what it has.
 */
export function contradictions(content: ProcessingActivity): Flaw[] {
  return [
    ...datesInOrder(content, '', 'startedOn', 'endedOn'),
    ...strayPurposes(content),
    ...unfitEvidence(content.limbs ?? [], heldByController(content), MEMBERS),
  ]
}

function strayPurposes({ purposes = [], data = [] }: ProcessingActivity): Flaw[] {
  const own = new Set(purposes.map(({ purpose }) => purpose))
  return data.flatMap(({ purposes: used = [] }, line) =>
    used.flatMap(({ purpose }, index): Flaw[] =>
      own.has(purpose)
        ? []
        : [
            {
              in: 'body',
              pointer: `/data/${line}/purposes/${index}/purpose`,
              detail: `must be one of the activity's purposes; got "${purpose}". Add it to purposes, or take it out of the line`,
            },
          ],
    ),
  )
}

type Limb = NonNullable<ProcessingActivity['limbs']>[number]['limb']

/** The members in which an activity has something for a point of Article 30. */
const MEMBERS: Record<Limb, string> = {
  controller: 'parties that are controllers',
  purposes: 'purposes',
  'data-subjects': 'dataSubjectCategories, its own and those of its data lines',
  'data-categories': 'data',
  recipients: 'recipients, its own and those of its data lines',
  transfers: 'transfers',
  retention: 'retentionRule, its own and those of its data lines',
  'security-measures': 'securityMeasures and securitySummary',
}
