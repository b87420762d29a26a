import { holdsOn } from '../holds-on.ts'
import type { Snapshot } from '../snapshot.ts'
import { Finding, type Judgement, type NotCheckable } from './finding.ts'
import { parametersOf } from './parameters-of.ts'
import { editionsInForce } from './provenance/editions.ts'
import type { Need, Rule } from './rule.ts'
import { findRule, type Ruleset } from './ruleset.ts'
import type { View } from './view.ts'
import { viewOf } from './view-of.ts'
import { waiversOn } from './waivers-on.ts'

interface Conditions {
  /** The day it is judged on, such as `2026-11-22`. */
  readonly date: string
  readonly ruleset: Ruleset
  /** Some rules only, by id. */
  readonly only?: ReadonlySet<string>
  /** Texts of editions, by their paths such as `documents/notice/editions/2026-01-01`. */
  readonly texts?: ReadonlyMap<string, string> | undefined
  /**
   * What is in force of the register, whose waivers are those that count; the snapshot itself where that is what is in
   * force. Left out for a file, which holds no approvals: there all its waivers count.
   */
  readonly inForce?: Snapshot | undefined
}

/** What a ruleset says of a register on a day: the rules in force then, with the severities that its settings give them. */
export function judge(snapshot: Snapshot, { date, ruleset, only, texts, inForce }: Conditions): Judgement {
  const view = viewOf(snapshot, date, {
    parametersOf: (id) => {
      const rule = findRule(id)
      return rule && parametersOf(rule)
    },
    ...(texts !== undefined && { texts }),
  })
  const severities = new Map(view.settings?.severities?.map(({ rule, severity }) => [rule, severity]))
  const waivers = waiversOn(inForce ?? view, date)
  const findings: Finding[] = []
  const notCheckable: NotCheckable[] = []
  for (const rule of ruleset.rules) {
    if (only !== undefined && !only.has(rule.id)) continue
    const severity = severities.get(rule.id) ?? rule.severity
    if (severity === 'off' || !holdsOn(date, rule.validFrom, rule.validTo)) continue
    const need = missingNeed(rule, view, { texts, isApproved: inForce === snapshot })
    if (need !== undefined) {
      notCheckable.push({ rule: rule.id, need })
      if (need !== 'edition-text' || texts === undefined) continue
    }
    const judged = { snapshot: view, rule, severity }
    const waiverOf = waivers(rule.id)
    for (const found of rule.judge(view)) findings.push(new Finding(judged, found, waiverOf?.(found)?.key))
  }
  return { ruleset: ruleset.version, date, findings, notCheckable, view, inForce }
}

interface AtHand {
  readonly texts: Conditions['texts']
  /** Whether all that is judged is approved: of anything else it is not asked. */
  readonly isApproved: boolean
}

/** Of texts, those that are at hand are looked at, and it is said when some are not. */
const missingNeed = ({ needs = [] }: Rule, view: View, { texts, isApproved }: AtHand): Need | undefined =>
  needs.find((need) => (need === 'edition-text' ? texts === undefined || !hasEveryText(view) : !isApproved))

const hasEveryText = (view: View): boolean =>
  editionsInForce(view).every(({ path }) => view.textOf(path) !== undefined)
