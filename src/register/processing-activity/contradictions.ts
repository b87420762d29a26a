import type { Flaw } from '../../domain/errors.ts'
import { any, type Held, unfitEvidence } from '../activity/limbs.ts'
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
    ...unfitEvidence(content.limbs ?? [], held(content)),
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

function held(content: ProcessingActivity): Record<Limb, Held> {
  const { data = [], parties = [], securityMeasures, securitySummary } = content
  const controllers = parties.filter(({ role }) => role === 'controller' || role === 'joint-controller')
  const inLines = (member: 'dataSubjectCategories' | 'recipients' | 'retentionRule') =>
    data.some((line) => any(line[member]))
  return {
    controller: { members: 'parties that are controllers', some: any(controllers) },
    purposes: { members: 'purposes', some: any(content.purposes) },
    'data-subjects': {
      members: 'dataSubjectCategories, its own and those of its data lines',
      some: any(content.dataSubjectCategories) || inLines('dataSubjectCategories'),
    },
    'data-categories': { members: 'data', some: any(data) },
    recipients: {
      members: 'recipients, its own and those of its data lines',
      some: any(content.recipients) || inLines('recipients'),
    },
    transfers: { members: 'transfers', some: any(content.transfers) },
    retention: {
      members: 'retentionRule, its own and those of its data lines',
      some: any(content.retentionRule) || inLines('retentionRule'),
    },
    'security-measures': {
      members: 'securityMeasures and securitySummary',
      some: any(securityMeasures, securitySummary),
    },
  }
}
