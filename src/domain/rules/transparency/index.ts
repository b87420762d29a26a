import type { Rule } from '../rule.ts'
import { activityNamesItsController } from './activity-names-its-controller.ts'
import { activitySaysWhetherDecisionsAreAutomated } from './activity-says-whether-decisions-are-automated.ts'
import { controllerNamesItsAuthority } from './controller-names-its-authority.ts'
import { controllerOutsideTheEeaHasARepresentative } from './controller-outside-the-eea-has-a-representative.ts'
import { controllerSaysWhoItsOfficerIs } from './controller-says-who-its-officer-is.ts'
import { controllersSayHowTheyStandToOneAnother } from './controllers-say-how-they-stand-to-one-another.ts'
import { peopleLearnOfTheirRights } from './people-learn-of-their-rights.ts'
import { peopleLearnWhetherTheyMustProvideData } from './people-learn-whether-they-must-provide-data.ts'
import { peopleWhoseDataComesFromOthersAreTold } from './people-whose-data-comes-from-others-are-told.ts'

/** Who answers for an activity, and what people are told of it. Art. 12-14, 22, 26, 27, 30(1)(a). */
export const TRANSPARENCY_RULES: readonly Rule[] = [
  activityNamesItsController,
  controllerSaysWhoItsOfficerIs,
  controllerOutsideTheEeaHasARepresentative,
  controllersSayHowTheyStandToOneAnother,
  peopleLearnWhetherTheyMustProvideData,
  peopleLearnOfTheirRights,
  activitySaysWhetherDecisionsAreAutomated,
  controllerNamesItsAuthority,
  peopleWhoseDataComesFromOthersAreTold,
]
