import type { Rule } from '../rule.ts'
import { processingForAControllerHasAContract } from './processing-for-a-controller-has-a-contract.ts'
import { processingForAControllerHasItsCategories } from './processing-for-a-controller-has-its-categories.ts'
import { processorRecordNamesTheControllersServed } from './processor-record-names-the-controllers-served.ts'
import { subprocessorIsAuthorisedAndBound } from './subprocessor-is-authorised-and-bound.ts'

/** What a processor does on behalf of controllers. Art. 28, 30(2). */
export const PROCESSORS_RULES: readonly Rule[] = [
  processorRecordNamesTheControllersServed,
  processingForAControllerHasItsCategories,
  processingForAControllerHasAContract,
  subprocessorIsAuthorisedAndBound,
]
