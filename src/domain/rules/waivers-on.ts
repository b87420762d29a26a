import type { WaiverContent } from '../contents.ts'
import { grouped } from '../lazy.ts'
import type { Snapshot } from '../snapshot.ts'
import type { Found } from './rule.ts'

/** Answers which waiver of a register holds on a day for what a rule finds, if one does. */
export function waiversOn(
  register: Pick<Snapshot, 'all'>,
  date: string,
): (rule: string, found: Found) => WaiverContent | undefined {
  const holding = [...register.all('waivers').values()].filter(({ expiresOn }) => expiresOn >= date)
  const byRule = grouped(holding, ({ rule }) => [rule])
  const bySubject = new Map(
    [...byRule].map(([rule, ofRule]) => [rule, grouped(ofRule, ({ subject }) => [subject])]),
  )
  return (rule, { subject, parameters = {} }) =>
    bySubject
      .get(rule)
      ?.get(subject)
      ?.find((waiver) => (waiver.parameters ?? []).every(({ name, value }) => parameters[name] === value))
}
