import type { OrganisationContent, ProcessingActivityContent } from '../../contents.ts'
import { pathTo } from '../../subject-path.ts'
import { usedLines } from '../../used-line.ts'
import { recipientsOf } from '../recipients/disclosures.ts'
import type { Rule } from '../rule.ts'
import type { View } from '../view.ts'
import { unnamedCompanies } from './controllers-in.ts'
import { GROUP_EXAMPLES } from './group-examples.ts'
import { runningActivities } from './running-activities.ts'

export const controllersSayHowTheyStandToOneAnother: Rule = {
  id: 'ROPA-TR-004',
  severity: 'warning',
  kinds: ['processing-activities', 'sources', 'recipients'],
  articles: ['26.1', '26.2', '13.1.a', '30.1.a'],
  sources: ['EDPB Guidelines 07/2020, 2.1 and 3', 'Recital 48'],
  confidence: 'high',
  title: {
    en: 'Controllers that share data say whether they decide jointly',
    sv: 'Personuppgiftsansvariga som delar uppgifter anger om de är gemensamt ansvariga',
  },
  message: {
    en: 'Several controllers, or companies of one group, share data in “{subject}”, and nothing says whether they decide each on its own or jointly under an arrangement that they are parties to; Article 26 asks joint controllers for one.',
    sv: 'Flera personuppgiftsansvariga, eller bolag i samma koncern, delar uppgifter i ”{subject}”, och det framgår inte om de ansvarar var för sig eller gemensamt enligt ett arrangemang som de är parter i; artikel 26 kräver ett sådant av gemensamt ansvariga.',
  },
  remedy: {
    en: 'Set the controllership of the activity to separate, sole or joint; where it is joint, record the arrangement at one of the organisations with all of them as parties.',
    sv: 'Ange i behandlingen om ansvaret är vars och ens, ett bolags eller gemensamt; är det gemensamt, registrera arrangemanget hos en av organisationerna med alla som parter.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    const shares = groupShares(view)
    const arrangements = arrangementsOf(view)
    const used = new Set<string>()
    let anySaid = false
    for (const activity of runningActivities(view)) {
      const controllers = view.controllersOf(activity)
      const said = isSaid(activity, controllers, arrangements)
      anySaid ||= said
      const related = [...sharesOf(activity, shares)]
      for (const path of related) used.add(path)
      const several = related.length > 0 || controllers.length > 1 || isJoint(activity)
      if (several && !said)
        yield {
          subject: pathTo('processing-activities', activity.key),
          related,
          missing: { member: 'controllership' },
        }
    }
    if (anySaid) return
    const related = unnamedCompanies(view).map(({ key }) => pathTo('organisations', key))
    for (const kind of ['sources', 'recipients'] as const)
      for (const key of shares[kind]) {
        const subject = pathTo(kind, key)
        if (!used.has(subject)) yield { subject, related }
      }
  },
  ...GROUP_EXAMPLES,
}

/** Keys of the sources and recipients that are companies of the group, and of recipients that decide jointly. */
interface Shares {
  readonly sources: ReadonlySet<string>
  readonly recipients: ReadonlySet<string>
}

function groupShares(view: View): Shares {
  const sources = [...view.all('sources').values()].filter(({ origin }) => origin === 'group-company')
  const recipients = [...view.all('recipients').values()].filter(
    ({ type }) => type === 'group-company' || type === 'joint-controller',
  )
  return {
    sources: new Set(sources.map(({ key }) => key)),
    recipients: new Set(recipients.map(({ key }) => key)),
  }
}

/** Paths of those of them that an activity names, of itself or in its lines. */
function sharesOf(activity: ProcessingActivityContent, shares: Shares): ReadonlySet<string> {
  const found = new Set<string>()
  for (const key of recipientsOf(activity))
    if (shares.recipients.has(key)) found.add(pathTo('recipients', key))
  for (const { sources = [] } of usedLines(activity))
    for (const key of sources) if (shares.sources.has(key)) found.add(pathTo('sources', key))
  return found
}

const isJoint = ({ controllership, parties = [] }: ProcessingActivityContent): boolean =>
  controllership === 'joint' || parties.some(({ role }) => role === 'joint-controller')

/** Whether an activity says how its controllers stand to one another: if jointly, under an arrangement of them all. */
function isSaid(
  activity: ProcessingActivityContent,
  controllers: readonly OrganisationContent[],
  arrangements: readonly (readonly string[])[],
): boolean {
  const { controllership } = activity
  if (isJoint(activity))
    return arrangements.some((parties) => controllers.every(({ key }) => parties.includes(key)))
  return controllership === 'separate' || (controllership === 'sole' && controllers.length <= 1)
}

/** The parties of each arrangement between joint controllers. */
const arrangementsOf = (view: View): (readonly string[])[] =>
  [...view.all('organisations').values()].flatMap(({ jointArrangements = [] }) =>
    jointArrangements.map(({ parties }) => parties),
  )
