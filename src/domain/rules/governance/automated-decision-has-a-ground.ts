import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'
import { hasEnded } from '../under-way.ts'

export const automatedDecisionHasAGround: Rule = {
  id: 'ROPA-GV-006',
  severity: 'error',
  kinds: ['processing-activities'],
  articles: ['22.1', '22.2', '22.3'],
  sources: ['WP 251 rev.01'],
  confidence: 'high',
  title: {
    en: 'A decision under Article 22 has a ground in Article 22(2)',
    sv: 'Ett beslut enligt artikel 22 har en grund i artikel 22.2',
  },
  message: {
    en: '“{subject}” takes decisions about people by automated means alone and records none of the grounds in Article 22(2): a contract that needs them, law that authorises them, explicit consent.',
    sv: '”{subject}” fattar beslut om personer enbart på automatiserad väg och anger ingen av grunderna i artikel 22.2: ett avtal som kräver dem, rätt som tillåter dem eller uttryckligt samtycke.',
  },
  remedy: {
    en: 'Enter the ground (Article 22(2)(a), (b) or (c)), or let a human who can change the outcome take part, and record that.',
    sv: 'Ange grunden (artikel 22.2 a, b eller c), eller låt en människa som kan ändra utfallet delta och registrera det.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const activity of view.all('processing-activities').values()) {
      const { key, automatedDecisions: decisions } = activity
      if (decisions?.status !== 'article-22' || decisions.ground !== undefined) continue
      if (!hasEnded(activity, view.date))
        yield {
          subject: pathTo('processing-activities', key, 'automatedDecisions'),
          missing: { member: 'ground' },
        }
    }
  },
  passing: [
    {
      says: 'credit on a contract; profiles without decisions; nothing said; over',
      register: {
        'processing-activities': [
          named('credit', { automatedDecisions: { status: 'article-22', ground: '22.2.a' } }),
          named('suggestions', { automatedDecisions: { status: 'profiling' } }),
          named('orders'),
          named('lottery', { status: 'ended', automatedDecisions: { status: 'article-22' } }),
        ],
      },
    },
  ],
  failing: [
    {
      says: 'credit, and no word on what allows it',
      register: {
        'processing-activities': [named('credit', { automatedDecisions: { status: 'article-22' } })],
      },
      finds: ['processing-activities/credit/automatedDecisions'],
    },
  ],
}
