import type { ProcessingActivityContent } from '../../contents.ts'
import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'

export const activitySaysWhetherDataLeavesTheEea: Rule = {
  id: 'ROPA-TF-006',
  severity: 'warning',
  kinds: ['processing-activities'],
  articles: ['30.1.e', '13.1.f', '14.1.f'],
  sources: [],
  confidence: 'high',
  title: {
    en: 'An activity says whether data leaves the EEA',
    sv: 'En behandling anger om uppgifter lämnar EES',
  },
  message: {
    en: '“{subject}” lists no transfer to a third country, and does not say that there is none; Article 30(1)(e) asks for those that there are, and Article 13(1)(f) that people learn of them.',
    sv: '”{subject}” anger ingen överföring till tredjeland och säger inte heller att ingen sker; artikel 30.1 e kräver att de som sker anges, och artikel 13.1 f att man får veta det.',
  },
  remedy: {
    en: 'Find out where recipients, processors and their support are; add the transfers, or record that by the documents there are none.',
    sv: 'Ta reda på var mottagare, biträden och deras support finns; lägg till överföringarna eller ange att det enligt handlingarna inte sker några.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const { key, transfers = [], limbs = [] } of view.all('processing-activities').values()) {
      const none = limbs.some(({ limb, evidence }) => limb === 'transfers' && evidence === 'stated-none')
      if (transfers.length === 0 && !none)
        yield { subject: pathTo('processing-activities', key), missing: { member: 'transfers' } }
    }
  },
  passing: [
    {
      says: 'a transfer',
      register: {
        recipients: [named('partner', { type: 'controller' })],
        transfers: [named('out', { recipient: 'partner', country: 'US', tool: '49.1.a' })],
        'processing-activities': [named('orders', { transfers: [{ transfer: 'out' }] })],
      },
    },
    {
      says: 'none, as the documents say',
      register: orders([{ limb: 'transfers', evidence: 'stated-none' }]),
    },
  ],
  failing: [
    { says: 'nothing is said', register: orders(), finds: ['processing-activities/orders'] },
    {
      says: 'the documents are silent',
      register: orders([{ limb: 'transfers', evidence: 'silent' }]),
      finds: ['processing-activities/orders'],
    },
    {
      says: 'none, of recipients',
      register: orders([{ limb: 'recipients', evidence: 'stated-none' }]),
      finds: ['processing-activities/orders'],
    },
  ],
}

function orders(limbs: NonNullable<ProcessingActivityContent['limbs']> = []) {
  return { 'processing-activities': [named('orders', { limbs, transfers: [] })] }
}
