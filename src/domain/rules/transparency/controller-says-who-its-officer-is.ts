import type { OrganisationContent } from '../../contents.ts'
import { holdsOn } from '../../holds-on.ts'
import { lineageIn } from '../../lineage.ts'
import { pathTo } from '../../subject-path.ts'
import type { Rule } from '../rule.ts'
import type { View } from '../view.ts'
import { controllersIn } from './controllers-in.ts'
import { OFFICER_EXAMPLES } from './officer-examples.ts'

export const controllerSaysWhoItsOfficerIs: Rule = {
  id: 'ROPA-TR-002',
  severity: 'warning',
  kinds: ['organisations'],
  articles: ['30.1.a', '13.1.b', '14.1.b', '37.1', '37.7'],
  sources: ['WP 243 rev.01, 2.1'],
  confidence: 'high',
  title: {
    en: 'A controller says how its data protection officer is reached, or that it needs none',
    sv: 'En personuppgiftsansvarig anger hur dataskyddsombudet nås, eller att inget behövs',
  },
  message: {
    en: 'Of the controller “{subject}” it is not recorded that it needs no data protection officer, nor how an officer is reached; Articles 30(1)(a) and 13(1)(b) ask for the contact details where there is one.',
    sv: 'För den personuppgiftsansvarige ”{subject}” framgår varken att något dataskyddsombud inte behövs eller hur ett ombud nås; artiklarna 30.1 a och 13.1 b kräver kontaktuppgifter där det finns ett.',
  },
  remedy: {
    en: 'Record whether an officer is appointed; if so, add a contact point with the role of data protection officer, or the organisation that the officer belongs to as a party.',
    sv: 'Ange om ett ombud är utsett; lägg i så fall till en kontaktväg med rollen dataskyddsombud, eller den organisation som ombudet tillhör som part.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    const withOfficer = controllersWithOfficer(view)
    for (const organisation of controllersIn(view)) {
      const { key, dpoStatus = 'unknown' } = organisation
      const subject = pathTo('organisations', key)
      if (dpoStatus === 'unknown') yield { subject, missing: { member: 'dpoStatus' } }
      else if (dpoStatus === 'appointed' && !withOfficer.has(key) && !isOfficerReached(view, organisation))
        yield { subject, missing: { member: 'contactPoints' } }
    }
  },
  ...OFFICER_EXAMPLES,
}

/** Controllers of activities in which the organisation that the officer belongs to takes part, and can be reached. */
function controllersWithOfficer(view: View): ReadonlySet<string> {
  const found = new Set<string>()
  for (const activity of view.all('processing-activities').values())
    if (
      activity.parties?.some(
        ({ role, organisation }) =>
          role === 'dpo' && pointsOf(view, view.one('organisations', organisation)).length > 0,
      )
    )
      for (const { key } of view.controllersOf(activity)) found.add(key)
  return found
}

/** Whether an organisation, or one above it in its group (Article 37(2)), has a contact point of an officer. */
const isOfficerReached = (view: View, { key }: OrganisationContent): boolean =>
  lineageIn(view.all('organisations'), key).some((each) =>
    pointsOf(view, each).some(({ role }) => role === 'dpo'),
  )

/** The contact points of an organisation that hold on the day. */
const pointsOf = ({ date }: View, { contactPoints = [] }: OrganisationContent) =>
  contactPoints.filter(({ validFrom, validTo }) => holdsOn(date, validFrom, validTo))
