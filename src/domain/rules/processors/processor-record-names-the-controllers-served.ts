import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'
import { isUnderWay } from '../under-way.ts'
import { club, hosting, organisations } from './examples.ts'

export const processorRecordNamesTheControllersServed: Rule = {
  id: 'ROPA-PC-001',
  severity: 'error',
  kinds: ['processor-activities'],
  articles: ['30.2.a'],
  sources: [],
  confidence: 'high',
  title: {
    en: 'A processor’s record names the controllers that it acts for',
    sv: 'Ett biträdes register anger de personuppgiftsansvariga som det agerar för',
  },
  message: {
    en: '“{subject}” names no controller; Article 30(2)(a) asks for the name of each controller on behalf of which the processor acts.',
    sv: '”{subject}” anger ingen personuppgiftsansvarig; artikel 30.2 a kräver namnet på varje personuppgiftsansvarig för vars räkning biträdet agerar.',
  },
  remedy: {
    en: 'Add each controller served; where there is none yet, record the activity as planned.',
    sv: 'Lägg till varje personuppgiftsansvarig; finns det ännu ingen, registrera behandlingen som planerad.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const activity of view.all('processor-activities').values())
      if (activity.controllers.length === 0 && isUnderWay(activity, view.date))
        yield { subject: pathTo('processor-activities', activity.key), missing: { member: 'controllers' } }
  },
  passing: [
    {
      says: 'a club is served; nobody yet',
      register: {
        organisations,
        'processor-activities': [
          hosting([club]),
          named('web-pages', { processor: 'host', controllers: [], status: 'planned' }),
        ],
      },
    },
  ],
  failing: [
    {
      says: 'data of somebody, nobody says of whom',
      register: {
        organisations,
        'processor-activities': [hosting([])],
      },
      finds: ['processor-activities/hosting'],
    },
  ],
}
