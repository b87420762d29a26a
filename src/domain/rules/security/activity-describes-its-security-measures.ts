import type { ActivityContent } from '../../contents.ts'
import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import type { Found, Rule } from '../rule.ts'
import { isUnderWay } from '../under-way.ts'
import type { View } from '../view.ts'

const encryption = named('encryption', { type: 'technical' })
const planned = named('pseudonyms', { type: 'technical', status: 'planned' })
const kinds = ['processing-activities', 'processor-activities'] as const

export const activityDescribesItsSecurityMeasures: Rule = {
  id: 'ROPA-SE-001',
  severity: 'warning',
  kinds,
  articles: ['30.1.g', '30.2.d', '32.1'],
  sources: ['LfD Niedersachsen, fine on Volkswagen AG, 26 July 2022'],
  confidence: 'high',
  title: {
    en: 'An activity has a general description of its security measures',
    sv: 'En behandling har en allmän beskrivning av sina säkerhetsåtgärder',
  },
  message: {
    en: '“{subject}” names no security measure that is in place, neither itself nor through its systems, and sums none up; Article 30(1)(g) and 30(2)(d) ask for a general description where possible.',
    sv: '”{subject}” anger ingen säkerhetsåtgärd som är införd, varken direkt eller genom sina system, och har ingen sammanfattning; artikel 30.1 g och 30.2 d kräver en allmän beskrivning om det är möjligt.',
  },
  remedy: {
    en: 'Add the measures of Article 32(1) that protect its data, to the activity or to the systems that it uses, or a summary of them.',
    sv: 'Ange de åtgärder enligt artikel 32.1 som skyddar uppgifterna, på behandlingen eller på de system som den använder, eller en sammanfattning av dem.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const kind of kinds)
      for (const activity of view.all(kind).values()) yield* undescribed(view, kind, activity)
  },
  passing: [
    {
      says: 'a measure of the activity, one of its system, a summary',
      register: {
        organisations: [named('host', { type: 'legal-person', legalName: 'Host AB' })],
        'security-measures': [encryption],
        systems: [named('shop', { type: 'application', securityMeasures: ['encryption'] })],
        'processing-activities': [
          named('orders', { securityMeasures: ['encryption'] }),
          named('returns', { systems: ['shop'] }),
          named('letters', { securitySummary: { en: 'As the security policy.' } }),
        ],
        'processor-activities': [
          named('hosting', { processor: 'host', controllers: [], securityMeasures: ['encryption'] }),
        ],
      },
    },
    {
      says: 'what is over, and what has not begun',
      register: {
        'processing-activities': [
          named('recall', { status: 'ended' }),
          named('race', { status: 'active', endedOn: '2026-11-21' }),
          named('survey', { status: 'planned' }),
          named('fair', { startedOn: '2026-11-23' }),
        ],
      },
    },
  ],
  failing: [
    {
      says: 'no measures, measures to come or no longer taken, no measures as a processor',
      register: {
        organisations: [named('host', { type: 'legal-person', legalName: 'Host AB' })],
        'security-measures': [planned, named('safe', { type: 'physical', status: 'retired' })],
        'processing-activities': [
          named('orders', { status: 'active', startedOn: '2026-11-22', endedOn: '2026-11-22' }),
          named('returns', { status: 'suspended', securityMeasures: ['pseudonyms', 'safe'] }),
        ],
        'processor-activities': [named('hosting', { processor: 'host', controllers: [] })],
      },
      finds: [
        'processing-activities/orders',
        'processing-activities/returns',
        'processor-activities/hosting',
      ],
    },
  ],
}

function* undescribed(view: View, kind: (typeof kinds)[number], activity: ActivityContent): Generator<Found> {
  const { key, securitySummary } = activity
  if (!isUnderWay(activity, view.date) || securitySummary !== undefined) return
  if (!view.isProtected(activity))
    yield { subject: pathTo(kind, key), missing: { member: 'securityMeasures' } }
}
