import type { ProcessingActivityContent } from '../../contents.ts'
import type { PurposeTag } from '../../gdpr/purpose-tags.ts'
import { type ExampleEntries, named } from '../example.ts'

/** The register of a company, in Finland and Sweden, that sends newsletters: one activity for one purpose. */
export const mailing = (
  members: Partial<ProcessingActivityContent> = {},
  tags: readonly PurposeTag[] = ['direct-marketing'],
  jurisdictions: readonly string[] = ['FI', 'SE'],
): ExampleEntries => ({
  settings: [named('register', { languages: ['en'], jurisdictions })],
  purposes: [named('letters', { tags })],
  'processing-activities': [named('mailing', { purposes: [{ purpose: 'letters' }], ...members })],
})

export const MAILING = 'processing-activities/mailing'
