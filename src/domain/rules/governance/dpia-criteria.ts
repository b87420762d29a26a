import type { ProcessingActivityContent } from '../../contents.ts'
import type { PurposeTag } from '../../gdpr/purpose-tags.ts'
import { isUsed } from '../../used-line.ts'
import { perView } from '../per-view.ts'
import { isAbout } from '../purpose-lineage.ts'
import { isSpecial } from '../special-data/sensitive-data.ts'
import type { View } from '../view.ts'

/** What WP 248 rev.01 gives as examples of evaluating people: profiles, and screening against registers. */
const EVALUATING: readonly PurposeTag[] = [
  'analytics',
  'personalisation',
  'aml-kyc',
  'sanctions-screening',
  'fraud-prevention',
]

/**
 * The criteria of WP 248 rev.01 that an activity meets: those it declares, and those that follow from its purposes, data
 * and people. Large scale, systematic monitoring and prevented rights follow from nothing that is recorded.
 */
export function dpiaCriteria(view: View, activity: ProcessingActivityContent): ReadonlySet<string> {
  const { dpia, combinesSources = false, automatedDecisions, models = [] } = activity
  const decisions = automatedDecisions?.status
  const isFor = (tags: readonly PurposeTag[]) =>
    activity.purposes?.some(({ purpose }) => isAbout(view, purpose, tags)) === true
  const profiles =
    decisions === 'profiling' ||
    decisions === 'article-22' ||
    (combinesSources && isFor(['direct-marketing']))
  const found = new Set<string>(dpia?.criteria)
  if (profiles || isFor(EVALUATING)) found.add('evaluation-or-scoring')
  if (decisions === 'article-22') found.add('automated-decisions')
  if (hasSensitiveData(view, activity)) found.add('sensitive-data')
  if (combinesSources || trainsOnOtherData(view, activity)) found.add('combining-datasets')
  if (concernsVulnerable(view, activity)) found.add('vulnerable-subjects')
  if (models.length > 0 || isFor(['ai-training'])) found.add('new-technology')
  return found
}

/** Whether an activity uses data of Article 9, by what it is or was found to reveal, or of Article 10. */
export function hasSensitiveData(view: View, { data = [] }: ProcessingActivityContent): boolean {
  const sensitive = sensitiveData(view)
  return sensitive.size > 0 && data.some((line) => isUsed(line) && sensitive.has(line.dataCategory))
}

const sensitiveData = perView((view): ReadonlySet<string> => {
  const sensitive = view
    .lines()
    .filter(
      ({ sensitivity, category }) => sensitivity === 'criminal-offence' || isSpecial(view, category.key),
    )
  return new Set(sensitive.map(({ line }) => line.dataCategory))
})

/** Data is seldom collected to train on: unless that is said, it comes from what was done for other purposes. */
const trainsOnOtherData = (view: View, { purposes = [] }: ProcessingActivityContent): boolean =>
  purposes.some(
    ({ purpose }) =>
      isAbout(view, purpose, ['ai-training']) && view.one('purposes', purpose).origin !== 'initial',
  )

function concernsVulnerable(
  view: View,
  { data = [], dataSubjectCategories = [] }: ProcessingActivityContent,
) {
  const vulnerable = vulnerablePeople(view)
  if (vulnerable.size === 0) return false
  return (
    dataSubjectCategories.some(({ dataSubjectCategory }) => vulnerable.has(dataSubjectCategory)) ||
    data.some((line) => isUsed(line) && line.dataSubjectCategories?.some((key) => vulnerable.has(key)))
  )
}

const vulnerablePeople = perView((view): ReadonlySet<string> => {
  const people = [...view.all('data-subject-categories').values()].filter(
    ({ vulnerable, includesChildren, employees }) =>
      vulnerable === true || includesChildren === true || employees === true,
  )
  return new Set(people.map(({ key }) => key))
})
