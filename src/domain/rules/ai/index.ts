import type { Rule } from '../rule.ts'
import { trainingHasABalancingTestOfItsOwn } from './training-has-a-balancing-test-of-its-own.ts'
import { trainingKeepsOutDataOfOthers } from './training-keeps-out-data-of-others.ts'
import { trainingNamesItsModels } from './training-names-its-models.ts'

/** Training of models on personal data. */
export const AI_RULES: readonly Rule[] = [
  trainingHasABalancingTestOfItsOwn,
  trainingKeepsOutDataOfOthers,
  trainingNamesItsModels,
]
