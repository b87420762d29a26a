import type { WaiverContent } from '../contents.ts'
import type { Snapshot } from '../snapshot.ts'
import { Finding, type Judgement, type NotCheckable } from './finding.ts'
import type { Found, Need, Rule } from './rule.ts'
import { findRule, type Ruleset } from './ruleset.ts'
import { viewOf } from './view-of.ts'

interface Conditions {
  /** The day it is judged on, such as `2026-11-22`. */
  readonly date: string
  readonly ruleset: Ruleset
  /** Some rules only, by id. */
  readonly only?: ReadonlySet<string>
  /** Texts of editions, by their paths such as `documents/notice/editions/2026-01-01`. */
  readonly texts?: ReadonlyMap<string, string>
}

/** What a ruleset says of a register on a day: the rules in force then, with the severities that its settings give them. */
export function judge(snapshot: Snapshot, { date, ruleset, only, texts }: Conditions): Judgement {
  const view = viewOf(snapshot, date, {
    isRule: (id) => findRule(id) !== undefined,
    ...(texts !== undefined && { texts }),
  })
  const severities = new Map(view.settings?.severities?.map(({ rule, severity }) => [rule, severity]))
  const waivers = waiversByRule(view.all('waivers').values(), date)
  const findings: Finding[] = []
  const notCheckable: NotCheckable[] = []
  for (const rule of ruleset.rules) {
    if (only !== undefined && !only.has(rule.id)) continue
    const severity = severities.get(rule.id) ?? rule.severity
    if (severity === 'off' || !isInForce(rule, date)) continue
    const need = missingNeed(rule, texts)
    if (need !== undefined) notCheckable.push({ rule: rule.id, need })
    else
      for (const found of rule.judge(view))
        findings.push(new Finding(view, rule, severity, found, waiverOf(found, waivers.get(rule.id))))
  }
  return { ruleset: ruleset.version, date, findings, notCheckable, view }
}

const isInForce = ({ validFrom, validTo }: Rule, date: string): boolean =>
  date >= validFrom && (validTo === undefined || date <= validTo)

/** No register holds approvals yet; texts of notices come with it. */
const missingNeed = ({ needs = [] }: Rule, texts: Conditions['texts']): Need | undefined =>
  needs.find((need) => need !== 'edition-text' || texts === undefined)

/** The waivers that hold on a day, by the rule that they accept not to be met. */
function waiversByRule(waivers: Iterable<WaiverContent>, date: string): Map<string, WaiverContent[]> {
  const found = new Map<string, WaiverContent[]>()
  for (const waiver of waivers)
    if (waiver.expiresOn >= date) found.set(waiver.rule, [...(found.get(waiver.rule) ?? []), waiver])
  return found
}

function waiverOf(
  { subject, parameters = {} }: Found,
  waivers: readonly WaiverContent[] = [],
): string | undefined {
  return waivers.find(
    (waiver) =>
      waiver.subject === subject &&
      (waiver.parameters ?? []).every(({ name, value }) => parameters[name] === value),
  )?.key
}
