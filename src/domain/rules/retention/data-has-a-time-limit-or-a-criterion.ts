import type { RetentionRuleContent } from '../../contents.ts'
import { pathTo } from '../../subject-path.ts'
import { isUsed } from '../../used-line.ts'
import { named } from '../example.ts'
import type { Found, Rule } from '../rule.ts'

const contact = named('contact-details', { type: 'category' })
const line = { key: 'contact', dataCategory: 'contact-details' } as const
const twoYears = named('two-years', { period: 'P2Y', trigger: 'end-of-contract' })

export const dataHasATimeLimitOrACriterion: Rule = {
  id: 'ROPA-RT-001',
  severity: 'error',
  kinds: ['processing-activities'],
  articles: ['5.1.e', '13.2.a', '30.1.f'],
  sources: ['Recital 39'],
  confidence: 'high',
  title: {
    en: 'All data has a time limit for erasure, or a criterion for one',
    sv: 'Alla uppgifter har en tidsfrist för radering eller ett kriterium för den',
  },
  message: {
    en: 'For “{about}” in “{subject}” neither a time limit for erasure nor a criterion for one is recorded; Article 30(1)(f) asks for the limits where possible, Article 5(1)(e) for data to be kept no longer than its purposes need.',
    sv: 'För ”{about}” i ”{subject}” är varken en tidsfrist för radering eller ett kriterium för en sådan registrerat; artikel 30.1 f kräver tidsfristerna om det är möjligt, och enligt artikel 5.1 e får uppgifter inte bevaras längre än ändamålen kräver.',
  },
  remedy: {
    en: 'Give the data line, or the activity for all its lines, a retention rule with a period and the event that it runs from; where no period can be set, with a criterion that can be applied.',
    sv: 'Ge dataraden, eller behandlingen för alla dess rader, en gallringsregel med en tid och den händelse som den räknas från; där ingen tid går att ange, med ett kriterium som går att tillämpa.',
  },
  // A clock runs on when an activity is over: its data may be there still.
  validFrom: '2018-05-25',
  *judge(view) {
    for (const each of view.all('processing-activities').values()) {
      const { key, data = [], purposes = [], retentionRule } = each
      const rule = view.find('retention-rules', retentionRule)
      if (data.length > 0 || isLimited(rule)) continue
      const path = pathTo('processing-activities', key)
      const about = purposes.map(({ purpose }) => pathTo('purposes', purpose)).join(', ')
      yield unlimited(path, path, about || path, rule)
    }
    for (const each of view.lines()) {
      const rule = view.retentionOf(each)
      if (!isUsed(each.line) || isLimited(rule)) continue
      const activity = pathTo('processing-activities', each.activity.key)
      yield unlimited(each.path, activity, pathTo('data-categories', each.category.key), rule)
    }
  },
  passing: [
    {
      says: 'a line with a rule of its own, and one under the rule of its activity',
      register: {
        'data-categories': [contact],
        'retention-rules': [twoYears, named('membership', { criterion: { en: 'While a member.' } })],
        'processing-activities': [
          named('orders', { data: [{ ...line, retentionRule: 'two-years' }] }),
          named('club', { data: [line], retentionRule: 'membership' }),
        ],
      },
    },
    {
      says: 'an activity without lines has a rule; a line that says what data is not used for needs none',
      register: {
        'data-categories': [contact],
        'retention-rules': [twoYears],
        purposes: [named('analysis')],
        'processing-activities': [
          named('orders', { retentionRule: 'two-years' }),
          named('statistics', {
            purposes: [{ purpose: 'analysis' }],
            data: [{ ...line, purposes: [{ purpose: 'analysis', grounds: 'excluded' }] }],
          }),
        ],
      },
    },
  ],
  failing: [
    {
      says: 'an activity, and a line of one that is over, without any rule',
      register: {
        'data-categories': [contact],
        'processing-activities': [named('orders'), named('recall', { status: 'ended', data: [line] })],
      },
      finds: ['processing-activities/orders', 'processing-activities/recall/data/contact'],
    },
    {
      says: 'data that is used for one purpose and not for another',
      register: {
        'data-categories': [contact],
        purposes: [named('billing'), named('analysis')],
        'processing-activities': [
          named('orders', {
            purposes: [{ purpose: 'billing' }, { purpose: 'analysis' }],
            data: [
              {
                ...line,
                purposes: [
                  { purpose: 'analysis', grounds: 'excluded' },
                  { purpose: 'billing', grounds: 'inherited' },
                ],
              },
            ],
          }),
        ],
      },
      finds: ['processing-activities/orders/data/contact'],
    },
    {
      says: 'a rule that states neither period nor criterion',
      register: {
        'data-categories': [contact],
        'retention-rules': [named('some-time', { trigger: 'objection', disposal: 'suppress' })],
        'processing-activities': [
          named('club', { retentionRule: 'some-time', data: [line] }),
          named('orders', { retentionRule: 'some-time', data: [] }),
        ],
      },
      finds: ['processing-activities/orders', 'processing-activities/club/data/contact'],
    },
  ],
}

const isLimited = (rule: RetentionRuleContent | undefined): boolean =>
  rule?.period !== undefined || rule?.criterion !== undefined

function unlimited(
  subject: string,
  activity: string,
  about: string,
  rule: RetentionRuleContent | undefined,
): Found {
  const parameters = { about }
  if (rule === undefined) return { subject, parameters, missing: { of: activity, member: 'retentionRule' } }
  const of = pathTo('retention-rules', rule.key)
  return { subject, parameters, related: [of], missing: { of, member: 'period' } }
}
