import type { Rule } from '../rule.ts'
import { cameraFootageBeyond72HoursHasAReason } from './camera-footage-beyond-72-hours-has-a-reason.ts'
import { clockDoesNotStartAgainAtEachUpdate } from './clock-does-not-start-again-at-each-update.ts'
import { criterionIsReviewed } from './criterion-is-reviewed.ts'
import { criterionSaysMoreThanAsLongAsNecessary } from './criterion-says-more-than-as-long-as-necessary.ts'
import { dataHasATimeLimitOrACriterion } from './data-has-a-time-limit-or-a-criterion.ts'
import { periodHasALength } from './period-has-a-length.ts'
import { periodKeepsToTheStatute } from './period-keeps-to-the-statute.ts'
import { retentionRuleSaysWhatHappensAtTheEnd } from './retention-rule-says-what-happens-at-the-end.ts'
import { whatOutlivesItsPurposeHasALawOrAReason } from './what-outlives-its-purpose-has-a-law-or-a-reason.ts'

/** How long data is kept, and what then happens. Art. 5(1)(e), 30(1)(f). */
export const RETENTION_RULES: readonly Rule[] = [
  dataHasATimeLimitOrACriterion,
  periodHasALength,
  criterionIsReviewed,
  retentionRuleSaysWhatHappensAtTheEnd,
  whatOutlivesItsPurposeHasALawOrAReason,
  periodKeepsToTheStatute,
  criterionSaysMoreThanAsLongAsNecessary,
  cameraFootageBeyond72HoursHasAReason,
  clockDoesNotStartAgainAtEachUpdate,
]
