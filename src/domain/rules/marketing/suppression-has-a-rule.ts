import type { RetentionRuleContent } from '../../contents.ts'
import { pathTo } from '../../subject-path.ts'
import { activitiesAbout } from '../activities-about.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'
import { MAILING, mailing } from './examples.ts'

const withRule = (rule: Partial<RetentionRuleContent>, tags?: readonly ['billing']) => ({
  ...mailing({}, tags),
  'retention-rules': [named('objections', rule)],
})

export const suppressionHasARule: Rule = {
  id: 'ROPA-DM-005',
  severity: 'warning',
  kinds: ['processing-activities', 'retention-rules'],
  articles: ['5.2', '17.1.c', '21.3'],
  sources: [],
  confidence: 'high',
  title: {
    en: 'A rule says how long an objection to marketing is remembered',
    sv: 'En regel anger hur länge en invändning mot marknadsföring bevaras',
  },
  message: {
    en: '“{subject}”: after an objection the data may no longer be used for marketing (Article 21(3)), and no retention rule says what is then kept to respect it, and for how long.',
    sv: '”{subject}”: efter en invändning får uppgifterna inte längre användas för marknadsföring (artikel 21.3), men ingen gallringsregel anger vad som då bevaras för att respektera den, och hur länge.',
  },
  remedy: {
    en: 'Add a retention rule that starts at the objection and ends in suppression, with a period or a criterion, to the lines of the suppression list.',
    sv: 'Lägg till en gallringsregel som börjar vid invändningen och slutar i spärr, med tid eller kriterium, på spärrlistans rader.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    const activities = [...activitiesAbout(view, ['direct-marketing'])]
    if (activities.length === 0) return
    const rules = [...view.all('retention-rules').values()].filter(
      ({ trigger, disposal }) => trigger === 'objection' && disposal === 'suppress',
    )
    if (rules.length === 0)
      for (const { path, purposes } of activities) yield { subject: path, related: purposes }
    for (const { key, period, criterion } of rules)
      if (period === undefined && criterion === undefined)
        yield { subject: pathTo('retention-rules', key), missing: { member: 'period' } }
  },
  passing: [
    {
      says: 'a criterion',
      register: withRule({
        trigger: 'objection',
        disposal: 'suppress',
        criterion: { en: 'Until the person consents' },
      }),
    },
    {
      says: 'a period',
      register: withRule({ trigger: 'objection', disposal: 'suppress', period: 'P10Y' }),
    },
    { says: 'no marketing', register: withRule({ trigger: 'objection', disposal: 'suppress' }, ['billing']) },
  ],
  failing: [
    { says: 'no rule', register: mailing(), finds: [MAILING] },
    {
      says: 'a rule that erases, or starts elsewhere',
      register: {
        ...mailing(),
        'retention-rules': [
          named('closed', { trigger: 'account-closed', disposal: 'suppress', period: 'P1Y' }),
          named('erased', { trigger: 'objection', disposal: 'erase', period: 'P1Y' }),
        ],
      },
      finds: [MAILING],
    },
    {
      says: 'a rule without an end',
      register: withRule({ trigger: 'objection', disposal: 'suppress' }),
      finds: ['retention-rules/objections'],
    },
  ],
}
