import type { DataLineContent, ProcessingActivityContent } from '../../contents.ts'
import { pathTo } from '../../subject-path.ts'
import { usedLines } from '../../used-line.ts'
import type { Rule } from '../rule.ts'
import { isFromThePerson } from '../sources/origins.ts'
import type { View } from '../view.ts'
import { runningActivities } from './running-activities.ts'
import { STRANGER_EXAMPLES } from './stranger-examples.ts'

export const peopleWhoseDataComesFromOthersAreTold: Rule = {
  id: 'ROPA-TR-009',
  severity: 'warning',
  kinds: ['processing-activities', 'data-subject-categories'],
  articles: ['14.1', '14.2', '14.3', '14.5'],
  sources: ['WP 260 rev.01, paras 27-28 and 56-65'],
  confidence: 'high',
  confidenceNote: {
    en: 'The paragraphs of WP 260 are given by their subject and not compared word by word.',
    sv: 'Punkterna i WP 260 anges efter ämne och är inte jämförda ord för ord.',
  },
  title: {
    en: 'People whose data comes from others are told',
    sv: 'Människor vars uppgifter kommer från andra får veta det',
  },
  message: {
    en: 'There is no direct relationship with “{people}”, and for “{subject}” it is recorded neither when they are told nor why they need not be; Article 14(3) asks that they learn of it within a month at the latest, and Article 14(5) says when they need not.',
    sv: 'Med ”{people}” finns ingen direkt relation, och för ”{subject}” framgår varken när de får veta det eller varför de inte behöver informeras; artikel 14.3 kräver att de informeras inom högst en månad, och artikel 14.5 anger när det inte behövs.',
  },
  remedy: {
    en: 'Record in the activity when and how these people are told, or which exemption of Article 14(5) holds.',
    sv: 'Ange i behandlingen när och hur dessa personer informeras, eller vilket undantag i artikel 14.5 som gäller.',
  },
  identity: ['people'],
  validFrom: '2018-05-25',
  *judge(view) {
    const distant = [...view.all('data-subject-categories').values()].filter(
      ({ directRelationship }) => directRelationship === false,
    )
    if (distant.length === 0) return
    const strangers = new Set(distant.map(({ key }) => key))
    const met = new Set<string>()
    for (const activity of view.all('processing-activities').values())
      for (const key of peopleIn(activity, activity.data, strangers)) met.add(key)
    for (const activity of runningActivities(view))
      for (const key of peopleIn(activity, usedLines(activity), strangers))
        if (!isTold(activity, key) && !isAllFromThem(view, activity, key)) {
          const people = pathTo('data-subject-categories', key)
          yield {
            subject: pathTo('processing-activities', activity.key),
            related: [people],
            parameters: { people },
            missing: { member: 'article14Notices' },
          }
        }
    for (const { key } of distant) {
      const people = pathTo('data-subject-categories', key)
      if (!met.has(key)) yield { subject: people, parameters: { people } }
    }
  },
  ...STRANGER_EXAMPLES,
}

/** Those of some people whom an activity is about, of itself or in lines of it. */
function peopleIn(
  { dataSubjectCategories = [] }: ProcessingActivityContent,
  lines: readonly DataLineContent[] = [],
  of: ReadonlySet<string>,
): ReadonlySet<string> {
  const people = [
    ...dataSubjectCategories.map(({ dataSubjectCategory }) => dataSubjectCategory),
    ...lines.flatMap((line) => line.dataSubjectCategories ?? []),
  ]
  return new Set(people.filter((key) => of.has(key)))
}

const isTold = ({ article14Notices = [] }: ProcessingActivityContent, people: string): boolean =>
  article14Notices.some(
    ({ dataSubjectCategory, timing, exemption }) =>
      dataSubjectCategory === people && (timing ?? exemption) !== undefined,
  )

/** Whether everything on some people comes from themselves, as far as lines say: Article 13 is about it then. */
function isAllFromThem(view: View, activity: ProcessingActivityContent, people: string): boolean {
  const lines = usedLines(activity).filter(({ dataSubjectCategories = [] }) =>
    dataSubjectCategories.includes(people),
  )
  return lines.length > 0 && lines.every((line) => isFromThem(view, line))
}

const isFromThem = (view: View, { sources = [] }: DataLineContent): boolean =>
  sources.length > 0 && sources.every((source) => isFromThePerson(view.one('sources', source)))
