import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'
import { hasEnded } from '../under-way.ts'

const kinds = ['processing-activities', 'processor-activities'] as const
const host = named('host', { type: 'legal-person', legalName: 'Host AB' })

export const approvedActivityHasAnOwner: Rule = {
  id: 'ROPA-GV-003',
  severity: 'error',
  kinds,
  articles: ['5.2', '24.1', '24.2'],
  sources: [],
  confidence: 'medium',
  confidenceNote: {
    en: 'The regulation asks that the controller can show what it does, not that a person is named.',
    sv: 'Förordningen kräver att den personuppgiftsansvarige kan visa vad den gör, inte att en person anges.',
  },
  title: {
    en: 'An approved activity has somebody who answers for it',
    sv: 'En godkänd behandling har någon som svarar för den',
  },
  message: {
    en: 'Nobody answers for “{subject}”, which is approved; Article 24(1) makes the controller able to show that it follows the regulation, and for that somebody must know.',
    sv: 'Ingen svarar för ”{subject}”, som är godkänd; enligt artikel 24.1 ska den personuppgiftsansvarige kunna visa att förordningen följs, och då måste någon veta.',
  },
  remedy: {
    en: 'Enter the organisation, unit or person that answers for the activity as its owner.',
    sv: 'Ange den organisation, enhet eller person som svarar för behandlingen som ägare.',
  },
  needs: ['approval'],
  validFrom: '2018-05-25',
  *judge(view) {
    for (const kind of kinds)
      for (const activity of view.all(kind).values())
        if (activity.owner === undefined && !hasEnded(activity, view.date))
          yield { subject: pathTo(kind, activity.key), missing: { member: 'owner' } }
  },
  passing: [
    {
      says: 'a unit answers for orders; the recall is over',
      register: {
        organisations: [host],
        'processing-activities': [
          named('orders', { owner: { unit: 'Sales' } }),
          named('recall', { status: 'ended' }),
        ],
        'processor-activities': [
          named('hosting', { processor: 'host', controllers: [], owner: { organisation: 'host' } }),
        ],
      },
    },
  ],
  failing: [
    {
      says: 'nobody answers for orders, nor for what is done for others',
      register: {
        organisations: [host],
        'processing-activities': [named('orders')],
        'processor-activities': [named('hosting', { processor: 'host', controllers: [] })],
      },
      finds: ['processing-activities/orders', 'processor-activities/hosting'],
    },
  ],
}
