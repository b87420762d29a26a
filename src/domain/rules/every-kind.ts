import type { KindName } from '../contents.ts'

/** Every kind of entry, for rules about what all can have. */
export const EVERY_KIND: readonly KindName[] = [
  'settings',
  'organisations',
  'documents',
  'statutes',
  'contexts',
  'purposes',
  'legal-bases',
  'data-categories',
  'data-subject-categories',
  'sources',
  'recipients',
  'transfers',
  'retention-rules',
  'security-measures',
  'systems',
  'processing-activities',
  'processor-activities',
  'waivers',
]
