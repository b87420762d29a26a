import { named } from '../example.ts'
import type { Rule } from '../rule.ts'
import { controllersServed } from './controllers-served.ts'
import { club, hosting, organisations, storage } from './examples.ts'

export const processingForAControllerHasItsCategories: Rule = {
  id: 'ROPA-PC-002',
  severity: 'error',
  kinds: ['processor-activities'],
  articles: ['30.2.b'],
  sources: [],
  confidence: 'high',
  title: {
    en: 'What is done for a controller is recorded in categories of processing',
    sv: 'Det som görs för en personuppgiftsansvarig är registrerat i kategorier av behandling',
  },
  message: {
    en: 'No category of processing is recorded for {controller} in “{subject}”; Article 30(2)(b) asks for the categories carried out on behalf of each controller.',
    sv: 'Ingen kategori av behandling är registrerad för {controller} i ”{subject}”; artikel 30.2 b kräver de kategorier som utförs för varje personuppgiftsansvarigs räkning.',
  },
  remedy: {
    en: 'Add what the processor does for that controller, such as storage, support or sending.',
    sv: 'Ange vad biträdet gör för den personuppgiftsansvarige, till exempel lagring, support eller utskick.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const { path: subject, served, controller } of controllersServed(view))
      if ((served.categories ?? []).length === 0)
        yield { subject, parameters: { controller }, missing: { member: 'categories' } }
  },
  passing: [
    {
      says: 'storage for the club; a club that is to come, one that was',
      register: {
        organisations,
        'processor-activities': [
          hosting([{ ...club, categories: [storage] }]),
          named('web-pages', { processor: 'host', controllers: [club], status: 'planned' }),
          named('old-pages', { processor: 'host', controllers: [club], status: 'ended' }),
        ],
      },
    },
  ],
  failing: [
    {
      says: 'nothing that anybody can name',
      register: {
        organisations,
        'processor-activities': [hosting([club, { key: 'shop', organisation: 'shop', categories: [] }])],
      },
      finds: [
        'processor-activities/hosting/controllers/club',
        'processor-activities/hosting/controllers/shop',
      ],
    },
  ],
}
