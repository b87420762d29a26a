import type { Rule } from '../rule.ts'
import { entryHasAConceptOfASharedVocabulary } from './entry-has-a-concept-of-a-shared-vocabulary.ts'
import { mappedConceptIsInItsScheme } from './mapped-concept-is-in-its-scheme.ts'
import { mappedConceptStillMeansTheSame } from './mapped-concept-still-means-the-same.ts'
import { vocabularyEntryIsUsed } from './vocabulary-entry-is-used.ts'

/** What the register defines, and the shared vocabularies that it is mapped to. */
export const VOCABULARY_RULES: readonly Rule[] = [
  vocabularyEntryIsUsed,
  mappedConceptIsInItsScheme,
  entryHasAConceptOfASharedVocabulary,
  mappedConceptStillMeansTheSame,
]
