import type { Flaw } from '../../domain/errors.ts'
import { heldByProcessor } from '../../domain/reports/evidence.ts'
import { unfitEvidence } from '../activity/limbs.ts'
import { datesInOrder } from '../date-order.ts'
import type { ProcessorActivity } from './processor-activity.ts'

/** What a processor's activity says that cannot be: an end before a start, evidence that does not fit what it has. */
export function contradictions(content: ProcessorActivity): Flaw[] {
  const { controllers, limbs = [] } = content
  return [
    ...datesInOrder(content, '', 'startedOn', 'endedOn'),
    ...controllers.flatMap((controller, index) =>
      datesInOrder(controller, `/controllers/${index}`, 'contractFrom', 'contractTo'),
    ),
    ...unfitEvidence(limbs, heldByProcessor(content), MEMBERS),
  ]
}

type Limb = NonNullable<ProcessorActivity['limbs']>[number]['limb']

/** The members in which an activity has something for a point of Article 30. */
const MEMBERS: Record<Limb, string> = {
  controllers: 'controllers',
  categories: 'categories of its controllers',
  transfers: 'transfers',
  'security-measures': 'securityMeasures and securitySummary',
}
