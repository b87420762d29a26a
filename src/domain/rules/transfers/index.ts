import type { Rule } from '../rule.ts'
import { activitySaysWhetherDataLeavesTheEea } from './activity-says-whether-data-leaves-the-eea.ts'
import { adequacyDecisionIsInForceForTheRecipient } from './adequacy-decision-is-in-force-for-the-recipient.ts'
import { compellingInterestsHaveDocumentedSafeguards } from './compelling-interests-have-documented-safeguards.ts'
import { eeaStateIsNoThirdCountry } from './eea-state-is-no-third-country.ts'
import { safeguardsAreAssessedAgainstTheLawThere } from './safeguards-are-assessed-against-the-law-there.ts'
import { transferRestsOnChapter5 } from './transfer-rests-on-chapter-5.ts'

/** Data that leaves the EEA. Art. 30(1)(e), 44-49. That a transfer names where it goes, its schema sees to. */
export const TRANSFERS_RULES: readonly Rule[] = [
  transferRestsOnChapter5,
  compellingInterestsHaveDocumentedSafeguards,
  safeguardsAreAssessedAgainstTheLawThere,
  adequacyDecisionIsInForceForTheRecipient,
  activitySaysWhetherDataLeavesTheEea,
  eeaStateIsNoThirdCountry,
]
