import type { Rule } from '../rule.ts'
import { conditionNamesItsLaw } from './condition-names-its-law.ts'
import { consentOfChildrenIsChecked } from './consent-of-children-is-checked.ts'
import { consentToSpecialCategoriesIsExplicit } from './consent-to-special-categories-is-explicit.ts'
import { identityNumberHasANationalCondition } from './identity-number-has-a-national-condition.ts'
import { identityNumberIdentifies } from './identity-number-identifies.ts'
import { offenceDataHasAnAuthorisingLaw } from './offence-data-has-an-authorising-law.ts'
import { revealingDataIsAssessed } from './revealing-data-is-assessed.ts'
import { sanctionsListHasASwedishGround } from './sanctions-list-has-a-swedish-ground.ts'
import { sensitiveDataIsKeptOut } from './sensitive-data-is-kept-out.ts'
import { specialCategoryDataHasACondition } from './special-category-data-has-a-condition.ts'

/** Special categories, offences, identity numbers, children. Art. 8, 9, 10, 87. */
export const SPECIAL_DATA_RULES: readonly Rule[] = [
  specialCategoryDataHasACondition,
  conditionNamesItsLaw,
  consentToSpecialCategoriesIsExplicit,
  revealingDataIsAssessed,
  offenceDataHasAnAuthorisingLaw,
  sanctionsListHasASwedishGround,
  identityNumberHasANationalCondition,
  identityNumberIdentifies,
  sensitiveDataIsKeptOut,
  consentOfChildrenIsChecked,
]
