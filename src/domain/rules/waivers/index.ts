import type { Rule } from '../rule.ts'
import { waiverHasNotRunOut } from './waiver-has-not-run-out.ts'
import { waiverIsAboutSomething } from './waiver-is-about-something.ts'

/** What accepts that rules are not met. Art. 5(2). */
export const WAIVERS_RULES: readonly Rule[] = [waiverHasNotRunOut, waiverIsAboutSomething]
