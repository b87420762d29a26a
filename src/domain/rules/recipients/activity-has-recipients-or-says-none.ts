import type { ProcessingActivityContent } from '../../contents.ts'
import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'
import { isGivenTo, recipientsOf } from './disclosures.ts'

export const activityHasRecipientsOrSaysNone: Rule = {
  id: 'ROPA-RC-001',
  severity: 'error',
  kinds: ['processing-activities'],
  articles: ['30.1.d', '13.1.e', '14.1.e', '4.9'],
  sources: [],
  confidence: 'high',
  title: {
    en: 'An activity has recipients, or says that there are none',
    sv: 'En behandling har mottagare, eller anger att det inte finns några',
  },
  message: {
    en: '“{subject}” lists no recipients, authorities that make a particular inquiry aside (Article 4(9)), and does not say that there are none; Article 30(1)(d) asks for the categories of recipients.',
    sv: '”{subject}” anger inga mottagare, bortsett från myndigheter inom ramen för ett särskilt uppdrag (artikel 4.9), och säger inte heller att sådana saknas; artikel 30.1 d kräver kategorierna av mottagare.',
  },
  remedy: {
    en: 'Add the recipients, or categories of them, to the activity or its lines. Where nobody gets the data, record that by the documents there are no recipients; an authority that only inquires is not listed then.',
    sv: 'Lägg till mottagarna, eller kategorier av dem, i behandlingen eller på dess rader. Om ingen får uppgifterna, ange att det enligt handlingarna inte finns några mottagare; en myndighet som bara gör förfrågningar tas då bort.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const activity of view.all('processing-activities').values()) {
      if (saysNoRecipients(activity)) continue
      if (isGivenTo(activity, (recipient) => view.one('recipients', recipient).inquiryOnly !== true)) continue
      yield {
        subject: pathTo('processing-activities', activity.key),
        related: [...recipientsOf(activity)].map((recipient) => pathTo('recipients', recipient)),
        missing: { member: 'recipients' },
      }
    }
  },
  passing: [
    { says: 'a bank', register: payroll({ recipients: [{ recipient: 'bank' }] }) },
    {
      says: 'a bank, on a line',
      register: payroll({ data: [{ key: 'pay', dataCategory: 'pay', recipients: ['police', 'bank'] }] }),
    },
    {
      says: 'nobody, as the documents say',
      register: payroll({ limbs: [{ limb: 'recipients', evidence: 'stated-none' }] }),
    },
  ],
  failing: [
    { says: 'nothing is said', register: payroll({}), finds: ['processing-activities/payroll'] },
    {
      says: 'the documents are silent',
      register: payroll({ limbs: [{ limb: 'recipients', evidence: 'silent' }] }),
      finds: ['processing-activities/payroll'],
    },
    {
      says: 'a bank, on a line whose data is not used',
      register: {
        ...payroll({
          purposes: [{ purpose: 'statistics' }],
          data: [
            {
              key: 'pay',
              dataCategory: 'pay',
              purposes: [{ purpose: 'statistics', grounds: 'excluded' }],
              recipients: ['bank'],
            },
          ],
        }),
        purposes: [named('statistics')],
      },
      finds: ['processing-activities/payroll'],
    },
    {
      says: 'none, of transfers',
      register: payroll({ limbs: [{ limb: 'transfers', evidence: 'stated-none' }] }),
      finds: ['processing-activities/payroll'],
    },
    {
      says: 'the police, in an inquiry',
      register: payroll({ recipients: [{ recipient: 'police' }] }),
      finds: ['processing-activities/payroll'],
    },
  ],
}

/** Whether it is confirmed that an activity gives data to nobody. */
export const saysNoRecipients = ({ limbs = [] }: ProcessingActivityContent): boolean =>
  limbs.some(({ limb, evidence }) => limb === 'recipients' && evidence === 'stated-none')

function payroll(activity: Partial<ProcessingActivityContent>) {
  return {
    'data-categories': [named('pay', { type: 'category' as const })],
    recipients: [
      named('bank', { type: 'controller' as const }),
      named('police', { type: 'public-authority' as const, inquiryOnly: true }),
    ],
    'processing-activities': [named('payroll', activity)],
  }
}
