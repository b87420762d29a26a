import type { Rule } from '../rule.ts'
import { approvedActivityHasAnOwner } from './approved-activity-has-an-owner.ts'
import { automatedDecisionHasAGround } from './automated-decision-has-a-ground.ts'
import { exemptionFromTheRecordApplies } from './exemption-from-the-record-applies.ts'
import { highRiskIsScreenedForAnImpactAssessment } from './high-risk-is-screened-for-an-impact-assessment.ts'
import { labelIsInEveryLanguageOfTheRegister } from './label-is-in-every-language-of-the-register.ts'
import { noticeIsReviewedAtIntervals } from './notice-is-reviewed-at-intervals.ts'
import { requiredImpactAssessmentIsOnFile } from './required-impact-assessment-is-on-file.ts'
import { reviewIsNotOverdue } from './review-is-not-overdue.ts'

/** Who answers, what is reviewed and assessed, and what is claimed. Art. 24, 22, 30(5), 35. */
export const GOVERNANCE_RULES: readonly Rule[] = [
  reviewIsNotOverdue,
  noticeIsReviewedAtIntervals,
  approvedActivityHasAnOwner,
  highRiskIsScreenedForAnImpactAssessment,
  requiredImpactAssessmentIsOnFile,
  automatedDecisionHasAGround,
  exemptionFromTheRecordApplies,
  labelIsInEveryLanguageOfTheRegister,
]
