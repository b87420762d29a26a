import { hasLength } from '../../period.ts'
import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'

const criterion = { en: 'For as long as the person is a member.' }

export const criterionIsReviewed: Rule = {
  id: 'ROPA-RT-004',
  severity: 'warning',
  kinds: ['retention-rules'],
  articles: ['5.1.e', '13.2.a'],
  sources: ['Recital 39'],
  confidence: 'high',
  title: {
    en: 'A criterion in place of a period is reviewed at intervals',
    sv: 'Ett kriterium i stället för en tid prövas regelbundet',
  },
  message: {
    en: '“{subject}” has a criterion and no period, and nothing says how often it is looked at again; recital 39 asks for a time limit for erasure or for a periodic review.',
    sv: '”{subject}” har ett kriterium men ingen tid, och det framgår inte hur ofta det prövas på nytt; skäl 39 kräver en tidsfrist för radering eller för regelbunden kontroll.',
  },
  remedy: {
    en: 'Enter the interval at which somebody looks at what is still needed, or set a period.',
    sv: 'Ange hur ofta någon kontrollerar vad som fortfarande behövs, eller sätt en tid.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const rule of view.all('retention-rules').values()) {
      const { key, period, reviewInterval = 'P0D' } = rule
      if (rule.criterion !== undefined && period === undefined && !hasLength(reviewInterval))
        yield { subject: pathTo('retention-rules', key), missing: { member: 'reviewInterval' } }
    }
  },
  passing: [
    {
      says: 'a criterion that is reviewed, one beside a period, and a period alone',
      register: {
        'retention-rules': [
          named('membership', { criterion, reviewInterval: 'P2Y' }),
          named('orders', { criterion, period: 'P2Y', trigger: 'end-of-contract' }),
          named('visits', { period: 'P3M', trigger: 'recording' }),
          named('nothing-yet'),
        ],
      },
    },
  ],
  failing: [
    {
      says: 'a criterion that nobody reviews, and one that is reviewed every no days',
      register: {
        'retention-rules': [
          named('membership', { criterion }),
          named('letters', { criterion, reviewInterval: 'P0D' }),
        ],
      },
      finds: ['retention-rules/membership', 'retention-rules/letters'],
    },
  ],
}
