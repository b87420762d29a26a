import type { Rule } from '../rule.ts'
import { activityHasAPurpose } from './activity-has-a-purpose.ts'
import { contextHasAPurpose } from './context-has-a-purpose.ts'
import { dataIsUsedForAPurpose } from './data-is-used-for-a-purpose.ts'
import { purposeDoesNotBundleOthers } from './purpose-does-not-bundle-others.ts'
import { purposeHasDataSubjects } from './purpose-has-data-subjects.ts'
import { purposeIsSpecific } from './purpose-is-specific.ts'
import { purposeIsTiedToData } from './purpose-is-tied-to-data.ts'

/** What purposes say, and what data they use. Art. 5(1)(b) and (c), 30(1)(b) and (c). */
export const PURPOSES_RULES: readonly Rule[] = [
  activityHasAPurpose,
  purposeIsSpecific,
  purposeDoesNotBundleOthers,
  purposeIsTiedToData,
  contextHasAPurpose,
  dataIsUsedForAPurpose,
  purposeHasDataSubjects,
]
