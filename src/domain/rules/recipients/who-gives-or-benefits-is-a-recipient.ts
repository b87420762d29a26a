import type { RecipientContent, SourceContent } from '../../contents.ts'
import { grouped, lazy } from '../../lazy.ts'
import { lineageIn } from '../../lineage.ts'
import { pathTo } from '../../subject-path.ts'
import { isUsed } from '../../used-line.ts'
import { purposeLineage } from '../purpose-lineage.ts'
import type { Rule } from '../rule.ts'
import { withParts } from '../sources/with-parts.ts'
import type { View } from '../view.ts'
import { saysNoRecipients } from './activity-has-recipients-or-says-none.ts'
import { isGivenTo } from './disclosures.ts'
import { MIRROR_EXAMPLES } from './mirror-examples.ts'

export const whoGivesOrBenefitsIsARecipient: Rule = {
  id: 'ROPA-RC-006',
  severity: 'warning',
  kinds: ['sources', 'purposes'],
  articles: ['30.1.d', '13.1.e', '14.1.e'],
  sources: ['Recital 48'],
  confidence: 'medium',
  confidenceNote: {
    en: 'That data flows back is likely and not certain; the recital speaks of sharing within a group.',
    sv: 'Att uppgifter går tillbaka är sannolikt och inte säkert; skälet talar om delning inom en koncern.',
  },
  title: {
    en: 'A group company that gives data, or a third party that benefits, is a recipient too, or nobody is',
    sv: 'Ett koncernbolag som lämnar uppgifter, eller en tredje part som drar nytta, är också mottagare, eller så är ingen det',
  },
  message: {
    en: 'By “{subject}”, companies of the group give data or others benefit from it, and neither are they among the recipients nor is it stated that there are none; Article 30(1)(d) asks who gets data.',
    sv: 'Enligt ”{subject}” lämnar koncernbolag uppgifter eller drar andra nytta av dem, men de finns inte bland mottagarna och det anges inte heller att mottagare saknas; artikel 30.1 d kräver uppgift om vem som får uppgifter.',
  },
  remedy: {
    en: 'Add them as recipients where they get data; where they do not, record in the activities that by the documents there are no recipients.',
    sv: 'Lägg till dem som mottagare där de får uppgifter; om de inte får några, ange i behandlingarna att det enligt handlingarna inte finns några mottagare.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    const isMirrored = mirrorsIn(view)
    const sources = view.all('sources')
    const groups = withParts(view)
    const uses = lazy(() => grouped(view.lines(), ({ line }) => (isUsed(line) ? (line.sources ?? []) : [])))
    for (const source of sources.values()) {
      if (source.origin !== 'group-company' || groups.has(source.key) || isMirrored(source)) continue
      // A line that names a group is about its members.
      const lines = lineageIn(sources, source.key).flatMap(({ key }) => uses().get(key) ?? [])
      if (lines.length === 0 || !lines.every(({ activity }) => saysNoRecipients(activity)))
        yield { subject: pathTo('sources', source.key) }
    }
    for (const { key, benefitsThirdParty } of view.all('purposes').values())
      if (benefitsThirdParty === true && !isShared(view, key)) yield { subject: pathTo('purposes', key) }
  },
  ...MIRROR_EXAMPLES,
}

/** Whether a recipient is the company that a source is; where one of them is not named, companies of the group will do. */
function mirrorsIn(view: View): (source: SourceContent) => boolean {
  const recipients = [...view.all('recipients').values()]
  const companies = new Set(recipients.map(({ organisation }) => organisation))
  const ofGroup = recipients.filter(({ type }) => type === 'group-company' || type === 'joint-controller')
  const isAnyUnnamed = ofGroup.some(({ organisation }) => organisation === undefined)
  return ({ organisation }) =>
    organisation === undefined ? ofGroup.length > 0 : isAnyUnnamed || companies.has(organisation)
}

/**
 * Whether data used for a purpose, for one that it is a part of or for a part of it goes to somebody who may use it in turn,
 * or it is stated that it goes to nobody.
 */
const isShared = (view: View, purpose: string): boolean =>
  purposeLineage(view, purpose).some(({ key }) => isGivenFor(view, key)) || isPartShared(view, purpose)

const isPartShared = (view: View, purpose: string): boolean =>
  view.parts(purpose).some(({ key }) => isGivenFor(view, key) || isPartShared(view, key))

const isGivenFor = (view: View, purpose: string): boolean =>
  view
    .activitiesFor(purpose)
    .some(
      (activity) =>
        saysNoRecipients(activity) ||
        isGivenTo(activity, (recipient) => isThirdParty(view.one('recipients', recipient))),
    )

const isThirdParty = ({ type, inquiryOnly }: RecipientContent): boolean =>
  type !== 'internal-unit' && type !== 'processor' && inquiryOnly !== true
