import Type from 'typebox'
import { Entry, OneOf, Text } from '../../domain/entry.ts'
import { CONTROLLER_LIMBS } from '../../domain/gdpr/article-30.ts'
import { LimbOf } from '../activity/limbs.ts'
import { activityParts } from '../activity/parts.ts'
import { communicationsParts } from './communications.ts'
import { contentsParts } from './contents.ts'
import { informationParts } from './information.ts'
import { partiesParts } from './parties.ts'
import { riskParts } from './risk.ts'

/** What a controller does with personal data: an entry of its record. Art. 30(1). */
export const ProcessingActivity = Entry(
  'ProcessingActivity',
  {
    ...activityParts,
    businessFunction: Type.Optional(Text(200, 'Function of the business that it belongs to.')),
    frequency: Type.Optional(
      OneOf(['continuous', 'regular', 'occasional'], 'How often it takes place (Article 30(5)).'),
    ),
    ...partiesParts,
    ...contentsParts,
    limbs: Type.Optional(
      Type.Array(LimbOf('ControllerLimb', CONTROLLER_LIMBS), {
        maxItems: CONTROLLER_LIMBS.length,
        'x-unique-by': 'limb',
        description: 'How the documents stand to each point of Article 30(1): silence is a fact too.',
      }),
    ),
    ...informationParts,
    ...communicationsParts,
    ...riskParts,
  },
  {
    description:
      'What a controller does with personal data: purposes, data lines, recipients, transfers, retention, security, and what people are told. Art. 30(1).',
  },
)
export type ProcessingActivity = Type.Static<typeof ProcessingActivity>
