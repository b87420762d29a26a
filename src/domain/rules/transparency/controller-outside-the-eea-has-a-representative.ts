import type { OrganisationContent, ProcessingActivityContent } from '../../contents.ts'
import { isInEea } from '../../gdpr/eea-states.ts'
import { holdsOn } from '../../holds-on.ts'
import { isController } from '../../is-controller.ts'
import { pathTo } from '../../subject-path.ts'
import { placeName } from '../in-words.ts'
import type { Rule } from '../rule.ts'
import type { View } from '../view.ts'
import { REPRESENTATIVE_EXAMPLES } from './representative-examples.ts'
import { runningActivities } from './running-activities.ts'

export const controllerOutsideTheEeaHasARepresentative: Rule = {
  id: 'ROPA-TR-003',
  severity: 'error',
  kinds: ['processing-activities'],
  articles: ['3.2', '27.1', '27.3', '30.1.a'],
  sources: ['EDPB Guidelines 3/2018, 4'],
  confidence: 'high',
  title: {
    en: 'A controller outside the EEA that turns to people in it has a representative there',
    sv: 'En personuppgiftsansvarig utanför EES som vänder sig till personer där har en företrädare inom EES',
  },
  message: {
    en: '“{organisation}” is established outside the EEA ({country}), and “{subject}” is aimed at people in the EEA; no representative in the EEA is recorded. Article 27 asks for one, and Article 30(1)(a) for its name.',
    sv: '”{organisation}” är etablerad utanför EES ({country}), och ”{subject}” riktar sig till personer inom EES; ingen företrädare inom EES framgår. Artikel 27 kräver en sådan, och artikel 30.1 a att den anges.',
  },
  remedy: {
    en: 'Add the representative to the activity as a party, or to the controller as a contact point. Where Article 27(2) exempts it, accept the finding in a waiver that says why.',
    sv: 'Ange företrädaren som part i behandlingen eller som kontaktväg hos den personuppgiftsansvarige. Om undantaget i artikel 27.2 gäller: godta avvikelsen med ett undantag som anger skälet.',
  },
  inWords: { country: placeName },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const activity of runningActivities(view)) {
      if (activity.targetsEea !== true || hasRepresentative(view, activity)) continue
      for (const { key, organisation } of activity.parties?.filter(isController) ?? []) {
        const controller = view.one('organisations', organisation)
        if (controller.country === undefined || !needsRepresentative(view, controller)) continue
        const path = pathTo('organisations', organisation)
        yield {
          subject: pathTo('processing-activities', activity.key, 'parties', key),
          related: [path],
          parameters: { organisation: path, country: controller.country },
          missing: { of: path, member: 'contactPoints' },
        }
      }
    }
  },
  ...REPRESENTATIVE_EXAMPLES,
}

/** Whether a party represents the controllers in the EEA; one whose state is not known is taken to. */
const hasRepresentative = (view: View, { parties = [] }: ProcessingActivityContent): boolean =>
  parties.some(({ role, organisation }) => {
    if (role !== 'representative') return false
    return mayBeInEea(view, view.one('organisations', organisation).country)
  })

const mayBeInEea = ({ date }: View, country: string | undefined): boolean =>
  country === undefined || isInEea(country, date)

const needsRepresentative = (view: View, { country = '', type, contactPoints = [] }: OrganisationContent) =>
  !isInEea(country, view.date) &&
  type !== 'public-authority' &&
  !contactPoints.some(
    ({ role, address, validFrom, validTo }) =>
      role === 'representative' &&
      mayBeInEea(view, address?.country) &&
      holdsOn(view.date, validFrom, validTo),
  )
