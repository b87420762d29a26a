import type { WaiverContent } from '../contents.ts'
import { grouped } from '../lazy.ts'
import type { Snapshot } from '../snapshot.ts'
import type { Found } from './rule.ts'

type WaiverOf = (found: Found) => WaiverContent | undefined

/** Answers, for a rule that has any waivers in a register on a day, which of them holds for what it finds, if one does. */
export function waiversOn(
  register: Pick<Snapshot, 'all'>,
  date: string,
): (rule: string) => WaiverOf | undefined {
  const holding = [...register.all('waivers').values()].filter(({ expiresOn }) => expiresOn >= date)
  const byRule = grouped(holding, ({ rule }) => [rule])
  const known = new Map([...byRule].map(([rule, ofRule]) => [rule, waiverOf(ofRule)]))
  return (rule) => known.get(rule)
}

function waiverOf(waivers: readonly WaiverContent[]): WaiverOf {
  const bySubject = grouped(waivers, ({ subject }) => [subject])
  return ({ subject, parameters = {} }) =>
    bySubject
      .get(subject)
      ?.find((waiver) => (waiver.parameters ?? []).every(({ name, value }) => parameters[name] === value))
}
