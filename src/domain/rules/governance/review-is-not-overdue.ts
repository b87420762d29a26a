import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'
import { hasEnded } from '../under-way.ts'

const kinds = ['processing-activities', 'processor-activities'] as const
const host = named('host', { type: 'legal-person', legalName: 'Host AB' })

export const reviewIsNotOverdue: Rule = {
  id: 'ROPA-GV-001',
  severity: 'warning',
  kinds,
  articles: ['24.1', '32.1.d'],
  sources: [],
  confidence: 'high',
  title: {
    en: 'An activity is reviewed by the day that was set',
    sv: 'En behandling ses över senast den dag som har bestämts',
  },
  message: {
    en: 'The review of “{subject}” was due on {due}, and none is recorded since; Article 24(1) asks for measures to be reviewed and updated where necessary.',
    sv: 'Översynen av ”{subject}” skulle ha gjorts senast {due}, och ingen är registrerad därefter; enligt artikel 24.1 ska åtgärder ses över och uppdateras vid behov.',
  },
  remedy: {
    en: 'Review the activity, and enter the day of the review and that of the next.',
    sv: 'Se över behandlingen och ange dagen för översynen och för nästa.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const kind of kinds)
      for (const activity of view.all(kind).values()) {
        const { key, nextReviewOn: due, lastReviewedOn = '' } = activity
        if (due === undefined || due >= view.date || lastReviewedOn >= due) continue
        if (!hasEnded(activity, view.date)) yield { subject: pathTo(kind, key), parameters: { due } }
      }
  },
  passing: [
    {
      says: 'due today; reviewed on the day, though the next is not set; no day set; over',
      register: {
        'processing-activities': [
          named('orders', { nextReviewOn: '2026-11-22' }),
          named('returns', { nextReviewOn: '2026-10-01', lastReviewedOn: '2026-10-01' }),
          named('letters', { lastReviewedOn: '2020-01-01' }),
          named('recall', { nextReviewOn: '2026-10-01', status: 'ended' }),
        ],
      },
    },
  ],
  failing: [
    {
      says: 'due yesterday; last looked at the day before it was due; due as a processor',
      register: {
        organisations: [host],
        'processing-activities': [
          named('orders', { nextReviewOn: '2026-11-21' }),
          named('returns', { nextReviewOn: '2026-10-01', lastReviewedOn: '2026-09-30' }),
        ],
        'processor-activities': [
          named('hosting', { processor: 'host', controllers: [], nextReviewOn: '2025-01-31' }),
        ],
      },
      finds: [
        'processing-activities/orders',
        'processing-activities/returns',
        'processor-activities/hosting',
      ],
    },
  ],
}
