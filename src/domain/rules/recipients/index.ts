import type { Rule } from '../rule.ts'
import { activityHasRecipientsOrSaysNone } from './activity-has-recipients-or-says-none.ts'
import { dataIsTiedToPeople } from './data-is-tied-to-people.ts'
import { inquiringAuthorityIsNoRecipient } from './inquiring-authority-is-no-recipient.ts'
import { processorContractHasEveryClause } from './processor-contract-has-every-clause.ts'
import { processorIsBoundByAContract } from './processor-is-bound-by-a-contract.ts'
import { recipientIsTiedToDataAndPeople } from './recipient-is-tied-to-data-and-people.ts'
import { whoGivesOrBenefitsIsARecipient } from './who-gives-or-benefits-is-a-recipient.ts'

/** Who data is disclosed to, which data about whom, and what binds processors. Art. 4(9), 28(3), 30(1)(c)-(d). */
export const RECIPIENTS_RULES: readonly Rule[] = [
  activityHasRecipientsOrSaysNone,
  processorIsBoundByAContract,
  processorContractHasEveryClause,
  recipientIsTiedToDataAndPeople,
  dataIsTiedToPeople,
  whoGivesOrBenefitsIsARecipient,
  inquiringAuthorityIsNoRecipient,
]
