import type { Rule } from '../rule.ts'
import { directMarketingCanBeObjectedTo } from './direct-marketing-can-be-objected-to.ts'
import { electronicMarketingHasAGround } from './electronic-marketing-has-a-ground.ts'
import { marketingProfileIsDisclosed } from './marketing-profile-is-disclosed.ts'
import { rightToObjectIsToldApart } from './right-to-object-is-told-apart.ts'
import { suppressionHasARule } from './suppression-has-a-rule.ts'
import { suppressionHoldsTheLeast } from './suppression-holds-the-least.ts'
import { trackingHasConsent } from './tracking-has-consent.ts'

/** Direct marketing, tracking, objections. Art. 21, Directive 2002/58/EC. */
export const MARKETING_RULES: readonly Rule[] = [
  directMarketingCanBeObjectedTo,
  rightToObjectIsToldApart,
  trackingHasConsent,
  electronicMarketingHasAGround,
  suppressionHasARule,
  suppressionHoldsTheLeast,
  marketingProfileIsDisclosed,
]
