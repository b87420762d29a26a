import type { Rule } from '../rule.ts'
import { article6StandsBesideArticle9 } from './article-6-stands-beside-article-9.ts'
import { balancingTestIsUpToDate } from './balancing-test-is-up-to-date.ts'
import { consentCanBeWithdrawn } from './consent-can-be-withdrawn.ts'
import { consentHasNoFallback } from './consent-has-no-fallback.ts'
import { consentIsForSpecificPurposes } from './consent-is-for-specific-purposes.ts'
import { consentIsProved } from './consent-is-proved.ts'
import { consentNeedsABalanceOfPower } from './consent-needs-a-balance-of-power.ts'
import { contractBindsThePerson } from './contract-binds-the-person.ts'
import { contractDoesNotCarryAiTraining } from './contract-does-not-carry-ai-training.ts'
import { contractDoesNotCarryAnalytics } from './contract-does-not-carry-analytics.ts'
import { contractDoesNotCarryDirectMarketing } from './contract-does-not-carry-direct-marketing.ts'
import { contractSaysWhyItNeedsTheProcessing } from './contract-says-why-it-needs-the-processing.ts'
import { contractSeldomCarriesFraudPrevention } from './contract-seldom-carries-fraud-prevention.ts'
import { failedBalancingTestCarriesNothing } from './failed-balancing-test-carries-nothing.ts'
import { furtherUseIsAssessed } from './further-use-is-assessed.ts'
import { inferredGroundIsConfirmed } from './inferred-ground-is-confirmed.ts'
import { interestInChildrenHasSafeguards } from './interest-in-children-has-safeguards.ts'
import { interestIsBalanced } from './interest-is-balanced.ts'
import { interestIsPrecise } from './interest-is-precise.ts'
import { interestIsStated } from './interest-is-stated.ts'
import { interestOfOthersIsStated } from './interest-of-others-is-stated.ts'
import { lawOfTheUnionOrAMemberState } from './law-of-the-union-or-a-member-state.ts'
import { legalObligationNamesItsStatute } from './legal-obligation-names-its-statute.ts'
import { personalisationOnContractIsExplained } from './personalisation-on-contract-is-explained.ts'
import { publicAuthorityDoesNotBalanceItsTasks } from './public-authority-does-not-balance-its-tasks.ts'
import { publicTaskNamesItsLaw } from './public-task-names-its-law.ts'
import { purposeAndGroundGoTogether } from './purpose-and-ground-go-together.ts'
import { purposeRestsOnArticle6 } from './purpose-rests-on-article-6.ts'
import { severalGroundsAreAllocated } from './several-grounds-are-allocated.ts'
import { statuteIsInForceForTheController } from './statute-is-in-force-for-the-controller.ts'
import { unusualGroundIsExplained } from './unusual-ground-is-explained.ts'
import { vitalInterestsAreForEmergencies } from './vital-interests-are-for-emergencies.ts'

/** Which ground a purpose rests on, and what that ground needs. Art. 6. */
export const LEGAL_BASES_RULES: readonly Rule[] = [
  purposeRestsOnArticle6,
  article6StandsBesideArticle9,
  severalGroundsAreAllocated,
  contractBindsThePerson,
  contractDoesNotCarryDirectMarketing,
  contractDoesNotCarryAnalytics,
  contractDoesNotCarryAiTraining,
  contractSeldomCarriesFraudPrevention,
  personalisationOnContractIsExplained,
  contractSaysWhyItNeedsTheProcessing,
  interestIsStated,
  interestIsBalanced,
  failedBalancingTestCarriesNothing,
  balancingTestIsUpToDate,
  publicAuthorityDoesNotBalanceItsTasks,
  interestIsPrecise,
  interestOfOthersIsStated,
  legalObligationNamesItsStatute,
  lawOfTheUnionOrAMemberState,
  statuteIsInForceForTheController,
  consentCanBeWithdrawn,
  consentIsProved,
  consentIsForSpecificPurposes,
  consentHasNoFallback,
  consentNeedsABalanceOfPower,
  vitalInterestsAreForEmergencies,
  publicTaskNamesItsLaw,
  interestInChildrenHasSafeguards,
  inferredGroundIsConfirmed,
  furtherUseIsAssessed,
  purposeAndGroundGoTogether,
  unusualGroundIsExplained,
]
