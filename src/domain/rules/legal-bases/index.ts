import type { Rule } from '../rule.ts'
import { contractDoesNotCarryDirectMarketing } from './contract-does-not-carry-direct-marketing.ts'
import { legalObligationNamesItsStatute } from './legal-obligation-names-its-statute.ts'
import { purposeRestsOnArticle6 } from './purpose-rests-on-article-6.ts'

/** Which ground a purpose rests on, and what that ground needs. Art. 6. */
export const LEGAL_BASES_RULES: readonly Rule[] = [
  purposeRestsOnArticle6,
  contractDoesNotCarryDirectMarketing,
  legalObligationNamesItsStatute,
]
