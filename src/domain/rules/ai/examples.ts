import type { ModelContent, ProcessingActivityContent } from '../../contents.ts'
import type { PurposeTag } from '../../gdpr/purpose-tags.ts'
import { type ExampleEntries, named } from '../example.ts'

/** A register with an activity for one purpose, and the models of it. */
export const training = (
  models: readonly ModelContent[],
  tags: readonly PurposeTag[] = ['ai-training'],
  members: Partial<ProcessingActivityContent> = {},
): ExampleEntries => ({
  purposes: [named('training', { tags })],
  'processing-activities': [
    named('training', {
      purposes: [{ purpose: 'training' }],
      ...members,
      ...(models.length > 0 && { models }),
    }),
  ],
})

export const TRAINING = 'processing-activities/training'
