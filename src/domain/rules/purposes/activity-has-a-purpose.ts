import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'

export const activityHasAPurpose: Rule = {
  id: 'ROPA-PU-001',
  severity: 'error',
  kinds: ['processing-activities'],
  articles: ['5.1.b', '30.1.b'],
  sources: [],
  confidence: 'high',
  title: {
    en: 'A processing activity has a purpose',
    sv: 'En behandling har ett ändamål',
  },
  message: {
    en: 'The activity “{subject}” has no purpose; Article 30(1)(b) asks the record for the purposes of the processing.',
    sv: 'Behandlingen ”{subject}” har inget ändamål; artikel 30.1 b kräver att registret anger ändamålen med behandlingen.',
  },
  remedy: {
    en: 'Add what the data is processed for. Where nobody can say, stop collecting it.',
    sv: 'Ange vad uppgifterna behandlas för. Om ingen kan säga det ska de inte längre samlas in.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const { key, purposes = [] } of view.all('processing-activities').values())
      if (purposes.length === 0)
        yield { subject: pathTo('processing-activities', key), missing: { member: 'purposes' } }
  },
  passing: [
    {
      says: 'orders are kept to deliver them',
      register: {
        purposes: [named('delivery')],
        'processing-activities': [named('orders', { purposes: [{ purpose: 'delivery' }] })],
      },
    },
  ],
  failing: [
    {
      says: 'visits are noted for nothing',
      register: { 'processing-activities': [named('visits')] },
      finds: ['processing-activities/visits'],
    },
  ],
}
