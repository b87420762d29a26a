import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'
import { isUnderWay } from '../under-way.ts'

export const activityNamesItsSystems: Rule = {
  id: 'ROPA-SE-004',
  severity: 'info',
  kinds: ['processing-activities'],
  articles: ['30.1.g', '32.1'],
  sources: [
    'ICO record of processing template, “Location of personal data”',
    'CNIL record of processing template, “nom du logiciel”',
  ],
  confidence: 'high',
  confidenceNote: {
    en: 'Article 30 does not ask for systems; authorities’ templates do.',
    sv: 'Artikel 30 kräver inga system; myndigheternas mallar gör det.',
  },
  title: {
    en: 'An activity names the systems that its data lives in',
    sv: 'En behandling anger de system där dess uppgifter finns',
  },
  message: {
    en: '“{subject}” names no system; Article 30 does not ask for one, but without it nobody can say what is to be protected under Article 32, or searched when somebody asks for access.',
    sv: '”{subject}” anger inget system; artikel 30 kräver inte det, men utan det kan ingen säga vad som ska skyddas enligt artikel 32 eller genomsökas när någon begär tillgång.',
  },
  remedy: {
    en: 'Add the applications, file stores and cupboards that its data lives in.',
    sv: 'Ange de program, filytor och arkivskåp där uppgifterna finns.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const activity of view.all('processing-activities').values()) {
      const { key, systems = [] } = activity
      if (systems.length === 0 && isUnderWay(activity, view.date))
        yield { subject: pathTo('processing-activities', key), missing: { member: 'systems' } }
    }
  },
  passing: [
    {
      says: 'orders in the shop, and a recall that is over',
      register: {
        systems: [named('shop', { type: 'application' })],
        'processing-activities': [
          named('orders', { systems: ['shop'] }),
          named('recall', { status: 'ended' }),
        ],
      },
    },
  ],
  failing: [
    {
      says: 'orders that are somewhere',
      register: {
        'processing-activities': [named('orders'), named('returns', { systems: [] })],
      },
      finds: ['processing-activities/orders', 'processing-activities/returns'],
    },
  ],
}
