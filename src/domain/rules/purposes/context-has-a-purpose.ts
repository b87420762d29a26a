import { grouped } from '../../lazy.ts'
import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'

export const contextHasAPurpose: Rule = {
  id: 'ROPA-PU-005',
  severity: 'warning',
  kinds: ['contexts'],
  articles: ['5.1.b', '13.1.c'],
  sources: [],
  confidence: 'high',
  title: {
    en: 'A context that documents cover has a purpose',
    sv: 'Ett sammanhang som dokumenten täcker har ett ändamål',
  },
  message: {
    en: 'The context “{subject}” is covered, and no activity in it has a purpose; Article 13(1)(c) asks that people are told the purposes of the processing there.',
    sv: 'Sammanhanget ”{subject}” omfattas, men ingen behandling i det har något ändamål; artikel 13.1 c kräver att den registrerade får veta ändamålen med behandlingen där.',
  },
  remedy: {
    en: 'Add the activity that takes place there with its purposes, or take the context out.',
    sv: 'Lägg till den behandling som sker där, med dess ändamål, eller ta bort sammanhanget.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    const byContext = grouped(view.all('processing-activities').values(), ({ contexts = [] }) => contexts)
    for (const { key } of view.all('contexts').values()) {
      const activities = byContext.get(key) ?? []
      if (activities.some(({ purposes = [] }) => purposes.length > 0)) continue
      const related = activities.map((each) => pathTo('processing-activities', each.key))
      yield {
        subject: pathTo('contexts', key),
        related,
        ...(related[0] !== undefined && { missing: { of: related[0], member: 'purposes' } }),
      }
    }
  },
  passing: [
    {
      says: 'one activity of the context has a purpose',
      register: {
        contexts: [named('shop')],
        purposes: [named('delivery')],
        'processing-activities': [
          named('orders', { contexts: ['shop'], purposes: [{ purpose: 'delivery' }] }),
          named('visits', { contexts: ['shop'] }),
        ],
      },
    },
  ],
  failing: [
    {
      says: 'an activity without a purpose, and a context without an activity',
      register: {
        contexts: [named('events'), named('shop')],
        'processing-activities': [named('visits', { contexts: ['shop'] })],
      },
      finds: ['contexts/events', 'contexts/shop'],
    },
    {
      says: 'a purpose in another context',
      register: {
        contexts: [named('events')],
        purposes: [named('delivery')],
        'processing-activities': [named('orders', { purposes: [{ purpose: 'delivery' }] })],
      },
      finds: ['contexts/events'],
    },
  ],
}
