import type { ProcessingActivityContent } from '../../contents.ts'
import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'
import { runningActivities } from '../transparency/running-activities.ts'

export const combiningSourcesIsScreened: Rule = {
  id: 'ROPA-SO-003',
  severity: 'warning',
  kinds: ['processing-activities'],
  articles: ['35.1', '35.7'],
  sources: ['WP 248 rev.01, III.B(a), criterion 6 (matching or combining datasets)'],
  confidence: 'high',
  title: {
    en: 'Putting sources together is screened for an impact assessment',
    sv: 'Att samköra källor prövas mot kravet på konsekvensbedömning',
  },
  message: {
    en: '“{subject}” puts data from several sources together, and nothing says whether an impact assessment is needed; guidelines WP 248 count combining datasets among the signs of the high risk that Article 35 is about.',
    sv: '”{subject}” för samman uppgifter från flera källor, och det framgår inte om en konsekvensbedömning behövs; riktlinjerna WP 248 räknar samkörning bland tecknen på den höga risk som artikel 35 gäller.',
  },
  remedy: {
    en: 'Screen the activity against the criteria of WP 248, and record whether an impact assessment is needed.',
    sv: 'Pröva behandlingen mot kriterierna i WP 248 och ange om en konsekvensbedömning behövs.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const { key, combinesSources, dpia } of runningActivities(view)) {
      const { status = 'not-screened' } = dpia ?? {}
      if (combinesSources === true && status === 'not-screened')
        yield { subject: pathTo('processing-activities', key), missing: { member: 'dpia' } }
    }
  },
  passing: [
    { says: 'not required', register: analysis({ combinesSources: true, dpia: { status: 'not-required' } }) },
    {
      says: 'required, and to come',
      register: analysis({ combinesSources: true, dpia: { status: 'required' } }),
    },
    { says: 'sources stay apart', register: analysis({ combinesSources: false }) },
    { says: 'nothing is said of combining', register: analysis({}) },
    { says: 'over', register: analysis({ combinesSources: true, status: 'ended' }) },
  ],
  failing: [
    {
      says: 'nobody has looked',
      register: analysis({ combinesSources: true }),
      finds: ['processing-activities/analysis'],
    },
    {
      says: 'not screened',
      register: analysis({ combinesSources: true, dpia: { status: 'not-screened' } }),
      finds: ['processing-activities/analysis'],
    },
  ],
}

function analysis(activity: Partial<ProcessingActivityContent>) {
  return { 'processing-activities': [named('analysis', activity)] }
}
