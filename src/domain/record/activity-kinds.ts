import type { KindName } from '../contents.ts'
import type { Role } from './field.ts'

/** The kind of the activities of a role. */
export const ACTIVITIES_OF: Readonly<Record<Role, KindName>> = {
  controller: 'processing-activities',
  processor: 'processor-activities',
}
