import type { Flaw } from '../../domain/errors.ts'
import { any, unfitEvidence } from '../activity/limbs.ts'
import { datesInOrder } from '../date-order.ts'
import type { ProcessorActivity } from './processor-activity.ts'

/** What a processor's activity says that cannot be: an end before a start, evidence that does not fit what it has. */
export function contradictions(content: ProcessorActivity): Flaw[] {
  const { controllers, limbs = [], transfers, securityMeasures, securitySummary } = content
  return [
    ...datesInOrder(content, '', 'startedOn', 'endedOn'),
    ...controllers.flatMap((controller, index) =>
      datesInOrder(controller, `/controllers/${index}`, 'contractFrom', 'contractTo'),
    ),
    ...unfitEvidence(limbs, {
      controllers: { members: 'controllers', some: any(controllers) },
      categories: {
        members: 'categories of its controllers',
        some: controllers.some(({ categories }) => any(categories)),
      },
      transfers: { members: 'transfers', some: any(transfers) },
      'security-measures': {
        members: 'securityMeasures and securitySummary',
        some: any(securityMeasures, securitySummary),
      },
    }),
  ]
}
