import type { Rule } from '../rule.ts'
import { activityDescribesItsSecurityMeasures } from './activity-describes-its-security-measures.ts'
import { activityNamesItsSystems } from './activity-names-its-systems.ts'
import { credentialsAreHashed } from './credentials-are-hashed.ts'
import { sensitiveDataIsEncryptedAndAccessControlled } from './sensitive-data-is-encrypted-and-access-controlled.ts'

/** How data is protected. Art. 30(1)(g), 30(2)(d), 32. */
export const SECURITY_RULES: readonly Rule[] = [
  activityDescribesItsSecurityMeasures,
  credentialsAreHashed,
  sensitiveDataIsEncryptedAndAccessControlled,
  activityNamesItsSystems,
]
