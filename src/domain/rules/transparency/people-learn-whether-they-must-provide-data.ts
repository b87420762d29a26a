import type { ProcessingActivityContent, SourceContent } from '../../contents.ts'
import { pathTo } from '../../subject-path.ts'
import { usedLines } from '../../used-line.ts'
import type { Rule } from '../rule.ts'
import { isFromThePerson } from '../sources/origins.ts'
import type { View } from '../view.ts'
import { PROVISION_EXAMPLES } from './provision-examples.ts'
import { runningActivities } from './running-activities.ts'

export const peopleLearnWhetherTheyMustProvideData: Rule = {
  id: 'ROPA-TR-005',
  severity: 'warning',
  kinds: ['processing-activities'],
  articles: ['13.2.e'],
  sources: ['WP 260 rev.01, annex'],
  confidence: 'high',
  title: {
    en: 'People learn whether they must provide data, and what follows if they do not',
    sv: 'Människor får veta om de måste lämna uppgifter och vad som händer annars',
  },
  message: {
    en: 'Of “{subject}” it is not recorded whether a law or a contract requires people to provide their data, or what follows if they do not; Article 13(2)(e) asks that they are told.',
    sv: 'För ”{subject}” framgår inte om lag eller avtal kräver att man lämnar sina uppgifter, eller vad som händer om man låter bli; artikel 13.2 e kräver att man får veta det.',
  },
  remedy: {
    en: 'Record in the activity whether the data has to be provided and, unless people may choose freely, what a refusal leads to.',
    sv: 'Ange i behandlingen om uppgifterna måste lämnas och, om det inte är helt frivilligt, vad en vägran leder till.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const activity of runningActivities(view)) {
      const { type, refusalConsequence } = activity.dataProvision ?? {}
      if (type === 'voluntary' || !mayCollectFromPeople(view, activity)) continue
      if (type === 'unknown' || refusalConsequence === undefined)
        yield {
          subject: pathTo('processing-activities', activity.key),
          missing: { member: 'dataProvision' },
        }
    }
  },
  ...PROVISION_EXAMPLES,
}

/** Whether people give any of the data themselves; where sources are not recorded, they may. */
const mayCollectFromPeople = (view: View, activity: ProcessingActivityContent): boolean =>
  (activity.data ?? []).length === 0 ||
  usedLines(activity).some(
    ({ sources = [] }) =>
      sources.length === 0 || sources.some((source) => mayBeThePerson(view.one('sources', source))),
  )

const mayBeThePerson = (source: SourceContent): boolean =>
  isFromThePerson(source) || source.origin === 'mixed'
