import type { KindName } from '../../../domain/contents.ts'
import type { Role } from '../../../domain/record/field.ts'

/** The kind of the activities of a role. */
export const ACTIVITIES_OF: Readonly<Record<Role, KindName>> = {
  controller: 'processing-activities',
  processor: 'processor-activities',
}
