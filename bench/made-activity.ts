import type { Content } from './content.ts'
import { labelled, type Making, someKeys, someOf } from './made-keys.ts'
import { TASKS } from './words.ts'

/** A processing activity with one to four data lines, or with `lines` of them. */
export function activity(making: Making, lines = 1 + making.random.below(4)): Content {
  const { random } = making
  const purposes = someKeys('purposes', 2, making)
  return {
    ...labelled('processing-activities', TASKS, making),
    status: 'active',
    owner: { unit: `Unit ${random.below(200)}` },
    parties: [{ key: 'controller', organisation: someOf('organisations', making), role: 'controller' }],
    contexts: [someOf('contexts', making)],
    purposes: purposes.map((purpose) => ({ purpose })),
    data: Array.from({ length: lines }, (_, index) => ({
      key: `line-${index + 1}`,
      dataCategory: someOf('data-categories', making),
      dataSubjectCategories: someKeys('data-subject-categories', 2, making),
      sources: [someOf('sources', making)],
      purposes: purposes.map((purpose) => ({ purpose, grounds: 'inherited' })),
      recipients: [someOf('recipients', making)],
      retentionRule: someOf('retention-rules', making),
    })),
    dataMapping: 'partial',
    ...(random.chance(0.3) && { transfers: [{ transfer: someOf('transfers', making) }] }),
    securityMeasures: someKeys('security-measures', 3, making),
    systems: someKeys('systems', 2, making),
    limbs: [{ limb: 'retention', evidence: 'stated' }],
    nextReviewOn: `202${6 + random.below(3)}-0${1 + random.below(9)}-01`,
  }
}
