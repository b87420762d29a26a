import type { Rule } from '../rule.ts'
import { clauseSaysWhatItsHeadingDoes } from './clause-says-what-its-heading-does.ts'
import { clauseToRepresentIsRepresented } from './clause-to-represent-is-represented.ts'
import { contextsDoNotOverlap } from './contexts-do-not-overlap.ts'
import { documentGoesByOneName } from './document-goes-by-one-name.ts'
import { entrySaysWhereItComesFrom } from './entry-says-where-it-comes-from.ts'
import { noticeListsTheDataThatItSpeaksOf } from './notice-lists-the-data-that-it-speaks-of.ts'
import { provenanceNamesTheEditionInForce } from './provenance-names-the-edition-in-force.ts'
import { quoteStandsInItsEdition } from './quote-stands-in-its-edition.ts'
import { referenceLeadsToADocument } from './reference-leads-to-a-document.ts'
import { registerAgreesWithTheNoticeOnTheGround } from './register-agrees-with-the-notice-on-the-ground.ts'

/** What the register rests on, and whether the notice and the register agree. Art. 5(2), 12(1), 24(1). */
export const PROVENANCE_RULES: readonly Rule[] = [
  clauseToRepresentIsRepresented,
  entrySaysWhereItComesFrom,
  quoteStandsInItsEdition,
  referenceLeadsToADocument,
  documentGoesByOneName,
  registerAgreesWithTheNoticeOnTheGround,
  provenanceNamesTheEditionInForce,
  contextsDoNotOverlap,
  noticeListsTheDataThatItSpeaksOf,
  clauseSaysWhatItsHeadingDoes,
]
