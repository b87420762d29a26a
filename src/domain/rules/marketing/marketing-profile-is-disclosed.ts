import { activitiesAbout } from '../activities-about.ts'
import type { Rule } from '../rule.ts'
import { MAILING, mailing } from './examples.ts'

export const marketingProfileIsDisclosed: Rule = {
  id: 'ROPA-DM-007',
  severity: 'warning',
  kinds: ['processing-activities'],
  articles: ['13.2.f', '14.2.g', '21.2'],
  sources: ['Recital 60'],
  confidence: 'high',
  title: {
    en: 'People are told of a marketing profile that combines sources',
    sv: 'Den registrerade får veta att källor kombineras till en profil för marknadsföring',
  },
  message: {
    en: 'The activity “{subject}” combines data from several sources for direct marketing ({purposes}), and it is not recorded that people are told of the profiling; recital 60 asks for that, and Article 21(2) lets people object to it.',
    sv: 'Behandlingen ”{subject}” kombinerar uppgifter från flera källor för direktmarknadsföring ({purposes}), men det är inte registrerat att den registrerade informeras om profileringen; skäl 60 kräver det, och artikel 21.2 ger rätt att invända mot den.',
  },
  remedy: {
    en: 'Tell people that they are profiled, from which sources and to what effect, and record it; or do not combine.',
    sv: 'Informera om att profilering sker, från vilka källor och med vilka följder, och registrera det; eller avstå från att kombinera.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const { activity, path, purposes } of activitiesAbout(view, ['direct-marketing']))
      if (activity.combinesSources === true && activity.profilingDisclosed !== true)
        yield {
          subject: path,
          related: purposes,
          parameters: { purposes: purposes.join(', ') },
          missing: { member: 'profilingDisclosed' },
        }
  },
  passing: [
    { says: 'people are told', register: mailing({ combinesSources: true, profilingDisclosed: true }) },
    { says: 'nothing is combined', register: mailing({ combinesSources: false }) },
    { says: 'nothing is said of combining', register: mailing() },
    { says: 'no marketing', register: mailing({ combinesSources: true }, ['surveys']) },
  ],
  failing: [
    { says: 'nothing is said', register: mailing({ combinesSources: true }), finds: [MAILING] },
    {
      says: 'people are not told',
      register: mailing({ combinesSources: true, profilingDisclosed: false }),
      finds: [MAILING],
    },
  ],
}
