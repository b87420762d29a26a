import type { Rule } from '../rule.ts'
import { combiningSourcesIsScreened } from './combining-sources-is-screened.ts'
import { dataFromOthersHasASource } from './data-from-others-has-a-source.ts'
import { sourceIsNamed } from './source-is-named.ts'
import { thirdPartySourceHasItsTermsOnFile } from './third-party-source-has-its-terms-on-file.ts'

/** Where data comes from. Art. 14(2)(f). */
export const SOURCES_RULES: readonly Rule[] = [
  dataFromOthersHasASource,
  sourceIsNamed,
  combiningSourcesIsScreened,
  thirdPartySourceHasItsTermsOnFile,
]
