import type { ProcessingActivityContent } from '../../contents.ts'
import { activitiesAbout } from '../activities-about.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'

export const activitySaysWhetherDecisionsAreAutomated: Rule = {
  id: 'ROPA-TR-007',
  severity: 'warning',
  kinds: ['processing-activities'],
  articles: ['13.2.f', '14.2.g', '22.1'],
  sources: ['WP 251 rev.01, IV'],
  confidence: 'high',
  title: {
    en: 'An activity that automates or analyses says whether decisions about people are automated',
    sv: 'En behandling som automatiserar eller analyserar anger om beslut om människor är automatiserade',
  },
  message: {
    en: '“{subject}” is for {purposes}, and it is not recorded whether decisions about people are taken by automated means alone; Articles 13(2)(f) and 14(2)(g) ask that people learn of it.',
    sv: '”{subject}” görs för {purposes}, och det framgår inte om beslut om människor fattas enbart automatiserat; artiklarna 13.2 f och 14.2 g kräver att man får veta det.',
  },
  remedy: {
    en: 'Record which decisions in the activity are automated: none, profiling only, or decisions that Article 22 is about, with their logic, consequences and ground.',
    sv: 'Ange vilka beslut i behandlingen som är automatiserade: inga, enbart profilering eller beslut som artikel 22 gäller, med logik, följder och grund.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const { activity, path, purposes } of activitiesAbout(view, [
      'automation',
      'ai-training',
      'analytics',
    ])) {
      const { status = 'unknown' } = activity.automatedDecisions ?? {}
      if (status === 'unknown')
        yield {
          subject: path,
          related: purposes,
          parameters: { purposes: purposes.join(', ') },
          missing: { member: 'automatedDecisions' },
        }
    }
  },
  passing: [
    { says: 'there are none', register: analysing({ automatedDecisions: { status: 'none' } }) },
    { says: 'profiling only', register: analysing({ automatedDecisions: { status: 'profiling' } }) },
    { says: 'over', register: analysing({ status: 'ended' }) },
    { says: 'over since yesterday', register: analysing({ endedOn: '2026-11-21' }) },
    {
      says: 'surveys are not asked about',
      register: {
        purposes: [named('surveys', { tags: ['surveys'] })],
        'processing-activities': [named('asking', { purposes: [{ purpose: 'surveys' }] })],
      },
    },
  ],
  failing: [
    {
      says: 'automation, training and analysis of which nothing is said',
      register: analysing({}),
      finds: ['processing-activities/a', 'processing-activities/b', 'processing-activities/c'],
    },
    {
      says: 'nobody knows',
      register: analysing({ automatedDecisions: { status: 'unknown' } }),
      finds: ['processing-activities/a', 'processing-activities/b', 'processing-activities/c'],
    },
  ],
}

function analysing(activity: Partial<ProcessingActivityContent>) {
  return {
    purposes: [
      named('automation', { tags: ['automation' as const] }),
      named('training', { tags: ['ai-training' as const] }),
      named('analysis', { tags: ['analytics' as const] }),
    ],
    'processing-activities': [
      named('a', { ...activity, purposes: [{ purpose: 'automation' }] }),
      named('b', { ...activity, purposes: [{ purpose: 'training' }] }),
      named('c', { ...activity, purposes: [{ purpose: 'analysis' }] }),
    ],
  }
}
