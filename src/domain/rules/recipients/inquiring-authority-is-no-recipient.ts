import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import { has } from '../has.ts'
import type { Rule } from '../rule.ts'
import { disclosuresOf } from './disclosures.ts'

export const inquiringAuthorityIsNoRecipient: Rule = {
  id: 'ROPA-RC-007',
  severity: 'info',
  kinds: ['processing-activities'],
  articles: ['4.9', '30.1.d'],
  sources: ['Recital 31'],
  confidence: 'high',
  title: {
    en: 'An authority that makes a particular inquiry is not among the recipients',
    sv: 'En myndighet som gör en särskild utredning hör inte till mottagarna',
  },
  message: {
    en: '“{subject}” lists “{recipient}” among its recipients; an authority that gets data in a particular inquiry is none by Article 4(9).',
    sv: '”{subject}” räknar ”{recipient}” till mottagarna; en myndighet som får uppgifter inom ramen för ett särskilt uppdrag är enligt artikel 4.9 ingen mottagare.',
  },
  remedy: {
    en: 'Keep such disclosures in a log of their own, case by case, and take the authority out of the recipients; if it gets data regularly, record that it does not only inquire.',
    sv: 'För sådana utlämnanden i en egen logg, ärende för ärende, och ta bort myndigheten bland mottagarna; får den uppgifter regelbundet, ange att den inte bara gör förfrågningar.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    if (!has(view, 'recipients', ({ inquiryOnly }) => inquiryOnly === true)) return
    for (const activity of view.all('processing-activities').values())
      for (const { recipient, path } of disclosuresOf(activity))
        if (view.one('recipients', recipient).inquiryOnly === true) {
          const related = pathTo('recipients', recipient)
          yield { subject: path, related: [related], parameters: { recipient: related } }
        }
  },
  passing: [
    {
      says: 'a tax authority that gets a report every month, and police who may inquire one day',
      register: {
        recipients: [
          named('police', { type: 'public-authority', inquiryOnly: true }),
          named('tax-authority', { type: 'public-authority', inquiryOnly: false }),
          named('social-insurance', { type: 'public-authority' }),
        ],
        'processing-activities': [
          named('payroll', {
            recipients: [{ recipient: 'tax-authority' }, { recipient: 'social-insurance' }],
          }),
        ],
      },
    },
  ],
  failing: [
    {
      says: 'police among the recipients, of the activity and of a line',
      register: {
        'data-categories': [named('pay', { type: 'category' })],
        recipients: [
          named('customs', { type: 'public-authority', inquiryOnly: true }),
          named('police', { type: 'public-authority', inquiryOnly: true }),
        ],
        'processing-activities': [
          named('payroll', {
            recipients: [{ recipient: 'police' }],
            data: [{ key: 'pay', dataCategory: 'pay', recipients: ['police', 'customs'] }],
          }),
        ],
      },
      finds: [
        'processing-activities/payroll/recipients/police',
        'processing-activities/payroll/data/pay/recipients/customs',
      ],
    },
  ],
}
